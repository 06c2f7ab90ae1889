package org.clearhand.casefile;

import java.util.List;
import java.util.Map;

/** One rule of the trade over the captured fields of one case. Pure: no clock, no database, the same answer every time. */
public interface BusinessRule {
    /** As templates name it, for example {@code amounts-agree}. */
    String name();

    /**
     * Looks at the fields and says what is wrong with them; empty when nothing is.
     *
     * @param options from the template's rule setting
     */
    List<Finding> check(CaseFacts facts, Map<String, String> options);
}
