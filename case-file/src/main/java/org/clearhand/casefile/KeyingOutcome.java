package org.clearhand.casefile;

import java.util.List;
import java.util.Map;

/**
 * What became of keyed values.
 *
 * @param state ACCEPTED when the case is decided; AWAITING_VERIFICATION when something is still wrong and the lease goes on
 * @param wrongFields field name to the reason it cannot stand yet; empty when accepted
 * @param findings of the rules over all fields, keyed ones included
 */
public record KeyingOutcome(CaseId caseId, CaseState state, Map<String, String> wrongFields, List<Finding> findings) {
    public KeyingOutcome {
        wrongFields = Map.copyOf(wrongFields);
        findings = List.copyOf(findings);
    }

    public boolean accepted() {
        return state == CaseState.ACCEPTED;
    }
}
