package org.clearhand.casefile.rules;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clearhand.casefile.BusinessRule;
import org.clearhand.casefile.CaseFacts;
import org.clearhand.casefile.Finding;
import org.clearhand.casefile.Severity;

/**
 * The date on the item is a day of the calendar, not stale and not in the future on the day the item was received. Stale counts calendar
 * months: 3 in India (Reserve Bank of India, since 1 April 2012), 6 in the US (UCC 4-404) and elsewhere.
 *
 * <p>One day ahead is not in the future: the day of receipt is counted in UTC, and most of the world's banks are ahead of it.
 *
 * <p>Options: {@code staleMonths}; {@code stale} and {@code postDated}, the {@link Severity} of each, VERIFY unless the template says
 * otherwise. With VERIFY a person who keys the date has looked, and the finding stays as a warning; with REJECT the item is refused.
 */
public final class DateSaneRule implements BusinessRule {
    private static final String FIELD = "date";
    private static final List<String> FIELDS = List.of(FIELD);

    @Override
    public String name() {
        return "date-sane";
    }

    @Override
    public List<Finding> check(CaseFacts facts, Map<String, String> options) {
        Optional<String> value = facts.value(FIELD);
        if (value.isEmpty()) {
            return List.of();
        }
        Optional<LocalDate> date = date(value.get());
        if (date.isEmpty()) {
            return List.of(
                    new Finding(name(), facts.doubtOrRefusal(FIELDS), "The date is no day of the calendar", FIELDS));
        }
        if (date.get().isAfter(facts.presentedOn().plusDays(1))) {
            return found(
                    facts,
                    options.getOrDefault("postDated", "VERIFY"),
                    "The item is dated after the day it was received");
        }
        int months = Integer.parseInt(options.getOrDefault("staleMonths", usualMonths(facts)));
        if (date.get().plusMonths(months).isBefore(facts.presentedOn())) {
            return found(
                    facts,
                    options.getOrDefault("stale", "VERIFY"),
                    "The item is older than " + months + " calendar months");
        }
        return List.of();
    }

    private List<Finding> found(CaseFacts facts, String severity, String message) {
        Severity asked = Severity.valueOf(severity);
        boolean looked = asked == Severity.VERIFY && facts.keyedByPeople(FIELDS);
        return List.of(new Finding(name(), looked ? Severity.WARNING : asked, message, FIELDS));
    }

    private static String usualMonths(CaseFacts facts) {
        return facts.template().country().equals("IN") ? "3" : "6";
    }

    private static Optional<LocalDate> date(String value) {
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }
}
