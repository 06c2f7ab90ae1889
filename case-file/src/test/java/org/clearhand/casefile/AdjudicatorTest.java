package org.clearhand.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.clearhand.casefile.testing.TestingCheques;
import org.clearhand.forms.FieldOption;
import org.clearhand.forms.FieldType;
import org.clearhand.forms.FormTemplate;
import org.clearhand.forms.RuleSetting;
import org.junit.jupiter.api.Test;

class AdjudicatorTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);
    private static final FormTemplate FORM = TestingCheques.form();

    private final Adjudicator adjudicator = new Adjudicator(RuleBook.shipped());

    private static List<CapturedField> captured(double dateConfidence, boolean vouched) {
        return TestingCheques.fields(DAY, dateConfidence, "10.00", "10.00").stream()
                .map(CapturedField::read)
                .map(field -> vouched || !field.name().equals("date") ? field : field.doubted("blurred"))
                .toList();
    }

    @Test
    void allAboveTheirThresholdsAndNoFindingIsAccepted() {
        Decision decision = adjudicator.decide(FORM, captured(0.9, true), DAY);

        assertThat(decision.outcome()).isEqualTo(Decision.Outcome.ACCEPT);
        assertThat(decision.fields()).allMatch(CapturedField::accepted);
    }

    @Test
    void oneFieldBelowItsThresholdIsDoubtedAlone() {
        Decision decision = adjudicator.decide(FORM, captured(0.899, true), DAY);

        assertThat(decision.outcome()).isEqualTo(Decision.Outcome.VERIFY);
        assertThat(decision.doubts()).containsOnlyKeys("date");
        assertThat(decision.fields())
                .filteredOn(field -> !field.accepted())
                .extracting(CapturedField::name)
                .containsExactly("date");
    }

    @Test
    void noThresholdAcceptsWhatTheReaderDoesNotVouchFor() {
        assertThat(adjudicator.decide(FORM, captured(1, false), DAY).doubts()).containsOnlyKeys("date");
    }

    @Test
    void aFindingDoubtsEvenSureFields() {
        List<CapturedField> differing = TestingCheques.fields(DAY, 1, "10.00", "11.00").stream()
                .map(CapturedField::read)
                .toList();

        assertThat(adjudicator.decide(FORM, differing, DAY).doubts().keySet())
                .containsExactly("courtesyAmount", "legalAmount");
    }

    @Test
    void aPersonsValueNeedsNoConfidence() {
        List<CapturedField> keyed = captured(0.1, false).stream()
                .map(field ->
                        field.name().equals("date") ? field.keyed(Optional.of("2026-03-11"), Origin.FIRST_KEY) : field)
                .toList();

        assertThat(adjudicator.decide(FORM, keyed, DAY).outcome()).isEqualTo(Decision.Outcome.ACCEPT);
    }

    @Test
    void anOptionalFieldLeftBlankIsNoDoubtButAHalfReadOneIs() {
        CapturedField blank = CapturedField.unread(FORM.field("memo").orElseThrow());
        CapturedField halfRead = new CapturedField(
                "memo",
                blank.type(),
                Optional.empty(),
                0.3,
                Origin.MACHINE,
                false,
                List.of(new FieldAlternative("rent", 0.3)),
                Optional.empty(),
                List.of(),
                "words-2",
                List.of());

        assertThat(adjudicator.decide(FORM, with(blank), DAY).outcome()).isEqualTo(Decision.Outcome.ACCEPT);
        assertThat(adjudicator.decide(FORM, with(halfRead), DAY).doubts()).containsOnlyKeys("memo");
    }

    @Test
    void aDoubtfulTextThatMayBeLeftOutAsksNobodyAndAnyOtherAsks() {
        CapturedField doubtful = CapturedField.read(TestingCheques.field("payee", FieldType.PAYEE, "a name", 0.99))
                .doubted("blurred");
        FormTemplate leftOut =
                TestingCheques.formWith("payee", FieldType.PAYEE, Map.of(FieldOption.DOUBTFUL.key(), "LEAVE_OUT"));

        Decision decision = adjudicator.decide(leftOut, with(doubtful), DAY);

        assertThat(decision.outcome()).isEqualTo(Decision.Outcome.ACCEPT);
        assertThat(decision.fields()).filteredOn(CapturedField::name, "payee").noneMatch(CapturedField::accepted);
        for (Map<String, String> asking :
                List.of(Map.of(FieldOption.DOUBTFUL.key(), "ASK"), Map.<String, String>of())) {
            assertThat(adjudicator
                            .decide(TestingCheques.formWith("payee", FieldType.PAYEE, asking), with(doubtful), DAY)
                            .doubts())
                    .containsOnlyKeys("payee");
        }
    }

    @Test
    void nothingButATextIsLeftOut() {
        FormTemplate careless =
                TestingCheques.formWith("date", FieldType.DATE, Map.of(FieldOption.DOUBTFUL.key(), "LEAVE_OUT"));

        assertThat(adjudicator.decide(careless, captured(0.1, false), DAY).doubts())
                .containsOnlyKeys("date");
    }

    private static List<CapturedField> with(CapturedField field) {
        return Stream.concat(captured(1, true).stream(), Stream.of(field)).toList();
    }

    @Test
    void aRuleThatRefusesRejects() {
        FormTemplate strict = TestingCheques.form(new RuleSetting("date-sane", Map.of("stale", "REJECT")));

        assertThat(adjudicator
                        .decide(strict, captured(1, true), DAY.plusYears(1))
                        .outcome())
                .isEqualTo(Decision.Outcome.REJECT);
    }

    @Test
    void aFindingThatNamesNoFieldHoldsTheWholeItem() {
        BusinessRule suspicious = new BusinessRule() {
            @Override
            public String name() {
                return "suspicious";
            }

            @Override
            public List<Finding> check(CaseFacts facts, Map<String, String> options) {
                return List.of(new Finding(name(), Severity.VERIFY, "Look at it", List.of()));
            }
        };
        FormTemplate form = TestingCheques.form(new RuleSetting("suspicious", Map.of()));

        Decision decision = new Adjudicator(new RuleBook(List.of(suspicious))).decide(form, captured(1, true), DAY);
        assertThat(decision.outcome()).isEqualTo(Decision.Outcome.VERIFY);
        assertThat(decision.doubts()).containsKeys("date", "courtesyAmount", "legalAmount", "micr");
    }

    @Test
    void aTemplateThatNamesAnUnknownRuleIsNotDecided() {
        FormTemplate form = TestingCheques.form(new RuleSetting("no-such-rule", Map.of()));

        assertThatThrownBy(() -> adjudicator.decide(form, captured(1, true), DAY))
                .isInstanceOfSatisfying(
                        CaseException.class,
                        refused -> assertThat(refused.code()).isEqualTo(ProblemCode.RULE_MISSING));
    }
}
