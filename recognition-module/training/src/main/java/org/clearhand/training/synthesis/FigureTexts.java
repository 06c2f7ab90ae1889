package org.clearhand.training.synthesis;

import java.util.List;
import java.util.random.RandomGenerator;

/** What people write where figures belong: amounts, dates, account numbers, single cells. No spaces. */
final class FigureTexts {
    /** Digits of an amount before any fraction: most are sums of everyday life. */
    private static final List<Integer> LENGTHS =
            List.of(1, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 4, 5, 5, 5, 5, 5, 6, 6, 6, 7, 7, 8, 9);

    private FigureTexts() {}

    /** A courtesy amount with the heads, groups and tails of India, the US and Europe. */
    static String amount(RandomGenerator random) {
        boolean indian = Chance.of(0.45, random);
        String digits = amountDigits(random);
        boolean grouped = digits.length() > 3 && Chance.of(digits.length() > 5 ? 0.65 : 0.5, random);
        StringBuilder text = new StringBuilder();
        text.append(head(indian, random));
        text.append(grouped ? group(digits, indian, Chance.of(indian ? 0.06 : 0.3, random) ? '.' : ',') : digits);
        if (Chance.of(indian ? 0.08 : 0.4, random)) {
            String cents = Chance.of(0.5, random) ? "00" : Chance.digits(2, random);
            text.append(Chance.of(0.9, random) ? '.' : ',').append(cents);
            if (Chance.of(0.08, random)) {
                return text.append("/100").toString();
            }
        }
        return text.append(tail(indian, random)).toString();
    }

    /** The hundredths of an amount in words as they stand alone: {@code 35/100}, one in nine {@code 00/100}. */
    static String hundredths(RandomGenerator random) {
        return (Chance.of(0.1, random) ? "00" : Chance.digits(2, random)) + "/100";
    }

    /** The minor units of an amount in words: {@code 35/100} or {@code 35}, now and then {@code 7}. */
    static String minorUnits(RandomGenerator random) {
        if (Chance.of(0.5, random)) {
            return hundredths(random);
        }
        return Chance.of(0.07, random) ? digits(1, 1, random) : Chance.digits(2, random);
    }

    static String date(RandomGenerator random) {
        int day = Chance.between(1, 31, random);
        int month = Chance.between(1, 12, random);
        int year = Chance.of(0.8, random) ? Chance.between(2005, 2029, random) : Chance.between(1950, 2035, random);
        String separator = Chance.pick(List.of("/", "/", "-", "-", ".", ","), random);
        String days = Chance.of(0.7, random) ? "%02d".formatted(day) : Integer.toString(day);
        String months = Chance.of(0.7, random) ? "%02d".formatted(month) : Integer.toString(month);
        String years = Chance.of(0.6, random) ? Integer.toString(year) : "%02d".formatted(year % 100);
        return (Chance.of(0.7, random) ? days + separator + months : months + separator + days) + separator + years;
    }

    /** Eight digits of a boxed date, day month year, or other cell strings. */
    static String cells(RandomGenerator random) {
        if (Chance.of(0.6, random)) {
            return "%02d%02d%d"
                    .formatted(
                            Chance.between(1, 31, random),
                            Chance.between(1, 12, random),
                            Chance.between(2005, 2029, random));
        }
        return Chance.digits(Chance.between(2, 10, random), random);
    }

    static String account(RandomGenerator random) {
        String digits = Chance.digits(Chance.between(6, 16, random), random);
        return Chance.of(0.4, random) ? zeroRun(digits, random) : digits;
    }

    static String digits(int low, int high, RandomGenerator random) {
        return Chance.digits(Chance.between(low, high, random), random);
    }

    private static String amountDigits(RandomGenerator random) {
        int length = Chance.pick(LENGTHS, random);
        String digits = (char) ('1' + random.nextInt(9)) + Chance.digits(length - 1, random);
        if (length > 1 && Chance.of(0.45, random)) {
            int zeros = Chance.between(1, length - 1, random);
            digits = digits.substring(0, length - zeros) + "0".repeat(zeros);
        }
        return digits;
    }

    private static String zeroRun(String digits, RandomGenerator random) {
        int from = random.nextInt(digits.length() - 3);
        int length = Chance.between(2, Math.min(6, digits.length() - from), random);
        return digits.substring(0, from) + "0".repeat(length) + digits.substring(from + length);
    }

    static String group(String digits, boolean indian, char separator) {
        StringBuilder text = new StringBuilder();
        int length = digits.length();
        for (int i = 0; i < length; i++) {
            int left = length - i;
            boolean cut = indian ? left >= 3 && left % 2 == 1 : left % 3 == 0;
            if (i > 0 && cut) {
                text.append(separator);
            }
            text.append(digits.charAt(i));
        }
        return text.toString();
    }

    private static String head(boolean indian, RandomGenerator random) {
        double kind = random.nextDouble();
        if (kind < 0.1) {
            return indian ? "R" : "$";
        }
        if (kind < 0.13) {
            return "*".repeat(Chance.between(1, 3, random));
        }
        if (kind < 0.15) {
            return "#";
        }
        return kind < 0.17 ? "=" : "";
    }

    private static String tail(boolean indian, RandomGenerator random) {
        double kind = random.nextDouble();
        if (indian && kind < 0.62) {
            return kind < 0.52 ? "/-" : kind < 0.56 ? "/=" : kind < 0.59 ? "-" : "/";
        }
        double other = random.nextDouble();
        if (other < 0.12) {
            return "-";
        }
        if (other < 0.18) {
            return ".-";
        }
        if (other < 0.24) {
            return "=";
        }
        if (other < 0.29) {
            return "*".repeat(Chance.between(1, 3, random));
        }
        return other < 0.31 ? "#" : "";
    }
}
