package org.clearhand.recognition.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clearhand.forms.TemplateProblem;
import org.clearhand.forms.TemplateProblems;
import org.clearhand.forms.TemplateReader;
import org.junit.jupiter.api.Test;

/** The form has a line of words that runs over an amount box, as cheques have. */
class ZoneCheckTest {
    private static final String FORM = """
            template: small-cheque
            version: 1
            title: A small cheque
            country: IN
            currency: INR
            page: {width: 100, height: 50}
            anchors:
              - {name: box, kind: BOX, zone: {x: 70, y: 20, width: 25, height: 8}, tolerance: 4}
              - {name: rule, kind: RULE, zone: {x: 5, y: 22, width: 60, height: 0.5}, tolerance: 3}
            fields:
              - {name: words, type: LEGAL_AMOUNT, zone: {x: 5, y: 14, width: 90, height: 14}, anchor: rule, acceptConfidence: 0.9}
              - {name: figures, type: COURTESY_AMOUNT, zone: {x: 69, y: 18, width: 28, height: 11}, anchor: box, acceptConfidence: 0.9}
            """;

    private static List<String> problems(String form) throws TemplateProblems {
        return ZoneCheck.of(new TemplateReader().read("form", form)).stream()
                .map(TemplateProblem::toString)
                .toList();
    }

    @Test
    void aLineMayReachOverABoxBecauseItIsCutWithoutIt() throws TemplateProblems {
        assertThat(problems(FORM)).isEmpty();
    }

    @Test
    void aLineMayNotReachOverWhatIsBesideTheBox() throws TemplateProblems {
        assertThat(problems(FORM.replace(
                        "kind: BOX, zone: {x: 70, y: 20, width: 25", "kind: BOX, zone: {x: 85, y: 20, width: 5")))
                .containsExactly("$.fields[1].zone: overlaps the zone of words by 71 %; at most half may");
    }

    @Test
    void aBoxAroundTheRuleKeepsNothingOut() throws TemplateProblems {
        assertThat(problems(FORM.replace("zone: {x: 5, y: 22, width: 60", "zone: {x: 71, y: 22, width: 20")))
                .containsExactly("$.fields[1].zone: overlaps the zone of words by 84 %; at most half may");
    }

    @Test
    void twoFieldsWithoutPrintMayNotShareAPlace() throws TemplateProblems {
        assertThat(problems(FORM.replace(" anchor: rule,", "").replace(" anchor: box,", "")))
                .containsExactly("$.fields[1].zone: overlaps the zone of words by 84 %; at most half may");
    }

    @Test
    void aSlipInAVariantIsNamedThere() throws TemplateProblems {
        String variants = """
                variants:
                  - id: elsewhere
                    anchors:
                      - {name: rule, zone: {x: 5, y: 42, width: 60, height: 0.5}}
                  - id: over-each-other
                    anchors:
                      - {name: rule, zone: {x: 5, y: 23, width: 60, height: 0.5}}
                    fields:
                      - {name: figures, zone: {x: 40, y: 15, width: 30, height: 6}}
                """;

        assertThat(problems(FORM + variants))
                .containsExactly(
                        "$.variants[0]: in it $.fields[0].zone does not touch its anchor rule",
                        "$.variants[1]: in it $.fields[1].zone overlaps the zone of words by 100 %; at most half may",
                        "$.variants[1]: in it $.fields[1].zone does not touch its anchor box");
    }
}
