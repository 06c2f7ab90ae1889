package org.clearhand.training.data.check;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a check found.
 *
 * @param items how many were looked at, those that cannot be used left out
 * @param model the recognizer that gave a second opinion
 * @param suspicions by kind, the most suspicious first
 */
public record CheckReport(String set, long items, Optional<String> model, List<Suspicion> suspicions) {
    public CheckReport {
        suspicions = List.copyOf(suspicions);
    }

    public Map<Suspicion.Kind, Long> counts() {
        Map<Suspicion.Kind, Long> counts = new EnumMap<>(Suspicion.Kind.class);
        suspicions.forEach(suspicion -> counts.merge(suspicion.kind(), 1L, Long::sum));
        return counts;
    }

    /**
     * One line a suspicion: item, label, kind, detail, weight, and two empty cells for what somebody who looks finds, see
     * {@link org.clearhand.training.data.LabelAmendments#read}.
     */
    public String table() {
        StringBuilder table = new StringBuilder("item\tlabel\tsuspicion\tdetail\tweight\tamended\tleft_out\n");
        for (Suspicion suspicion : suspicions) {
            table.append(cell(suspicion.item()))
                    .append('\t')
                    .append(cell(suspicion.label()))
                    .append('\t')
                    .append(suspicion.kind())
                    .append('\t')
                    .append(cell(suspicion.detail()))
                    .append('\t')
                    .append(String.format(java.util.Locale.ROOT, "%.2f", suspicion.weight()))
                    .append("\t\t\n");
        }
        return table.toString();
    }

    private static String cell(String text) {
        return text.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
    }
}
