package org.clearhand.training.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.clearhand.forms.FieldType;
import org.clearhand.recognition.ChequeReader;
import org.clearhand.recognition.DocumentReading;
import org.clearhand.recognition.FieldReading;
import org.clearhand.recognition.ReadRequest;
import org.clearhand.recognition.ReadingFlag;
import org.clearhand.recognition.evaluation.Comparison;
import org.clearhand.recognition.evaluation.FieldDecision;
import org.clearhand.recognition.evaluation.StraightThroughCurve;
import org.junit.jupiter.api.Test;

/**
 * Cheques, half of them with something wrong, mostly figures and words that say different amounts: no amount of those is accepted, and none
 * that is not what was written. Set {@value #CHEQUES} for more than a few of each template, {@value #FONTS} for hands in fonts.
 */
class DifferingAmountsTest {
    private static final String CHEQUES = "clearhand.amounts.cheques";
    private static final String FAULTS = "clearhand.amounts.faults";
    private static final String FONTS = "clearhand.amounts.fonts";
    private static final System.Logger LOG = System.getLogger(DifferingAmountsTest.class.getName());

    private final List<String> wrong = new ArrayList<>();
    private final List<FieldDecision> decisions = new ArrayList<>();
    private int cheques;
    private int differing;
    private int right;
    private int accepted;

    @Test
    void noAmountInDoubtIsAccepted() throws IOException {
        int each = Integer.getInteger(CHEQUES, 8);
        FaultyForms forms = FaultyForms.configured(FAULTS, FONTS);
        try (ChequeReader reader = new ChequeReader()) {
            for (String id : List.of("us-personal-cheque", "us-business-cheque", "in-cts2010-cheque", "uk-cheque")) {
                FormSamples samples = forms.of(id);
                for (int i = 0; i < each; i++) {
                    look(samples.sample(i, 23), reader);
                }
            }
        }
        LOG.log(
                System.Logger.Level.INFO,
                "{0} cheques, {1} with amounts that differ; amount right {2}, accepted {3}, accepted wrongly {4}",
                cheques,
                differing,
                right,
                accepted,
                wrong);
        StraightThroughCurve curve = StraightThroughCurve.of(decisions, Comparison.TEXT);
        LOG.log(
                System.Logger.Level.INFO,
                "read rate at 1 % misread {0,number,0.0 %}, at 0.1 % {1,number,0.0 %}",
                curve.readRateAt(0.01),
                curve.readRateAt(0.001));
        assertThat(wrong).isEmpty();
        assertThat(differing).isPositive();
        assertThat(accepted).isGreaterThan(cheques / 8);
    }

    private void look(FormSample sample, ChequeReader reader) {
        cheques++;
        boolean differs = sample.form().has(Fault.AMOUNTS_DIFFER);
        differing += differs ? 1 : 0;
        String written = sample.form().field("courtesyAmount").orElseThrow().value();
        DocumentReading reading = reader.read(sample.content(), ReadRequest.plain());
        for (FieldReading field : reading.fields()) {
            if (field.type() != FieldType.COURTESY_AMOUNT) {
                continue;
            }
            boolean same = field.value().filter(written::equals).isPresent();
            right += same && !differs ? 1 : 0;
            accepted += field.accepted() ? 1 : 0;
            // What nothing supports never passes, however sure; where amounts differ nothing is right.
            boolean mayPass = !field.flags().contains(ReadingFlag.NO_SUPPORT);
            decisions.add(FieldDecision.of(
                    sample.file(), written, same && !differs ? written : "", mayPass ? field.confidence() : 0));
            if (field.accepted() && (differs || !same)) {
                wrong.add(sample.file());
            }
        }
    }
}
