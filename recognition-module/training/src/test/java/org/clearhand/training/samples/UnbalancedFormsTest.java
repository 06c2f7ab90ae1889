package org.clearhand.training.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clearhand.forms.FieldType;
import org.clearhand.forms.FormTemplate;
import org.clearhand.forms.TemplateCatalogue;
import org.clearhand.recognition.ChequeReader;
import org.clearhand.recognition.DocumentReading;
import org.clearhand.recognition.FieldReading;
import org.clearhand.recognition.ReadRequest;
import org.junit.jupiter.api.Test;

/**
 * Deposit slips and customs declarations, half of them with something wrong, often a total that is not the sum: no such total is accepted,
 * no amount that is not what was written, and nothing in a row that was left empty. Set {@value #FORMS} for more than a few of each.
 */
class UnbalancedFormsTest {
    private static final String FORMS = "clearhand.totals.forms";
    private static final String FAULTS = "clearhand.totals.faults";
    private static final String FONTS = "clearhand.totals.fonts";
    private static final System.Logger LOG = System.getLogger(UnbalancedFormsTest.class.getName());

    private final List<String> wrong = new ArrayList<>();
    private int forms;
    private int unbalanced;
    private int amounts;
    private int right;
    private int accepted;

    @Test
    void noTotalThatIsNotTheSumIsAccepted() throws IOException {
        int each = Integer.getInteger(FORMS, 10);
        FaultyForms faulty = FaultyForms.configured(FAULTS, FONTS);
        try (ChequeReader reader = new ChequeReader()) {
            for (String id : List.of("deposit-slip", "cn22")) {
                FormTemplate template = TemplateCatalogue.shipped().latest(id).orElseThrow();
                FormSamples samples = faulty.of(id);
                for (int i = 0; i < each; i++) {
                    look(template, samples.sample(i, 29), reader);
                }
            }
        }
        LOG.log(
                System.Logger.Level.INFO,
                "{0} forms, {1} with a total that is wrong; of {2} amounts {3} right, {4} accepted, wrongly {5}",
                forms,
                unbalanced,
                amounts,
                right,
                accepted,
                wrong);
        assertThat(wrong).isEmpty();
        assertThat(unbalanced).isPositive();
        assertThat(accepted).isGreaterThan(amounts / 4);
    }

    private void look(FormTemplate template, FormSample sample, ChequeReader reader) {
        forms++;
        boolean differs = sample.form().has(Fault.TOTAL_WRONG);
        unbalanced += differs ? 1 : 0;
        DocumentReading reading = reader.read(sample.content(), ReadRequest.plain());
        for (FieldReading field : reading.fields()) {
            if (field.type() == FieldType.COURTESY_AMOUNT || field.type() == FieldType.DIGITS) {
                look(sample, field, differs && isLastTotal(template, field));
            }
        }
    }

    /** Of several totals the last one is made wrong. */
    private static boolean isLastTotal(FormTemplate template, FieldReading field) {
        return template.fields().stream()
                .filter(other -> !other.summands().isEmpty())
                .reduce((one, other) -> other)
                .filter(last -> last.name().equals(field.name()))
                .isPresent();
    }

    private void look(FormSample sample, FieldReading field, boolean differs) {
        Optional<String> written = sample.form().field(field.name()).map(FilledField::value);
        boolean same = field.value().equals(written);
        boolean amount = field.type() == FieldType.COURTESY_AMOUNT && written.isPresent();
        amounts += amount ? 1 : 0;
        right += amount && same ? 1 : 0;
        accepted += amount && field.accepted() ? 1 : 0;
        // Nothing beside a quantity speaks for it.
        boolean balanced = !field.name().startsWith("quantity") || written.isEmpty();
        if (field.accepted() && balanced && (differs || !same)) {
            wrong.add(sample.file() + " " + field.name());
        }
    }
}
