package org.clearhand.training.run;

import ai.onnxruntime.OrtException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clearhand.recognition.evaluation.Comparison;
import org.clearhand.recognition.evaluation.EvaluationRun;
import org.clearhand.recognition.evaluation.FieldDecision;
import org.clearhand.recognition.evaluation.FieldItem;
import org.clearhand.recognition.evaluation.FieldScore;
import org.clearhand.recognition.evaluation.ModelResult;
import org.clearhand.recognition.text.EditPath;
import org.clearhand.training.synthesis.Sample;

/**
 * What a model read in each picture of a set along the best path, without grammar. What the set's labels leave out is dropped on
 * both sides; gaps count, and are shown by a sign of their own.
 *
 * @param decisions one a sample, in their order
 */
record Measurement(MeasuredSet set, List<FieldDecision> decisions) {
    private static final char GAP = '\u2423';

    Measurement {
        decisions = List.copyOf(decisions);
    }

    static Measurement of(MeasuredSet set, OnnxLineReader reader, int maxWidth) throws OrtException {
        List<FieldDecision> decisions = new ArrayList<>(set.samples().size());
        for (Sample sample : set.samples()) {
            OnnxLineReader.Line line = reader.readSurely(sample.image().normalize(maxWidth));
            String item = Integer.toString(decisions.size() + 1);
            decisions.add(FieldDecision.of(
                    item, compared(sample.text(), set), compared(line.text(), set), line.probability()));
        }
        return new Measurement(set, decisions);
    }

    private static String compared(String text, MeasuredSet set) {
        return set.ignored().matcher(text).replaceAll("").strip().replace(' ', GAP);
    }

    Evaluation evaluation() {
        int exact = 0;
        int characters = 0;
        int edits = 0;
        for (FieldDecision decision : decisions) {
            int distance = EditPath.distance(decision.truth(), decision.reading());
            exact += distance == 0 ? 1 : 0;
            edits += distance;
            characters += decision.truth().length();
        }
        return new Evaluation(set.name(), decisions.size(), exact, characters, edits);
    }

    /** The same as a score with all its details. */
    ModelResult result(String model) {
        return new ModelResult(
                model,
                new EvaluationRun.Result(model, decisions, 0, 0),
                FieldScore.of(decisions, Comparison.TEXT),
                java.util.OptionalLong.empty());
    }

    /** The pictures behind the decisions. */
    List<FieldItem> items() {
        List<FieldItem> items = new ArrayList<>(decisions.size());
        for (int i = 0; i < decisions.size(); i++) {
            items.add(new FieldItem(
                    decisions.get(i).item(),
                    decisions.get(i).truth(),
                    set.samples().get(i).image().toPageImage(),
                    Optional.empty(),
                    Optional.empty()));
        }
        return items;
    }
}
