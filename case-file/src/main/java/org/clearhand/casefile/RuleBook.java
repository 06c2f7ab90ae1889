package org.clearhand.casefile;

import java.util.List;

/** All rules that templates may name. */
public final class RuleBook {
    public RuleBook(List<BusinessRule> rules) {
        throw new UnsupportedOperationException("not built yet");
    }

    /** The rules that come with Clearhand. */
    public static RuleBook shipped() {
        throw new UnsupportedOperationException("not built yet");
    }
}
