package org.clearhand.casefile.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.clearhand.casefile.Finding;
import org.clearhand.casefile.Severity;
import org.junit.jupiter.api.Test;

class RequiredFieldsRuleTest {
    @Test
    void eachMissingRequiredFieldIsNamedAndNoOther() {
        List<Finding> findings = new RequiredFieldsRule()
                .check(Facts.of("date=2026-03-10", "courtesyAmount=", "*micr=", "memo="), Map.of());

        assertThat(findings).flatExtracting(Finding::fields).containsExactly("courtesyAmount", "legalAmount", "micr");
        assertThat(findings)
                .extracting(Finding::severity)
                .containsExactly(Severity.VERIFY, Severity.VERIFY, Severity.REJECT);
    }

    @Test
    void aCompleteItemHasNoFinding() {
        assertThat(new RequiredFieldsRule()
                        .check(
                                Facts.of("date=2026-03-10", "courtesyAmount=1.00", "legalAmount=1.00", "micr=A"),
                                Map.of()))
                .isEmpty();
    }
}
