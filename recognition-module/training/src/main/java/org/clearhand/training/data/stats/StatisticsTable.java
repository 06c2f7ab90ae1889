package org.clearhand.training.data.stats;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;

/** The statistics of a set for people's eyes, in columns of plain text. */
public final class StatisticsTable {
    private static final int BAR = 40;

    private StatisticsTable() {}

    public static String of(SetStatistics statistics) {
        StringBuilder table = new StringBuilder();
        table.append(String.format(
                Locale.ROOT,
                "%s: %d items, %d groups, balance of characters %.2f%n",
                statistics.set(),
                statistics.items(),
                statistics.groups(),
                statistics.balance()));
        section(table, "character", statistics.classes());
        section(table, "length of the label", statistics.lengths());
        section(table, "width / height", statistics.widths());
        section(table, "quality", statistics.qualities());
        section(table, "label from", statistics.provenances());
        section(table, "items of a group, at least", statistics.itemsOfGroup());
        section(table, "cannot be used", statistics.refusals());
        return table.toString();
    }

    private static void section(StringBuilder table, String title, Map<?, Long> counts) {
        if (counts.isEmpty()) {
            return;
        }
        table.append(String.format("%n%s%n", title));
        long most = largest(counts.values());
        counts.forEach((what, count) -> table.append(String.format(
                Locale.ROOT, "  %-12s %9d  %s%n", what.equals(" ") ? "(gap)" : what, count, "#".repeat((int)
                                Math.max(1, count * BAR / most)))));
    }

    private static long largest(Collection<Long> counts) {
        return counts.stream().max(Comparator.naturalOrder()).orElse(1L);
    }
}
