package org.clearhand.training.synthesis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.clearhand.training.data.IdxSet;
import org.clearhand.training.data.PenSample;

/** Letters by the people who wrote them, with a pen that was recorded or on paper that was scanned. */
final class LetterShapes {
    /** Of scanned letters nobody knows the writers: two or three make up somebody's. */
    private static final int SCANNED_BY_ONE = 3;

    private final Map<Character, List<List<PenSample>>> recorded = new HashMap<>();
    private final Map<Character, List<IdxSet.Item>> scanned;

    /** How one person writes a letter. */
    interface Shape {
        Glyph glyph(RandomGenerator random);
    }

    LetterShapes(List<PenSample> recorded, Map<Character, List<IdxSet.Item>> scanned) {
        this.scanned = scanned;
        Map<Character, Map<String, List<PenSample>>> writers = new HashMap<>();
        for (PenSample sample : recorded) {
            writers.computeIfAbsent(sample.text().charAt(0), letter -> new HashMap<>())
                    .computeIfAbsent(sample.writer(), writer -> new ArrayList<>())
                    .add(sample);
        }
        writers.forEach((letter, samples) -> this.recorded.put(letter, List.copyOf(samples.values())));
    }

    boolean know(char letter) {
        return recorded.containsKey(letter)
                || !scanned.getOrDefault(letter, List.of()).isEmpty();
    }

    /** A letter as somebody, anybody, writes it; one of those {@link #know}. */
    Shape ofOne(char letter, RandomGenerator random) {
        List<List<PenSample>> pens = recorded.getOrDefault(letter, List.of());
        List<IdxSet.Item> scans = scanned.getOrDefault(letter, List.of());
        if (scans.isEmpty() || (!pens.isEmpty() && Chance.of(0.6, random))) {
            List<PenSample> own = Chance.pick(pens, random);
            return chance -> PenGlyph.of(Chance.pick(own, chance), 0);
        }
        List<IdxSet.Item> own = Stream.generate(() -> Chance.pick(scans, random))
                .limit(SCANNED_BY_ONE)
                .toList();
        return chance -> new BitmapGlyph(Chance.pick(own, chance));
    }
}
