package org.clearhand.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.clearhand.casefile.testing.TestingCheques;
import org.clearhand.forms.FormTemplate;
import org.clearhand.forms.QualityMetric;
import org.clearhand.forms.QualityPolicy;
import org.clearhand.forms.QualitySettings;
import org.clearhand.forms.RuleSetting;
import org.junit.jupiter.api.Test;

/** What follows a defect of an image, by the template's policy. */
class ImageQualityFindingsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 20);
    private static final ImageDefect PARTIAL = new ImageDefect(QualityMetric.PARTIAL_IMAGE, 1, 12.5, 6);
    private static final ImageDefect SPOTS = new ImageDefect(QualityMetric.SPOT_NOISE, 2, 20, 15);

    private final Adjudicator adjudicator = new Adjudicator(RuleBook.shipped());

    @Test
    void aSureReadingOfABadImageGoesToAPersonUnlessTheTemplateSaysOtherwise() {
        Decision decision = decide(form(Map.of()), PARTIAL);

        assertThat(decision.outcome()).isEqualTo(Decision.Outcome.VERIFY);
        assertThat(decision.doubts().values())
                .isNotEmpty()
                .allMatch("partial image on page 1: 12.5 mm, limit 6 mm"::equals);
        assertThat(decide(form(Map.of())).outcome()).isEqualTo(Decision.Outcome.ACCEPT);
    }

    @Test
    void aDefectThatIsReturnedRefusesTheItemAndNamesItself() {
        Decision decision = decide(
                form(Map.of(
                        QualityMetric.PARTIAL_IMAGE,
                        QualityPolicy.RETURN,
                        QualityMetric.SPOT_NOISE,
                        QualityPolicy.RETURN)),
                PARTIAL,
                SPOTS);

        assertThat(decision.outcome()).isEqualTo(Decision.Outcome.REJECT);
        assertThat(decision.findings())
                .extracting(Finding::rule, Finding::severity)
                .contains(tuple(ImageQualityFindings.RULE, Severity.REJECT));
        assertThat(CaseDesk.refusal(decision).message())
                .isEqualTo("image-quality: partial image on page 1: 12.5 mm, limit 6 mm; "
                        + "image-quality: excessive spot noise on page 2: 20 per cm2, limit 15 per cm2");
    }

    @Test
    void anIgnoredDefectIsNotedAndHoldsNothing() {
        Decision decision = decide(form(Map.of(QualityMetric.SPOT_NOISE, QualityPolicy.IGNORE)), SPOTS);

        assertThat(decision.outcome()).isEqualTo(Decision.Outcome.ACCEPT);
        assertThat(decision.findings()).extracting(Finding::severity).containsExactly(Severity.INFO);
    }

    @Test
    void whatAPersonHasSeenHoldsNothingAnyMoreButStaysInTheFindings() {
        List<Finding> first = decide(form(Map.of()), PARTIAL).findings();

        List<Finding> seen = ImageQualityFindings.seen(first);

        assertThat(seen).extracting(Finding::severity).containsExactly(Severity.WARNING);
        assertThat(adjudicator.decide(form(Map.of()), captured(), DAY, seen).outcome())
                .isEqualTo(Decision.Outcome.ACCEPT);
        assertThat(ImageQualityFindings.seen(seen)).isEqualTo(seen);
        assertThat(ImageQualityFindings.seen(
                        List.of(new Finding("date-sane", Severity.VERIFY, "stale", List.of("date")))))
                .isEmpty();
    }

    private Decision decide(FormTemplate form, ImageDefect... defects) {
        return adjudicator.decide(form, captured(), DAY, ImageQualityFindings.of(form, List.of(defects)));
    }

    private static List<CapturedField> captured() {
        return TestingCheques.fields(DAY, 0.99, TestingCheques.AMOUNT, TestingCheques.AMOUNT).stream()
                .map(CapturedField::read)
                .toList();
    }

    private static FormTemplate form(Map<QualityMetric, QualityPolicy> policies) {
        FormTemplate plain = TestingCheques.form(new RuleSetting("amounts-agree", Map.of()));
        return new FormTemplate(
                plain.ref(),
                plain.title(),
                plain.country(),
                plain.currency(),
                plain.pageWidthMillimetres(),
                plain.pageHeightMillimetres(),
                plain.anchors(),
                plain.fields(),
                plain.rules(),
                new QualitySettings(Map.of(), policies),
                List.of());
    }
}
