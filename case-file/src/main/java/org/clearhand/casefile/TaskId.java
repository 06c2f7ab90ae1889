package org.clearhand.casefile;

import java.util.regex.Pattern;

/** Names a verification task. Computed from its case, so a case never gets the same task twice. */
public record TaskId(String value) {
    private static final Pattern FORM = Pattern.compile("t-[0-9a-f]{32}");

    public TaskId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A task id is t- and 32 hexadecimal digits");
        }
    }

    public static TaskId of(CaseId caseId) {
        return new TaskId("t-" + caseId.value().substring(2));
    }

    @Override
    public String toString() {
        return value;
    }
}
