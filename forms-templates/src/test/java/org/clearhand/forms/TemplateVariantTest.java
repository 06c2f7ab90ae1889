package org.clearhand.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateVariantTest {
    private static final String USUAL = """
            template: small-cheque
            version: 1
            title: A small cheque
            country: IN
            currency: INR
            page: {width: 100, height: 50}
            anchors:
              - {name: box, kind: BOX, zone: {x: 10, y: 10, width: 20, height: 5}, tolerance: 4}
              - {name: rule, kind: RULE, zone: {x: 10, y: 30, width: 60, height: 0.5}, tolerance: 3}
              - {name: band, kind: MICR_BAND, zone: {x: 0, y: 40, width: 100, height: 10}, tolerance: 2}
            fields:
              - {name: amount, type: COURTESY_AMOUNT, zone: {x: 8, y: 8, width: 30, height: 9}, anchor: box, acceptConfidence: 0.9}
              - {name: payee, type: PAYEE, zone: {x: 10, y: 20, width: 60, height: 12}, anchor: rule, acceptConfidence: 0.9, options: {lines: 1}}
              - {name: micr, type: MICR_LINE, zone: {x: 5, y: 40, width: 90, height: 10}, anchor: band, acceptConfidence: 0.9, options: {layout: IN_CTS2010}}
            """;
    private static final String TEMPLATE = USUAL + """
            variants:
              - id: bank-211
                title: Box to the right
                micr: ["211", "015"]
                anchors:
                  - {name: box, zone: {x: 14, y: 10, width: 20, height: 5}, tolerance: 1.5}
                fields:
                  - {name: payee, zone: {x: 18, y: 20, width: 40, height: 12}, options: {printed: PAY}}
              - id: low-rule
                anchors:
                  - {name: rule, zone: {x: 10, y: 34, width: 60, height: 0.5}}
            """;

    private final TemplateReader reader = new TemplateReader();

    @Test
    void aVariantSaysOnlyWhatIsOtherwise() throws TemplateProblems {
        FormTemplate template = reader.read("small", TEMPLATE);

        FormTemplate right = template.as(template.variant("bank-211").orElseThrow());
        FormTemplate low = template.as(template.variant("low-rule").orElseThrow());

        assertThat(template.variants())
                .extracting(TemplateVariant::banks)
                .containsExactly(List.of("211", "015"), List.of());
        assertThat(right.ref()).isEqualTo(template.ref());
        assertThat(right.anchor("box").orElseThrow().zone().x()).isEqualTo(14);
        assertThat(right.anchor("box").orElseThrow().toleranceMillimetres()).isEqualTo(1.5);
        assertThat(right.anchor("rule")).isEqualTo(template.anchor("rule"));
        assertThat(right.field("payee").orElseThrow().options())
                .containsExactlyInAnyOrderEntriesOf(Map.of("lines", "1", "printed", "PAY"));
        assertThat(right.field("amount")).isEqualTo(template.field("amount"));
        assertThat(right.anchors()).extracting(Anchor::name).containsExactly("box", "rule", "band");
        assertThat(low.anchor("rule").orElseThrow().toleranceMillimetres()).isEqualTo(3);
        assertThat(low.fields()).isEqualTo(template.fields());
        assertThat(low.variants()).isEmpty();
    }

    @Test
    void aTemplateWithoutVariantsHasNone() throws TemplateProblems {
        assertThat(reader.read("small", USUAL).variants()).isEmpty();
    }

    @Test
    void variantsAreContent() throws TemplateProblems {
        assertThat(hash(TEMPLATE)).isNotEqualTo(hash(USUAL));
        assertThat(hash(TEMPLATE.replace("x: 14, y: 10", "x: 14.0, y: 10"))).isEqualTo(hash(TEMPLATE));
        assertThat(hash(TEMPLATE.replace("x: 14, y: 10", "x: 15, y: 10"))).isNotEqualTo(hash(TEMPLATE));
    }

    private static String hash(String yaml) throws TemplateProblems {
        return new TemplateContent(yaml, Optional.empty()).hash();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '!',
            value = {
                "id: low-rule | id: bank-211 | $.variants[1].id: a second variant called bank-211",
                "id: low-rule | id: Low Rule | $.variants[1].id",
                "micr: ['211', '015'] | micr: [211] | $.variants[0].micr[0]",
                "micr: ['211', '015'] | micr: ['21'] | $.variants[0].micr[0]",
                "micr: ['211', '015'] | micr: ['2110'] | $.variants[0].micr[0]: a bank has 3 digits on this code line",
                "micr: ['211', '015'] | micr: ['211', '000'] | $.variants[0].micr[1]: a bank has 3 digits on this code line",
                "micr: ['211', '015'] | micr: ['211', '211'] | $.variants[0].micr[1]: the bank 211 prints the variant bank-211"
                        + " already",
                "layout: IN_CTS2010 | layout: GB | $.variants[0].micr: the form has no field of type MICR_LINE whose layout",
                "type: MICR_LINE | type: DIGITS | $.variants[0].micr: the form has no field of type MICR_LINE whose layout",
                "- {name: box, zone: {x: 14 | - {name: bow, zone: {x: 14 | $.variants[0].anchors[0].name: there is no anchor"
                        + " called bow",
                "x: 14, y: 10, width: 20 | x: 84, y: 10, width: 20 | $.variants[0].anchors[0].zone: reaches over the edge of"
                        + " the page",
                "tolerance: 1.5 | tolerance: 31 | $.variants[0].anchors[0].tolerance",
                "tolerance: 1.5 | cells: 8 | $.variants[0].anchors[0]",
                "- {name: payee, zone: {x: 18 | - {name: payer, zone: {x: 18 | $.variants[0].fields[0].name: there is no field"
                        + " called payer",
                "x: 18, y: 20, width: 40 | x: 18, y: 20, width: 83 | $.variants[0].fields[0].zone: reaches over the edge of"
                        + " the page",
                "x: 18, y: 20, width: 40, height: 12} | x: 18, y: 20, width: 40, height: 12}, anchor: bow |"
                        + " $.variants[0].fields[0].anchor: there is no anchor called bow",
                "printed: PAY | hue: 3 | $.variants[0].fields[0].options.hue: no such option",
                "printed: PAY | lines: 12 | $.variants[0].fields[0].options.lines: must be one of",
                "printed: PAY | secondAnchor: bow | $.variants[0].fields[0].options.secondAnchor: there is no anchor called bow",
                "printed: PAY | lexicon: names.txt | $.variants[0].fields[0].options.lexicon: is the same in all variants",
                "printed: PAY | doubtful: ASK | $.variants[0].fields[0].options.doubtful: is the same in all variants",
                "- {name: payee, zone: {x: 18 | - {name: micr, zone: {x: 18 | $.variants[0].fields[0].name: the code line is"
                        + " read before the variant is known",
                "- {name: payee, zone: {x: 18 | - {name: amount, zone: {x: 18 | $.variants[0].fields[0].options.printed: only a"
                        + " text is told from a label",
            })
    void aSlipIsNamedWithItsPath(String from, String to, String problem) {
        String template = TEMPLATE.replace('"', '\'');
        assertThat(template).contains(from);

        assertThat(problems(template.replace(from, to))).anyMatch(text -> text.startsWith(problem));
    }

    @Test
    void aBankPrintsOneVariant() {
        assertThat(problems(TEMPLATE.replace("id: low-rule", "id: low-rule\n    micr: ['015']")))
                .containsExactly("$.variants[1].micr[0]: the bank 015 prints the variant bank-211 already");
    }

    @Test
    void aVariantIsToldBySomethingAndSaysSomething() {
        assertThat(problems(USUAL + "variants:\n  - id: empty\n"))
                .containsExactly(
                        "$.variants[0]: neither a bank nor the place of an anchor tells when it is this variant",
                        "$.variants[0]: says nothing that is otherwise");
    }

    @Test
    void whatIsSaidTwiceIsNamed() {
        String twice = USUAL + """
                variants:
                  - id: twice
                    anchors:
                      - {name: box, tolerance: 1}
                      - {name: box, tolerance: 2}
                    fields:
                      - {name: payee, anchor: rule}
                      - {name: payee, anchor: box}
                """;

        assertThat(problems(twice))
                .containsExactly(
                        "$.variants[0].anchors[1].name: a second anchor called box",
                        "$.variants[0].fields[1].name: a second field called payee");
    }

    private List<String> problems(String text) {
        return catchThrowableOfType(TemplateProblems.class, () -> reader.read("test", text)).problems().stream()
                .map(TemplateProblem::toString)
                .toList();
    }
}
