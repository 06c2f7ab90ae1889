package org.clearhand.ops.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.clearhand.ops.evaluation.LoadedFields;
import org.clearhand.ops.stack.StackProblem;
import org.clearhand.recognition.text.ModelFiles;
import org.clearhand.training.data.OpenedSet;
import org.clearhand.training.data.SetRegister;
import org.clearhand.training.data.split.Side;
import org.clearhand.training.data.split.Split;

/** Finds the fields of a set that no model may have learnt. */
record TrialSets(SetRegister register) {
    /**
     * The test side of the new source.
     *
     * @param candidate which must have kept to the same division where it learnt from this set
     */
    ModelTrial source(String name, TrialFields kind, ModelFiles candidate) throws IOException {
        OpenedSet opened = register.open(name);
        Split split = Split.find(register.folder(), opened.set())
                .orElseThrow(
                        () -> new StackProblem(name + " has no split, so nobody knows which of its fields a model has"
                                + " learnt: divide it with clearhand data split " + name + " and train again."));
        JsonNode learnt =
                new ObjectMapper().readTree(candidate.get("card.json")).path("fineTunedOn");
        if (learnt.path("set").asText().equals(opened.set().id())
                && !learnt.path("split").asText().equals(split.sha256())) {
            throw new StackProblem(
                    "The model learnt from " + name + " when it was divided otherwise, so it may know the"
                            + " fields it would be measured on: train again.");
        }
        return trial(name, Optional.of(split), kind);
    }

    /** The test side of a set that was divided, and everything of one that was not. */
    ModelTrial regression(String name, TrialFields kind) throws IOException {
        if (Files.isDirectory(Path.of(name))) {
            return trial(name, Optional.empty(), kind);
        }
        return trial(name, Split.find(register.folder(), register.open(name).set()), kind);
    }

    private ModelTrial trial(String name, Optional<Split> split, TrialFields kind) throws IOException {
        LoadedFields fields = split.isPresent()
                ? LoadedFields.ofSide(register, name, Side.TEST, any -> true, Integer.MAX_VALUE)
                : LoadedFields.of(register, name, any -> true, Integer.MAX_VALUE);
        if (fields.items().isEmpty()) {
            throw new StackProblem("Not one field of " + name + " can be measured.");
        }
        return new ModelTrial(name, split.map(Split::sha256), kind, fields.items());
    }
}
