package org.clearhand.casefile;

import java.util.Optional;

/**
 * Which cases to list, newest first.
 *
 * @param limit 1 to 1000
 */
public record CaseFilter(
        Optional<CaseState> state, Optional<SourceKind> sourceKind, Optional<String> sender, int limit) {
    public CaseFilter {
        if (limit < 1 || limit > 1000) {
            throw new IllegalArgumentException("A case list holds 1 to 1000 cases");
        }
    }
}
