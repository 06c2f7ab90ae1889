package org.clearhand.training.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clearhand.recognition.CropNormalizer;
import org.clearhand.recognition.evaluation.Interval;
import org.clearhand.recognition.evaluation.Share;
import org.clearhand.training.data.DataSet;
import org.clearhand.training.data.FileHashes;
import org.clearhand.training.data.OpenedSet;

/** Says where a model comes from: the sets it saw with licence and checksum, the effort, and what was measured. */
final class ModelCard {
    private ModelCard() {}

    /** The card of a fine-tuned model: that of the old one, with the source and what came of it. */
    static Map<String, Object> describe(BaseModel base, FineTuning.Outcome outcome, OpenedSet opened) {
        DataSet set = opened.set();
        Map<String, Object> card = new LinkedHashMap<>();
        TrainingConfig config = outcome.config();
        card.put("id", config.id());
        card.put("sha256", FileHashes.sha256(outcome.model()));
        card.put("inputHeight", CropNormalizer.HEIGHT);
        card.put("maxWidth", config.maxWidth());
        // How the old one is served is how the new one was trained.
        card.put("straightened", config.straightened());
        if (base.card().path("exact").asBoolean()) {
            card.put("exact", true);
        }
        card.put("alphabet", config.characters());
        card.put("parameters", config.plan().parameterCount());
        card.put("samples", outcome.checkpoint().samples());
        card.put("cpuMinutes", Math.round(outcome.checkpoint().cpuSeconds() / 60));
        SourceRevision.ofBuild().ifPresent(revision -> card.put("sourceRevision", revision));
        card.put("fineTunedFrom", base.card().path("id").asText());
        card.put("stepTaken", outcome.stepTaken());
        Map<String, Object> source = new LinkedHashMap<>();
        source.put("set", outcome.own().name());
        source.put("licence", set.licence().text());
        source.put("sha256", set.sha256());
        if (!opened.amendments().byItem().isEmpty()) {
            source.put("amendedLabels", opened.amendments().sha256());
        }
        outcome.own().splitSha256().ifPresent(split -> source.put("split", split));
        source.put("strings", outcome.own().learnt().size());
        card.put("fineTunedOn", source);
        card.put("trainedOn", base.card().path("trainedOn"));
        List<Evaluation> after = new ArrayList<>();
        List<Evaluation> before = new ArrayList<>();
        after.add(outcome.source().after());
        before.add(outcome.source().before());
        outcome.regressions().forEach(both -> {
            after.add(both.after());
            before.add(both.before());
        });
        card.put("metrics", metrics(after));
        card.put("metricsBefore", metrics(before));
        card.put("decoding", "best path, no grammar; shares of 1, exactShare with its 95 % interval (Clopper-Pearson)");
        card.put("training", config);
        return card;
    }

    /** The card of a model from a run of its own; what the model it started from learnt from, it has learnt from too. */
    static Map<String, Object> describe(
            TrainingConfig config, Lineage lineage, Checkpoint checkpoint, byte[] model, List<Evaluation> evaluations) {
        Map<String, Object> card = new LinkedHashMap<>();
        card.put("id", config.id());
        card.put("sha256", FileHashes.sha256(model));
        card.put("inputHeight", CropNormalizer.HEIGHT);
        card.put("maxWidth", config.maxWidth());
        card.put("straightened", config.straightened());
        card.put("alphabet", config.characters());
        card.put("parameters", config.plan().parameterCount());
        card.put("samples", checkpoint.samples());
        card.put("cpuMinutes", Math.round(checkpoint.cpuSeconds() / 60));
        SourceRevision.ofBuild().ifPresent(revision -> card.put("sourceRevision", revision));
        lineage.startedFrom().ifPresent(from -> card.put("startedFrom", from));
        card.put("trainedOn", lineage.trainedOn());
        card.put("metrics", metrics(evaluations));
        card.put("decoding", "best path, no grammar; shares of 1, exactShare with its 95 % interval (Clopper-Pearson)");
        card.put("training", config);
        return card;
    }

    /** What the card says of the byte model. */
    static Map<String, Object> int8(byte[] model, List<Evaluation> evaluations) {
        Map<String, Object> part = new LinkedHashMap<>();
        part.put("sha256", FileHashes.sha256(model));
        part.put("bytes", model.length);
        part.put("calibratedOn", Quantization.CROPS + " crops drawn as those of the training");
        part.put("metrics", metrics(evaluations));
        return part;
    }

    static List<Map<String, Object>> metrics(List<Evaluation> evaluations) {
        List<Map<String, Object>> metrics = new ArrayList<>();
        for (Evaluation evaluation : evaluations) {
            Map<String, Object> metric = new LinkedHashMap<>();
            metric.put("on", evaluation.name());
            metric.put("samples", evaluation.samples());
            metric.put("exactShare", rounded(evaluation.exactShare()));
            Interval interval = new Share(evaluation.exact(), evaluation.samples()).interval();
            metric.put("exactShareInterval", List.of(rounded(interval.low()), rounded(interval.high())));
            metric.put("characterErrorRate", rounded(evaluation.characterErrorRate()));
            metrics.add(metric);
        }
        return metrics;
    }

    private static double rounded(double share) {
        return Math.round(share * 1e4) / 1e4;
    }
}
