package org.clearhand.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.clearhand.forms.Anchor;
import org.clearhand.forms.FormTemplate;
import org.clearhand.forms.TemplateRef;
import org.clearhand.forms.TemplateVariant;
import org.clearhand.forms.Zone;
import org.clearhand.recognition.decode.PageImage;
import org.clearhand.recognition.page.FormMatch;
import org.clearhand.recognition.page.LaidVariant;
import org.clearhand.recognition.page.LaidVariants;
import org.clearhand.recognition.page.Registration;
import org.clearhand.recognition.page.UprightPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Misfits are millimetres; a stroke stands for print that is not all there. */
class VariantChoiceTest {
    private static final Anchor BOX =
            new Anchor("box", Anchor.Kind.BOX, 1, new Zone(1, 1, 5, 5), 2, OptionalInt.empty());
    private static final FormMatch.Candidate FORM = new FormMatch.Candidate(
            new FormTemplate(
                    new TemplateRef("form", 1), "Form", "IN", "INR", 20, 20, List.of(BOX), List.of(), List.of()),
            0,
            UprightPage.of(new PageImage(1, 8, 8, new byte[64], Optional.empty(), OptionalDouble.empty())),
            Map.of(),
            new Registration(1, 0, 0, 0),
            1,
            OptionalDouble.empty());

    private static LaidVariant laid(String id, String bank, boolean placesPrint, String misfit) {
        TemplateVariant variant = new TemplateVariant(
                id,
                Optional.empty(),
                bank.isEmpty() ? List.of() : List.of(bank),
                placesPrint ? List.of(BOX) : List.of(),
                List.of());
        return new LaidVariant(variant, FORM, millimetres(misfit));
    }

    private static OptionalDouble millimetres(String text) {
        return text.equals("-") ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(text));
    }

    private static VariantChoice choice(String bank, String usual, LaidVariant... variants) {
        return VariantChoice.of(
                bank.isEmpty() ? Optional.empty() : Optional.of(bank),
                new LaidVariants(List.of(variants), millimetres(usual)));
    }

    /** Variants of banks 211 and 229, and one that is told by its print alone. */
    @ParameterizedTest
    @CsvSource({
        // the code line, and print that agrees, also when the page is a little bent or a like variant fits no worse
        "211, 3.0, 0.1, 0.6, 2.0, CODE_LINE, bank-211",
        "211, 3.0, 0.9, 1.6, 2.0, CODE_LINE, bank-211",
        "211, 3.0, 0.4, 0.2, 2.0, CODE_LINE, bank-211",
        // the code line, and print of another variant, of the typical page, of none, or not all there
        "211, 3.0, 0.6, 0.1, 2.0, CONTRADICTION,",
        "211, 0.1, 0.6, 0.8, 2.0, CONTRADICTION,",
        "211, 3.0, 1.1, 2.0, 2.0, CONTRADICTION,",
        "211, 3.0, -, 2.0, 2.0, CONTRADICTION,",
        "211, -, -, -, -, CONTRADICTION,",
        // a bank without a variant, whatever its print looks like; but a variant of no bank may be its
        "999, 3.0, 0.1, 2.0, 2.0, OTHER_BANK,",
        "999, 3.0, 2.0, 2.0, 2.0, OTHER_BANK,",
        "999, 3.0, 2.0, 2.0, 0.1, ANCHORS, by-print",
        // no code line: the print, where it fits well and clearly best
        "'', 3.0, 0.1, 0.6, 2.0, ANCHORS, bank-211",
        "'', 3.0, 2.0, 2.0, 0.2, ANCHORS, by-print",
        "'', -, 0.1, -, -, ANCHORS, bank-211",
        "'', 3.0, 0.2, 0.4, 2.0, UNSURE,",
        "'', 0.3, 0.1, 2.0, 2.0, UNSURE,",
        "'', 3.0, 0.4, 2.0, 2.0, UNSURE,",
        "'', 3.0, -, -, -, UNSURE,"
    })
    void theCodeLineTellsAndThePrintMustAgree(
            String bank, String usual, String of211, String of229, String byPrint, VariantSign sign, String id) {
        VariantChoice choice = choice(
                bank,
                usual,
                laid("bank-211", "211", true, of211),
                laid("bank-229", "229", true, of229),
                laid("by-print", "", true, byPrint));

        assertThat(choice.reading().sign()).isEqualTo(sign);
        assertThat(choice.reading().id()).isEqualTo(Optional.ofNullable(id));
        assertThat(choice.laid().map(LaidVariant::variant).map(TemplateVariant::id))
                .isEqualTo(Optional.ofNullable(id));
        assertThat(choice.reading().why()).isNotBlank();
    }

    /** One that does not say where print stands fits as the typical page does: the code line alone tells it. */
    @ParameterizedTest
    @CsvSource({
        "211, 0.1, 2.0, CODE_LINE, bank-211",
        "211, 2.0, 2.0, CODE_LINE, bank-211",
        "211, 2.0, 0.1, CONTRADICTION,",
        "'', 0.1, 2.0, UNSURE,"
    })
    void aVariantThatPlacesNoPrintIsTakenUnlessThePrintIsAnothers(
            String bank, String usual, String of229, VariantSign sign, String id) {
        VariantChoice choice =
                choice(bank, usual, laid("bank-211", "211", false, usual), laid("bank-229", "229", true, of229));

        assertThat(choice.reading().sign()).isEqualTo(sign);
        assertThat(choice.reading().id()).isEqualTo(Optional.ofNullable(id));
    }

    @Test
    void aVariantIsNamedWhereOneWasChosenAndOnlyThere() {
        List<Throwable> refused = new ArrayList<>();
        for (VariantSign sign : VariantSign.values()) {
            boolean chosen = sign == VariantSign.CODE_LINE || sign == VariantSign.ANCHORS;
            assertThatThrownBy(() ->
                            new VariantReading(chosen ? Optional.empty() : Optional.of("bank-211"), sign, "because"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .satisfies(refused::add);
        }
        assertThat(refused).hasSize(5);
    }
}
