package org.clearhand.casefile;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What a reader made of a scan that holds several items: nothing of it was read, each item was cut out.
 *
 * @param readingId computed, as that of a {@link RecordedReading}
 * @param pages of the scan, for people to look at
 * @param items at least two, numbered 1, 2, 3 ... in their order
 */
public record DividedReading(
        String readingId,
        String readerVersion,
        List<PagePreview> pages,
        List<CutItem> items,
        Map<String, Long> microsByStep) {
    public DividedReading {
        pages = List.copyOf(pages);
        items = List.copyOf(items);
        microsByStep = Map.copyOf(microsByStep);
        List<Integer> numbers = items.stream().map(CutItem::number).toList();
        if (items.size() < 2
                || !numbers.equals(
                        IntStream.rangeClosed(1, items.size()).boxed().toList())) {
            throw new IllegalArgumentException("A scan is divided into two items or more, numbered from 1");
        }
    }
}
