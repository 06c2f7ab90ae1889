package org.clearhand.training.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.clearhand.training.data.DataFolder;
import org.clearhand.training.data.FileHashes;

/**
 * What a net has learnt from: the sets of its run and those of all that the run started from. A model's card says it; a checkpoint holds
 * weights alone, so it is kept in a file beside it, as it was when the run began.
 *
 * @param trainedOn each set once, as in a card
 * @param startedFrom the model or checkpoint with its hash, and what that one started from; empty for a run from chance
 */
record Lineage(ArrayNode trainedOn, Optional<ObjectNode> startedFrom) {
    private static final String ENDING = ".lineage.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** That of a run which begins now. */
    static Lineage of(TrainingConfig config, DataFolder folder) throws IOException {
        ArrayNode sets = own(config, folder);
        if (config.startsFromModel()) {
            JsonNode base = BaseModel.of(config.startFrom()).card();
            ObjectNode from = JSON.createObjectNode();
            from.set("id", base.path("id"));
            from.set("sha256", base.path("sha256"));
            base.path("trainedOn").forEach(set -> addOnce(sets, set));
            return new Lineage(sets, Optional.of(from));
        }
        if (config.startsFromCheckpoint()) {
            Path checkpoint = Path.of(config.startFrom());
            ObjectNode from = JSON.createObjectNode();
            from.put("id", name(checkpoint));
            from.put("checkpointSha256", FileHashes.sha256(checkpoint));
            Optional<Lineage> before = beside(checkpoint);
            before.ifPresentOrElse(
                    lineage -> {
                        lineage.startedFrom().ifPresent(earlier -> from.set("startedFrom", earlier));
                        lineage.trainedOn().forEach(set -> addOnce(sets, set));
                    },
                    () -> from.put("trainedOn", "not recorded"));
            return new Lineage(sets, Optional.of(from));
        }
        return new Lineage(sets, Optional.empty());
    }

    /** That of the run whose checkpoint this is; empty beside checkpoints of versions that kept none. */
    static Optional<Lineage> beside(Path checkpoint) throws IOException {
        Path file = file(checkpoint);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        JsonNode read = JSON.readTree(file.toFile());
        ArrayNode sets = JSON.createArrayNode();
        read.path("trainedOn").forEach(sets::add);
        return Optional.of(new Lineage(
                sets,
                Optional.of(read.path("startedFrom")).filter(JsonNode::isObject).map(ObjectNode.class::cast)));
    }

    void writeBeside(Path checkpoint) throws IOException {
        ObjectNode all = JSON.createObjectNode();
        startedFrom.ifPresent(from -> all.set("startedFrom", from));
        all.set("trainedOn", trainedOn);
        Files.writeString(
                file(checkpoint), JSON.writerWithDefaultPrettyPrinter().writeValueAsString(all) + "\n");
    }

    private static ArrayNode own(TrainingConfig config, DataFolder folder) throws IOException {
        ArrayNode sets = JSON.createArrayNode();
        for (TrainingConfig.SetUse use : config.sets()) {
            ObjectNode set = sets.addObject();
            set.put("set", use.set());
            set.put("licence", use.licence());
            if (!use.files().isEmpty()) {
                set.set("files", JSON.valueToTree(use.files()));
                set.put("sha256", folder.sha256(use.set(), use.files()));
            }
            if (!use.notice().isEmpty()) {
                set.put("notice", use.notice());
            }
        }
        return sets;
    }

    private static void addOnce(ArrayNode sets, JsonNode set) {
        if (!sets.findValuesAsText("set").contains(set.path("set").asText())) {
            sets.add(set);
        }
    }

    private static String name(Path checkpoint) {
        String name = String.valueOf(checkpoint.getFileName());
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static Path file(Path checkpoint) {
        return checkpoint.resolveSibling(name(checkpoint) + ENDING);
    }
}
