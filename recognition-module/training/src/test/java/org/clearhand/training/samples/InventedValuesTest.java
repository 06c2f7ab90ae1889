package org.clearhand.training.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.clearhand.forms.FormTemplate;
import org.clearhand.forms.MicrLine;
import org.clearhand.forms.TemplateCatalogue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InventedValuesTest {
    private static final int CHEQUES = 300;

    private final TemplateCatalogue catalogue = TemplateCatalogue.shipped();

    @ParameterizedTest
    @EnumSource(Flaw.class)
    void indianChequesSayWhatTheirLabelsSay(Flaw flaw) {
        FormTemplate template = catalogue.latest("in-cts2010-cheque").orElseThrow();
        for (int seed = 0; seed < CHEQUES; seed++) {
            FilledCheque cheque = new IndianValues(new Random(seed)).invent(flaw);
            check(template, cheque, flaw, MicrLine.Layout.IN_CTS2010);
            assertThat(normalised(template, "accountNumber", cheque.accountNumber()))
                    .isEqualTo(cheque.accountNumber());
        }
    }

    @ParameterizedTest
    @EnumSource(Flaw.class)
    void americanChequesSayWhatTheirLabelsSay(Flaw flaw) {
        FormTemplate template = catalogue.latest("us-personal-cheque").orElseThrow();
        for (int seed = 0; seed < CHEQUES; seed++) {
            check(template, new AmericanValues(new Random(seed)).invent(flaw), flaw, MicrLine.Layout.US);
        }
    }

    private static void check(FormTemplate template, FilledCheque cheque, Flaw flaw, MicrLine.Layout layout) {
        assertThat(normalised(template, "date", cheque.dateAsWritten()))
                .isEqualTo(cheque.date().toString());
        assertThat(normalised(template, "courtesyAmount", cheque.figuresAsWritten()))
                .isEqualTo(cheque.figures().toDecimal());
        assertThat(normalised(template, "legalAmount", cheque.wordsAsWritten()))
                .isEqualTo(cheque.words().toDecimal());
        assertThat(cheque.amountsAgree()).isEqualTo(flaw != Flaw.AMOUNTS_DIFFER);
        MicrLine micr = MicrLine.parse(cheque.micr(), layout).orElseThrow();
        assertThat(micr.text()).isEqualTo(cheque.micr());
        assertThat(micr.serial()).contains(cheque.serial());
        assertThat(cheque.routingValid()).isEqualTo(flaw != Flaw.BANK_UNKNOWN);
        assertThat(micr.routingIsValid()).isEqualTo(cheque.routingValid());
    }

    private static String normalised(FormTemplate template, String field, String written) {
        return template.field(field).orElseThrow().syntax().normalise(written).orElseThrow();
    }
}
