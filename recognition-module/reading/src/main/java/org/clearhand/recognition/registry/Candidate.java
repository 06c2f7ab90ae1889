package org.clearhand.recognition.registry;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.clearhand.recognition.text.Calibrations;
import org.clearhand.recognition.text.ModelFiles;
import org.clearhand.recognition.text.Precision;

/**
 * A model somebody brings, read once: what is checked is what is kept.
 *
 * @param content of the files that have a part in its readings
 */
record Candidate(ModelIdentity identity, FrozenFiles files, Map<String, byte[]> content) {
    /** @throws RegistryProblem where the folder holds no model for this role */
    static Candidate read(Path source, ModelRole role) {
        ModelFiles onDisk = ModelFiles.ofFolder(source);
        Map<String, byte[]> content = new LinkedHashMap<>();
        FrozenFiles.NAMES.forEach(name -> onDisk.find(name).ifPresent(bytes -> content.put(name, bytes)));
        for (String needed : List.of(FrozenFiles.CARD, Precision.FP32.file())) {
            if (!content.containsKey(needed)) {
                throw new RegistryProblem(source + " holds no model: it has no " + needed);
            }
        }
        FrozenFiles files = FrozenFiles.of(ModelFiles.of("model in " + source, content));
        JsonNode card = RegistryJson.read(onDisk.get(FrozenFiles.CARD), JsonNode.class, "the card in " + source);
        String id = card.path("id").asText();
        if (!role.isFilledBy(card.path("alphabet").asText())) {
            throw new RegistryProblem("model " + id + " does not know all characters of " + role.key());
        }
        String named = card.path("sha256").asText();
        if (!named.isEmpty() && !named.equals(files.files().get(Precision.FP32.file()))) {
            throw new RegistryProblem("the card in " + source + " is that of another " + Precision.FP32.file());
        }
        onDisk.find(Calibrations.FILE).ifPresent(Calibrations::parse);
        return new Candidate(identity(id, files), files, content);
    }

    private static ModelIdentity identity(String id, FrozenFiles files) {
        try {
            return new ModelIdentity(id, files.sha256());
        } catch (IllegalArgumentException noId) {
            throw new RegistryProblem(String.valueOf(noId.getMessage()), noId);
        }
    }

    /** An id stands for one content for ever, or old readings would name a model that is no more. */
    void refuseTakenId(List<HistoryEntry> history) {
        boolean taken = history.stream().anyMatch(entry -> entry.model().id().equals(identity.id()));
        if (taken || ModelFiles.isShipped(identity.id())) {
            throw new RegistryProblem(
                    "there is a model " + identity.id() + " already: train the candidate under another name with --id");
        }
    }

    /** A calibration says how sure one net is; another net's confidence means something else. */
    void refuseBorrowedCalibration(List<HistoryEntry> history) {
        String own = files.files().get(Calibrations.FILE);
        if (own == null) {
            return;
        }
        Stream<FrozenFiles> shipped =
                Stream.of(ModelRole.values()).map(role -> FrozenFiles.of(ModelFiles.ofResource(role.shippedId())));
        Stream.concat(shipped, history.stream().map(HistoryEntry::files))
                .filter(other -> own.equals(other.files().get(Calibrations.FILE))
                        && files.differencesTo(other).contains(Precision.FP32.file()))
                .findFirst()
                .ifPresent(other -> {
                    throw new RegistryProblem("the " + Calibrations.FILE + " of " + identity.id()
                            + " is that of another model: fit one for this model, or propose it without");
                });
    }

    /** Puts it into a folder of its own in the registry, in one step; what an interrupted attempt left there is replaced. */
    void copyTo(Path registry) throws IOException {
        Path place = registry.resolve(identity.id());
        Path next = Files.createDirectory(DurableFile.nextIn(registry));
        try {
            for (Map.Entry<String, byte[]> file : content.entrySet()) {
                DurableFile.create(next.resolve(file.getKey()), file.getValue());
            }
            DurableFile.syncFolder(next);
            delete(place);
            Files.move(next, place, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            delete(next);
        }
        DurableFile.syncFolder(registry);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            List<Path> files;
            try (Stream<Path> all = Files.list(folder)) {
                files = all.toList();
            }
            for (Path file : files) {
                Files.delete(file);
            }
            Files.delete(folder);
        }
    }
}
