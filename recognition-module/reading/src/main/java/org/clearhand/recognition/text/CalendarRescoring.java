package org.clearhand.recognition.text;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.clearhand.recognition.CharacterReading;

/**
 * Dates in cells: every day of the calendar is scored, so a misread digit that would give no date is corrected, or at least
 * costs confidence.
 */
final class CalendarRescoring {
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2059;
    /** Days looked at closely: all that differ from the best in one digit are among them. */
    private static final int KEPT = 48;
    /** Of a logarithm: one view alone never rules a day out altogether. */
    private static final double LOWEST = -60;

    private static final int[] DAY_FIRST = {0, 2, 4};
    /** Positions of day, month and year in the eight cells, by the template's order. */
    private static final Map<String, int[]> ORDERS = Map.of(
            "DDMMYYYY", DAY_FIRST,
            "MMDDYYYY", new int[] {2, 0, 4},
            "YYYYMMDD", new int[] {6, 4, 0});

    /** The days of a leap year. */
    private static final List<MonthDay> DAYS = IntStream.rangeClosed(1, 366)
            .mapToObj(day -> MonthDay.from(LocalDate.ofYearDay(2000, day)))
            .toList();

    private final int[] places;

    CalendarRescoring(String order) {
        this.places = ORDERS.getOrDefault(order, DAY_FIRST);
    }

    /**
     * A day and what the cells give it.
     *
     * @param year after the first one
     * @param day of {@link #DAYS}
     */
    private record Scored(int year, int day, double log) {
        /** The likeliest first, and of two that are equally likely the earlier one. */
        private static final Comparator<Scored> BEST_FIRST = Comparator.comparingDouble(Scored::log)
                .reversed()
                .thenComparingInt(Scored::year)
                .thenComparingInt(Scored::day);

        boolean exists() {
            return DAYS.get(day).isValidYear(FIRST_YEAR + year);
        }
    }

    /**
     * The likeliest days, best first, with the geometric mean of the probabilities both views give them.
     *
     * @param cells the eight cells alone
     * @param row logarithm of the probability of eight digits by a reading of the whole row at once
     */
    List<TextCandidate> best(List<CellDigits> cells, ToDoubleFunction<String> row) {
        return likeliest(cells).stream()
                .map(day -> {
                    String digits = digits(day);
                    return new TextCandidate(
                            digits,
                            (day.log() + Math.max(LOWEST, row.applyAsDouble(digits))) / 2,
                            characters(digits, cells));
                })
                .sorted(Comparator.comparingDouble(TextCandidate::logProbability)
                        .reversed())
                .toList();
    }

    /** Years and days of the year are ranked by themselves: a pair is behind all that are kept long before all pairs were tried. */
    private List<Scored> likeliest(List<CellDigits> cells) {
        List<Scored> years = ranked(LAST_YEAR - FIRST_YEAR + 1, year -> new Scored(year, 0, log(year, cells)));
        List<Scored> days = ranked(DAYS.size(), day -> new Scored(0, day, log(DAYS.get(day), cells)));
        PriorityQueue<Scored> kept = new PriorityQueue<>(KEPT + 1, Scored.BEST_FIRST.reversed());
        for (Scored year : years) {
            for (Scored day : days) {
                double log = year.log() + day.log();
                if (kept.size() == KEPT && log < kept.element().log()) {
                    break;
                }
                Scored pair = new Scored(year.year(), day.day(), log);
                if (pair.exists()) {
                    kept.add(pair);
                    if (kept.size() > KEPT) {
                        kept.poll();
                    }
                }
            }
        }
        return kept.stream().sorted(Scored.BEST_FIRST).toList();
    }

    private static List<Scored> ranked(int count, IntFunction<Scored> score) {
        return IntStream.range(0, count)
                .mapToObj(score)
                .sorted(Scored.BEST_FIRST)
                .toList();
    }

    private double log(int year, List<CellDigits> cells) {
        return log(cells, places[2], FIRST_YEAR + year, 4);
    }

    private double log(MonthDay day, List<CellDigits> cells) {
        return log(cells, places[0], day.getDayOfMonth(), 2) + log(cells, places[1], day.getMonthValue(), 2);
    }

    private static double log(List<CellDigits> cells, int place, int number, int count) {
        double log = 0;
        int rest = number;
        for (int i = count - 1; i >= 0; i--) {
            log += cells.get(place + i).log(rest % 10);
            rest /= 10;
        }
        return log;
    }

    private String digits(Scored scored) {
        MonthDay day = DAYS.get(scored.day());
        char[] digits = new char[8];
        put(digits, places[0], day.getDayOfMonth(), 2);
        put(digits, places[1], day.getMonthValue(), 2);
        put(digits, places[2], FIRST_YEAR + scored.year(), 4);
        return new String(digits);
    }

    private static List<CharacterReading> characters(String digits, List<CellDigits> cells) {
        List<CharacterReading> characters = new ArrayList<>();
        double width = 1.0 / cells.size();
        for (int i = 0; i < cells.size(); i++) {
            double sure = Math.min(1, Math.exp(cells.get(i).log(digits.charAt(i) - '0')));
            characters.add(
                    new CharacterReading(digits.substring(i, i + 1), sure, 0, i * width, Math.min(1, (i + 1) * width)));
        }
        return characters;
    }

    /** Whether each cell, taken by itself, says what the day says. */
    static boolean saidByTheCells(String digits, List<CellDigits> cells) {
        for (int i = 0; i < cells.size(); i++) {
            for (int digit = 0; digit < 10; digit++) {
                if (cells.get(i).log(digit) > cells.get(i).log(digits.charAt(i) - '0')) {
                    return false;
                }
            }
        }
        return true;
    }

    private static void put(char[] digits, int place, int number, int count) {
        int rest = number;
        for (int i = count - 1; i >= 0; i--) {
            digits[place + i] = (char) ('0' + rest % 10);
            rest /= 10;
        }
    }
}
