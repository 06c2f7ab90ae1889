package org.clearhand.recognition.evaluation;

import java.util.Locale;

/**
 * One axis of a {@link LineChart}.
 *
 * @param low value at its beginning
 * @param high value at its end, above {@code low}
 * @param scale how values are spread and written
 */
public record ChartAxis(String name, double low, double high, Scale scale) {
    /** How values are spread along the axis and what they look like. */
    public enum Scale {
        /** Shares of 1, written as percent. */
        SHARES,
        /** Whole numbers, written short: 12k. */
        COUNTS,
        /** Values above 0 whose factors matter: as much room from 0.1 to 1 as from 1 to 10. */
        FACTORS
    }

    public ChartAxis {
        if (!(low < high) || (scale == Scale.FACTORS && low <= 0)) {
            throw new IllegalArgumentException(name + " runs from " + low + " to " + high);
        }
    }

    /** 0 at the beginning, 1 at the end; what lies outside is put at the nearer end. */
    double place(double value) {
        double place = scale == Scale.FACTORS
                ? (Math.log(Math.max(value, low)) - Math.log(low)) / (Math.log(high) - Math.log(low))
                : (value - low) / (high - low);
        return Math.max(0, Math.min(1, place));
    }

    /** What is written at a place of 0 to 1. */
    String label(double place) {
        double value = scale == Scale.FACTORS ? low * Math.pow(high / low, place) : low + place * (high - low);
        return switch (scale) {
            case SHARES -> String.format(Locale.ROOT, high - low < 0.1 ? "%.1f %%" : "%.0f %%", 100 * value);
            case COUNTS -> count(value);
            case FACTORS -> String.format(Locale.ROOT, value < 0.1 ? "%.1e" : value < 10 ? "%.2f" : "%.0f", value);
        };
    }

    private static String count(double value) {
        if (value >= 2e6) {
            return String.format(Locale.ROOT, "%.1fM", value / 1e6);
        }
        return value >= 2e3
                ? String.format(Locale.ROOT, "%.0fk", value / 1e3)
                : String.format(Locale.ROOT, "%.0f", value);
    }
}
