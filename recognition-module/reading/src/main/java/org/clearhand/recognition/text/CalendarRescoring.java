package org.clearhand.recognition.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;
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

    /** Every day as eight digits, in the order of time, by the template's order: always the same, so written out once. */
    private static final Map<String, List<String>> CALENDARS = new ConcurrentHashMap<>();

    private final List<String> calendar;

    CalendarRescoring(String order) {
        this.calendar = CALENDARS.computeIfAbsent(order, CalendarRescoring::days);
    }

    /**
     * A day and what the cells give it.
     *
     * @param place in the calendar
     */
    private record Scored(int place, String digits, double log) {
        /** The likeliest first, and of two that are equally likely the earlier one. */
        private static final Comparator<Scored> BEST_FIRST =
                Comparator.comparingDouble(Scored::log).reversed().thenComparingInt(Scored::place);
    }

    /**
     * The likeliest days, best first, with the geometric mean of the probabilities both views give them.
     *
     * @param cells the eight cells alone
     * @param row logarithm of the probability of eight digits by a reading of the whole row at once
     */
    List<TextCandidate> best(List<CellDigits> cells, ToDoubleFunction<String> row) {
        return likeliest(cells).stream()
                .map(day -> new TextCandidate(
                        day.digits(),
                        (day.log() + Math.max(LOWEST, row.applyAsDouble(day.digits()))) / 2,
                        characters(day.digits(), cells)))
                .sorted(Comparator.comparingDouble(TextCandidate::logProbability)
                        .reversed())
                .toList();
    }

    private List<Scored> likeliest(List<CellDigits> cells) {
        PriorityQueue<Scored> kept = new PriorityQueue<>(KEPT + 1, Scored.BEST_FIRST.reversed());
        double least = Double.NEGATIVE_INFINITY;
        for (int place = 0; place < calendar.size(); place++) {
            String digits = calendar.get(place);
            double log = 0;
            for (int i = 0; i < cells.size(); i++) {
                log += cells.get(i).log(digits.charAt(i) - '0');
            }
            // One that is as likely as the last one kept is later than it.
            if (kept.size() < KEPT || log > least) {
                kept.add(new Scored(place, digits, log));
                if (kept.size() > KEPT) {
                    kept.poll();
                }
                least = kept.element().log();
            }
        }
        return kept.stream().sorted(Scored.BEST_FIRST).toList();
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

    private static List<String> days(String order) {
        int[] places = ORDERS.getOrDefault(order, DAY_FIRST);
        List<String> days = new ArrayList<>();
        for (LocalDate day = LocalDate.of(FIRST_YEAR, 1, 1); day.getYear() <= LAST_YEAR; day = day.plusDays(1)) {
            char[] digits = new char[8];
            put(digits, places[0], day.getDayOfMonth(), 2);
            put(digits, places[1], day.getMonthValue(), 2);
            put(digits, places[2], day.getYear(), 4);
            days.add(new String(digits));
        }
        return List.copyOf(days);
    }

    private static void put(char[] digits, int place, int number, int count) {
        int rest = number;
        for (int i = count - 1; i >= 0; i--) {
            digits[place + i] = (char) ('0' + rest % 10);
            rest /= 10;
        }
    }
}
