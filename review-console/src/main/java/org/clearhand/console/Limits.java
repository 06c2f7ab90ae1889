package org.clearhand.console;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clearhand.casefile.CaseException;
import org.clearhand.casefile.CaseId;
import org.clearhand.casefile.ProblemCode;
import org.clearhand.casefile.TaskId;
import org.jspecify.annotations.Nullable;

/** What a request may contain. Every check that fails is a REQUEST_REFUSED, or a NOT_FOUND for an id that cannot exist. */
final class Limits {
    private static final int LONGEST_LIST = 1000;
    private static final int MOST_VALUES = 200;
    private static final int LONGEST_VALUE = 500;
    private static final int LONGEST_REASON = 200;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private Limits() {}

    static <T> T body(@Nullable T request) {
        if (request == null) {
            throw refused("The request has no body.");
        }
        return request;
    }

    static TaskId taskId(String value) {
        try {
            return new TaskId(value);
        } catch (IllegalArgumentException malformed) {
            throw new CaseException(ProblemCode.TASK_NOT_FOUND, "There is no such task.");
        }
    }

    static CaseId caseId(String value) {
        try {
            return new CaseId(value);
        } catch (IllegalArgumentException malformed) {
            throw new CaseException(ProblemCode.CASE_NOT_FOUND, "There is no such case.");
        }
    }

    static int ofList(int limit) {
        if (limit < 1 || limit > LONGEST_LIST) {
            throw refused("limit is 1 to " + LONGEST_LIST + ".");
        }
        return limit;
    }

    static Map<String, String> values(Optional<Map<String, String>> keyed) {
        Map<String, String> values = keyed.orElseThrow(() -> refused("values is missing."));
        if (values.size() > MOST_VALUES) {
            throw refused("There are more than " + MOST_VALUES + " values.");
        }
        // What JSON calls a map of strings may still hold nulls.
        values.forEach((name, value) -> requireText("A value", value, LONGEST_VALUE));
        return values;
    }

    static String reason(Optional<String> told) {
        String reason = told.map(String::strip)
                .filter(text -> !text.isEmpty())
                .orElseThrow(() -> refused("reason is missing."));
        requireText("reason", reason, LONGEST_REASON);
        return reason;
    }

    private static void requireText(String what, @Nullable String text, int longest) {
        if (text == null || text.length() > longest || CONTROL.matcher(text).find()) {
            throw refused(what + " is one line of at most " + longest + " characters.");
        }
    }

    private static CaseException refused(String sentence) {
        return new CaseException(ProblemCode.REQUEST_REFUSED, sentence);
    }
}
