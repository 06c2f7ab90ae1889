package org.clearhand.recognition.registry;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clearhand.recognition.text.ModelFiles;

/**
 * A folder of models: one sub-folder each, {@code live.json} (which of them serve) and {@code history.jsonl} (who did what). An empty or
 * absent folder means that the models that ship serve. Safe for use by many threads and processes; this is the side that reads, see {@link
 * ModelDesk} for the one that changes.
 */
public record ModelRegistry(Path folder) {
    /** System property that names the folder; environment {@code CLEARHAND_MODELS}. */
    public static final String SETTING = "clearhand.models";

    public ModelRegistry {
        folder = folder.toAbsolutePath().normalize();
    }

    /** The folder this process was told of; empty where it was told of none. */
    public static Optional<ModelRegistry> configured() {
        return Optional.ofNullable(System.getProperty(SETTING))
                .or(() -> Optional.ofNullable(System.getenv("CLEARHAND_MODELS")))
                .filter(text -> !text.isBlank())
                .map(text -> new ModelRegistry(Path.of(text)));
    }

    /** Which models serve now. */
    public LiveModels live() {
        return LiveModels.read(folder).models();
    }

    /** Changes whenever another model serves. */
    public String fingerprint() {
        return LiveModels.fingerprint(folder);
    }

    /** Where a model of this id is kept, whether there is one or not. */
    public Path folderOf(String id) {
        return folder.resolve(new ModelIdentity(id, "0".repeat(64)).id());
    }

    /** Every entry of the history, oldest first. */
    public List<HistoryEntry> history() {
        return new RegistryHistory(folder).read();
    }

    /** The comparison in a model's folder, whatever it was compared with. */
    public Optional<ModelComparison> comparison(String id) {
        return ModelFiles.ofFolder(folderOf(id)).find(ModelComparison.FILE).map(ModelComparison::read);
    }

    /** All that speaks against promoting the candidate of a comparison; empty where nothing does. */
    public List<String> objections(ModelComparison comparison) {
        List<String> objections = new ArrayList<>(comparison.objections());
        objections.addAll(RegressionDuty.objections(this, comparison));
        return objections;
    }

    /** The model that serves in this role, be it from here or one that ships. */
    public ModelIdentity serving(ModelRole role) {
        return live().serving(role).map(LiveModels.Promoted::model).orElseGet(() -> shipped(role));
    }

    static ModelIdentity shipped(ModelRole role) {
        return new ModelIdentity(
                role.shippedId(),
                FrozenFiles.of(ModelFiles.ofResource(role.shippedId())).sha256());
    }

    /**
     * The files of a model, in memory, so that what was verified is what is used.
     *
     * @throws RegistryProblem when they are not those that were frozen
     */
    public ModelFiles verified(ModelIdentity model) {
        Path place = folderOf(model.id());
        if (!Files.isDirectory(place)) {
            throw new RegistryProblem("model " + model + " is missing: there is no folder " + place);
        }
        ModelFiles onDisk = ModelFiles.ofFolder(place);
        Map<String, byte[]> content = new LinkedHashMap<>();
        FrozenFiles.NAMES.forEach(name -> onDisk.find(name).ifPresent(bytes -> content.put(name, bytes)));
        ModelFiles files = ModelFiles.of("model " + model.reference(), content);
        FrozenFiles now = FrozenFiles.of(files);
        if (!now.sha256().equals(model.sha256())) {
            throw new RegistryProblem("model " + model + " is damaged: " + changed(model, now) + " in " + place);
        }
        return files;
    }

    private String changed(ModelIdentity model, FrozenFiles now) {
        return history().stream()
                .filter(entry -> entry.proposes(model))
                .findFirst()
                .map(entry -> String.join(", ", entry.files().differencesTo(now)) + " changed since it was proposed,")
                .orElse("its files are not those that were promoted,");
    }
}
