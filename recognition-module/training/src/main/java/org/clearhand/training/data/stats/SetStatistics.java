package org.clearhand.training.data.stats;

import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clearhand.training.data.CropSink;
import org.clearhand.training.data.LabelledCrop;
import org.clearhand.training.data.OpenedSet;
import org.clearhand.training.data.RefusedItem;

/**
 * What a set is made of. Each map goes from what was counted to how often it occurs.
 *
 * @param balance how evenly the characters occur: entropy over the entropy of equal shares, 0 to 1
 * @param classes characters
 * @param lengths characters of a label
 * @param widths width of a crop as a multiple of its height, rounded to halves
 * @param qualities quality classes as the set gives them
 * @param provenances where the labels come from
 * @param itemsOfGroup how many items a group has, to how many groups have so many (in powers of two, named by the least)
 * @param refusals reasons for which items cannot be used
 */
public record SetStatistics(
        String set,
        long items,
        long groups,
        double balance,
        SortedMap<String, Long> classes,
        SortedMap<Integer, Long> lengths,
        SortedMap<Double, Long> widths,
        SortedMap<String, Long> qualities,
        SortedMap<String, Long> provenances,
        SortedMap<Long, Long> itemsOfGroup,
        SortedMap<String, Long> refusals) {
    public static SetStatistics of(OpenedSet opened) throws IOException {
        Count count = new Count();
        opened.read(count);
        SortedMap<Long, Long> sizes = new TreeMap<>();
        count.groups.values().forEach(size -> sizes.merge(Long.highestOneBit(size), 1L, Long::sum));
        return new SetStatistics(
                opened.set().id(),
                count.items,
                count.groups.size(),
                balance(count.classes),
                count.classes,
                count.lengths,
                count.widths,
                count.qualities,
                count.provenances,
                sizes,
                count.refusals);
    }

    static double balance(Map<String, Long> classes) {
        double all = classes.values().stream().mapToLong(Long::longValue).sum();
        if (classes.size() < 2) {
            return 1;
        }
        double entropy = classes.values().stream()
                .mapToDouble(count -> -count / all * Math.log(count / all))
                .sum();
        return entropy / Math.log(classes.size());
    }

    private static final class Count implements CropSink {
        private final SortedMap<String, Long> classes = new TreeMap<>();
        private final SortedMap<Integer, Long> lengths = new TreeMap<>();
        private final SortedMap<Double, Long> widths = new TreeMap<>();
        private final SortedMap<String, Long> qualities = new TreeMap<>();
        private final SortedMap<String, Long> provenances = new TreeMap<>();
        private final SortedMap<String, Long> groups = new TreeMap<>();
        private final SortedMap<String, Long> refusals = new TreeMap<>();
        private long items;

        @Override
        public void crop(LabelledCrop crop) {
            items++;
            crop.text().codePoints().forEach(point -> classes.merge(Character.toString(point), 1L, Long::sum));
            lengths.merge(crop.text().codePointCount(0, crop.text().length()), 1L, Long::sum);
            widths.merge(Math.round(2.0 * crop.image().width() / crop.image().height()) / 2.0, 1L, Long::sum);
            qualities.merge(crop.quality(), 1L, Long::sum);
            provenances.merge(crop.provenance().column(), 1L, Long::sum);
            groups.merge(crop.group(), 1L, Long::sum);
        }

        @Override
        public void refused(RefusedItem item) {
            refusals.merge(item.reason(), 1L, Long::sum);
        }
    }
}
