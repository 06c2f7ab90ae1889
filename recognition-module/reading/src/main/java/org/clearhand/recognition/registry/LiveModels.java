package org.clearhand.recognition.registry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which models serve, role by role. What served before is kept in the same file, so that one atomic replacement is a whole promotion or
 * rollback. A role nobody ever promoted a model to has no entry: the model that ships serves.
 *
 * @param format of the file, now {@value #FORMAT}
 * @param roles key of the role to the models promoted to it, the one that serves last
 */
public record LiveModels(int format, Map<String, List<Promoted>> roles) {
    static final int FORMAT = 1;
    static final String FILE = "live.json";
    static final LiveModels NONE = new LiveModels(FORMAT, Map.of());

    /** A model and who made it serve. */
    public record Promoted(ModelIdentity model, Instant since, String by) {}

    public LiveModels {
        if (format != FORMAT) {
            throw new IllegalArgumentException("the format " + format + " is not known here");
        }
        Map<String, List<Promoted>> copied = new TreeMap<>();
        roles.forEach((role, models) -> copied.put(ModelRole.ofKey(role).key(), List.copyOf(models)));
        roles = java.util.Collections.unmodifiableMap(copied);
    }

    /** The content of the file together with what it says: they belong to one moment. */
    record Read(LiveModels models, String fingerprint) {}

    static Read read(Path registry) {
        Optional<byte[]> content = content(registry);
        return content.map(bytes -> new Read(
                        RegistryJson.read(
                                bytes, LiveModels.class, registry.resolve(FILE).toString()),
                        FrozenFiles.sha256(bytes)))
                .orElse(new Read(NONE, ""));
    }

    /** Changes whenever another model serves; empty where the shipped ones do. Cheap: for a look before every document. */
    static String fingerprint(Path registry) {
        return content(registry).map(FrozenFiles::sha256).orElse("");
    }

    private static Optional<byte[]> content(Path registry) {
        try {
            return Optional.of(Files.readAllBytes(registry.resolve(FILE)));
        } catch (NoSuchFileException shipped) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new RegistryProblem("which models serve cannot be read: " + unreadable, unreadable);
        }
    }

    /** The one that serves; empty where that is the one that ships. */
    public Optional<Promoted> serving(ModelRole role) {
        List<Promoted> models = promoted(role);
        return models.isEmpty() ? Optional.empty() : Optional.of(models.get(models.size() - 1));
    }

    /** All promoted to the role and not rolled back since, the one that serves last. */
    public List<Promoted> promoted(ModelRole role) {
        return roles.getOrDefault(role.key(), List.of());
    }

    LiveModels with(ModelRole role, Promoted next) {
        List<Promoted> models = new ArrayList<>(promoted(role));
        models.add(next);
        return replaced(role, models);
    }

    LiveModels withoutLast(ModelRole role) {
        List<Promoted> models = promoted(role);
        return replaced(role, models.subList(0, models.size() - 1));
    }

    private LiveModels replaced(ModelRole role, List<Promoted> models) {
        Map<String, List<Promoted>> changed = new TreeMap<>(roles);
        changed.put(role.key(), models);
        return new LiveModels(format, changed);
    }

    void writeTo(Path registry) throws IOException {
        DurableFile.replace(registry.resolve(FILE), RegistryJson.pretty(this));
    }
}
