package org.clearhand.ops.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.clearhand.forms.FieldSyntax;
import org.clearhand.forms.FieldType;
import org.clearhand.recognition.evaluation.FieldItem;
import org.clearhand.training.synthesis.Backgrounds;
import org.clearhand.training.synthesis.FigureSources;
import org.clearhand.training.synthesis.Sample;
import org.clearhand.training.synthesis.SampleSource;

/**
 * Amounts drawn by rule, the same ones every time and on every machine: a model of figures is compared on them whatever other sets there
 * are, so that none gets in that no longer reads amounts at all.
 */
final class DrawnRegression {
    static final String NAME = "drawn amounts";

    private static final int FIELDS = 400;
    private static final long SEED = 20_261_122;

    private DrawnRegression() {}

    static ModelTrial amounts() {
        SampleSource source = new FigureSources(new Backgrounds(20, SEED), FigureSources.Material.drawnOnly(List.of()))
                .drawnAmounts();
        FieldSyntax syntax = FieldType.COURTESY_AMOUNT.syntax(Map.of());
        SplittableRandom random = new SplittableRandom(SEED);
        List<FieldItem> items = new ArrayList<>();
        while (items.size() < FIELDS) {
            Sample sample = source.next(random);
            String name = "drawn-" + items.size();
            // The value and not the writing is compared: how an amount ends is nobody's loss.
            syntax.normalise(sample.text())
                    .ifPresent(value -> items.add(new FieldItem(
                            name, value, sample.image().toPageImage(), Optional.empty(), Optional.empty())));
        }
        return new ModelTrial(NAME, Optional.empty(), TrialFields.of(FieldType.COURTESY_AMOUNT), items);
    }
}
