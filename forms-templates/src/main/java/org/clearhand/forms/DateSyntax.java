package org.clearhand.forms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates of 1900 to 2099 in the order of a country. Digits alone are taken two by two with four for the year ({@code 15022016}), or with
 * marks between them ({@code 3/5/26}); a month may be an English word. Only days of the calendar are values.
 */
final class DateSyntax implements FieldSyntax {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern WORD = Pattern.compile(
            "(?i)(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
                    + "|nov(?:ember)?|dec(?:ember)?)\\.?");
    private static final Pattern MONTH_FIRST =
            Pattern.compile(WORD.pattern() + "\\s*([0-9]{1,2})(?:st|nd|rd|th)?\\s*,?\\s*([0-9]{4}|[0-9]{2})");
    private static final Pattern DAY_FIRST =
            Pattern.compile("([0-9]{1,2})(?:st|nd|rd|th)?[\\s-]*" + WORD.pattern() + "[\\s,-]*([0-9]{4}|[0-9]{2})");
    private static final Pattern MARKED =
            Pattern.compile("([0-9]{1,4})\\s*[-/.,\\s]\\s*([0-9]{1,2})\\s*[-/.,\\s]\\s*([0-9]{1,4})");

    /** No two-digit year lies in the last century. */
    private static final String NO_PIVOT = "100";

    private final String order;
    private final int pivot;

    private DateSyntax(String order, int pivot) {
        this.order = order;
        this.pivot = pivot;
    }

    static DateSyntax of(Map<String, String> options) {
        return new DateSyntax(
                options.getOrDefault(FieldOption.ORDER.key(), "YYYYMMDD"),
                Integer.parseInt(options.getOrDefault(FieldOption.PIVOT.key(), NO_PIVOT)));
    }

    @Override
    public Optional<String> normalise(String asWritten) {
        String text = asWritten.trim();
        if (text.matches("[0-9]{8}")) {
            return digits(text);
        }
        Matcher marked = MARKED.matcher(text);
        if (marked.matches()) {
            return ordered(marked.group(1), marked.group(2), marked.group(3));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        if (monthFirst.matches()) {
            return date(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        return dayFirst.matches()
                ? date(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1))
                : Optional.empty();
    }

    private Optional<String> digits(String text) {
        return order.startsWith("Y")
                ? ordered(text.substring(0, 4), text.substring(4, 6), text.substring(6))
                : ordered(text.substring(0, 2), text.substring(2, 4), text.substring(4));
    }

    private Optional<String> ordered(String first, String second, String third) {
        return switch (order) {
            case "DDMMYYYY" -> date(third, second, first);
            case "MMDDYYYY" -> date(third, first, second);
            default -> date(first, second, third);
        };
    }

    private static String month(String word) {
        return Integer.toString(MONTHS.indexOf(word.substring(0, 3).toLowerCase(Locale.ROOT)) + 1);
    }

    /** A year of two digits is one of this century, from the pivot on one of the last. */
    private Optional<String> date(String year, String month, String day) {
        if ((year.length() != 4 && year.length() != 2) || day.length() > 2 || month.length() > 2) {
            return Optional.empty();
        }
        String fullYear = year.length() == 2 ? (Integer.parseInt(year) >= pivot ? "19" : "20") + year : year;
        if (!fullYear.startsWith("19") && !fullYear.startsWith("20")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(fullYear), Integer.parseInt(month), Integer.parseInt(day))
                    .toString());
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    @Override
    public String format(String value) {
        LocalDate date = parse(value);
        return switch (order) {
            case "DDMMYYYY" -> value.substring(8) + "/" + value.substring(5, 7) + "/" + value.substring(0, 4);
            case "MMDDYYYY" -> date.getMonthValue() + "/" + date.getDayOfMonth() + "/" + date.getYear();
            default -> value;
        };
    }

    private static LocalDate parse(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException noDay) {
            throw new IllegalArgumentException("not a day of the calendar", noDay);
        }
    }
}
