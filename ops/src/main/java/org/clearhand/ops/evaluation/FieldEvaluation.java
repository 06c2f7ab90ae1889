package org.clearhand.ops.evaluation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.clearhand.forms.FieldType;
import org.clearhand.recognition.CropReader;
import org.clearhand.recognition.evaluation.Comparison;
import org.clearhand.recognition.evaluation.EvaluationJson;
import org.clearhand.recognition.evaluation.EvaluationRun;
import org.clearhand.recognition.evaluation.FieldItem;
import org.clearhand.recognition.evaluation.FieldScore;
import org.clearhand.recognition.evaluation.LabelStyle;
import org.clearhand.recognition.evaluation.ModelResult;
import org.clearhand.recognition.registry.ServingModels;
import org.clearhand.recognition.text.Calibrations;
import org.clearhand.recognition.text.Lexicon;
import org.clearhand.training.data.LabelAmendments;
import org.clearhand.training.data.RefusedItem;

/** One or several models over the fields of one set. */
final class FieldEvaluation {
    private static final int MOST_REFUSED_SHOWN = 20;

    private final FieldType type;
    private final LoadedFields fields;
    private final Map<String, String> options;
    private final Comparison comparison;
    private final Optional<Lexicon> lexicon;

    /** Options and comparison that are not given are found out from the labels. */
    FieldEvaluation(
            FieldType type,
            LoadedFields fields,
            Map<String, String> given,
            Optional<Comparison> comparison,
            Optional<Lexicon> lexicon) {
        this.lexicon = lexicon;
        this.type = type;
        this.fields = fields;
        List<String> labels = fields.items().stream().map(FieldItem::truth).toList();
        this.options = LabelStyle.options(type, given, labels);
        this.comparison = comparison.orElseGet(() -> LabelStyle.comparison(type, type.syntax(options), labels));
    }

    /**
     * Reads the set by each model in turn; by what serves where none is named.
     *
     * @param calibrated whether confidences go through the calibrations beside the models
     * @throws UnsupportedOperationException where no recognizer reads this type
     */
    List<ModelResult> run(List<NamedModel> models, boolean calibrated) {
        if (models.isEmpty()) {
            ServingModels serving = ServingModels.configured();
            Calibrations calibrations = calibrated ? Calibrations.of(serving) : Calibrations.none();
            try (CropReader reader =
                    CropReader.served(type, options, serving, calibrations).with(lexicon)) {
                EvaluationRun.Result result = EvaluationRun.of(reader, fields.items(), comparison);
                OptionalLong bytes = serving.named(result.modelId())
                        .map(model -> NamedModel.bytes(model.files()))
                        .orElse(OptionalLong.empty());
                return List.of(new ModelResult(
                        result.modelId(), result, FieldScore.of(result.decisions(), comparison), bytes));
            }
        }
        List<ModelResult> results = new ArrayList<>();
        for (NamedModel model : models) {
            try (CropReader reader = model.reader(type, options, calibrated).with(lexicon)) {
                EvaluationRun.Result result = EvaluationRun.of(reader, fields.items(), comparison);
                results.add(new ModelResult(
                        model.name(), result, FieldScore.of(result.decisions(), comparison), model.bytes()));
            }
        }
        return results;
    }

    /** The first model's result at the top, and all of them under {@code models} where there are several. */
    ObjectNode json(String data, List<ModelResult> results) {
        ObjectNode node = EvaluationJson.object().put("type", type.name()).put("data", data);
        ObjectNode used = node.putObject("options");
        options.forEach(used::put);
        node.setAll(one(results.get(0)));
        node.put("refused", fields.refused().size());
        LabelAmendments amendments = fields.amendments();
        if (!amendments.byItem().isEmpty()) {
            node.putObject("amendedLabels")
                    .put("amended", amendments.amended())
                    .put("leftOut", amendments.leftOut())
                    .put("sha256", amendments.sha256());
        }
        ArrayNode refused = node.putArray("refusedItems");
        fields.refused().stream().limit(MOST_REFUSED_SHOWN).forEach(item -> refused.add(shown(item)));
        if (results.size() > 1) {
            ArrayNode models = node.putArray("models");
            results.forEach(result -> models.add(one(result)));
        }
        return node;
    }

    private static ObjectNode one(ModelResult result) {
        ObjectNode node = EvaluationJson.of(result.result(), result.score());
        node.put("name", result.name());
        result.bytes().ifPresent(bytes -> node.put("bytes", bytes));
        return node;
    }

    private static String shown(RefusedItem item) {
        return item.item() + ": " + item.reason();
    }
}
