package org.clearhand.training.synthesis;

import java.awt.Font;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.clearhand.training.data.IdxSet;
import org.clearhand.training.data.PenSample;
import org.clearhand.training.draw.Plate;

/** The hands that can be built from the data sets. */
final class Hands {
    /** Share of characters a hand takes from another one of its kind, as no one writes the same way twice. */
    private static final double BORROWED = 0.25;

    private Hands() {}

    /** Writers with recorded pens; a writer lacking a character borrows it from any other. */
    record Recorded(Map<Character, List<PenSample>> own, Map<Character, List<PenSample>> all) implements Hand {
        @Override
        public Glyph glyph(char character, RandomGenerator random) {
            List<PenSample> mine = own.getOrDefault(character, List.of());
            List<PenSample> anyone = all.getOrDefault(character, List.of());
            boolean drawn =
                    ".,-/=".indexOf(character) >= 0 || ("*#$".indexOf(character) >= 0 && Chance.of(0.5, random));
            if (drawn || anyone.isEmpty()) {
                return PenMarks.of(character, random);
            }
            if (character == '1' && Chance.of(0.25, random)) {
                return PenFigures.one(random);
            }
            boolean borrow = mine.isEmpty() || Chance.of(BORROWED, random);
            return PenGlyph.of(Chance.pick(borrow ? anyone : mine, random), 0);
        }

        @Override
        public boolean usesPen() {
            return true;
        }
    }

    /** A writer's scanned characters; what there is none of, and some of the others, comes from anybody's. */
    record Scanned(Map<Character, List<IdxSet.Item>> own, Map<Character, List<IdxSet.Item>> all) implements Hand {
        @Override
        public Glyph glyph(char character, RandomGenerator random) {
            List<IdxSet.Item> mine = own.getOrDefault(character, List.of());
            List<IdxSet.Item> anyone = all.getOrDefault(character, List.of());
            if (anyone.isEmpty()) {
                return PenMarks.of(character, random);
            }
            boolean borrow = mine.isEmpty() || Chance.of(BORROWED, random);
            return new BitmapGlyph(Chance.pick(borrow ? anyone : mine, random));
        }

        @Override
        public boolean usesPen() {
            return true;
        }
    }

    /**
     * A font, printing or imitating a hand.
     *
     * @param byHand whether its figures sway as a hand does, and a pen draws its marks
     */
    record Typeset(Font font, boolean byHand) implements Hand {
        @Override
        public Glyph glyph(char character, RandomGenerator random) {
            String text = character == 'R' ? "\u20b9" : String.valueOf(character);
            boolean mark = !Character.isLetterOrDigit(character) || character == 'R';
            if (mark && (byHand || !OutlineGlyph.covers(font, text))) {
                return new InkedMark(PenMarks.of(character, random), Chance.between(0.025, 0.075, random));
            }
            OutlineGlyph glyph = OutlineGlyph.onBaseLine(font, text, "8");
            return byHand ? glyph.swaying(OutlineSway.draw(random), random) : glyph;
        }

        @Override
        public boolean usesPen() {
            return false;
        }
    }

    /**
     * A mark beside figures of a font, which need no pen: without one of its own it would be drawn with a line of no width, and
     * its label would name something nobody can see.
     *
     * @param leastRadius of its pen, in heights
     */
    private record InkedMark(Glyph mark, double leastRadius) implements Glyph {
        @Override
        public double aspect() {
            return mark.aspect();
        }

        @Override
        public void draw(Plate plate, Placement at, RandomGenerator random) {
            mark.draw(plate, at.withPenOf(leastRadius * at.height()), random);
        }
    }

    /** One hand a writer, for every writer with enough different characters. */
    static List<Hand> recorded(List<PenSample> characters, int leastCharacters) {
        Map<Character, List<PenSample>> all = new HashMap<>();
        Map<String, Map<Character, List<PenSample>>> writers = new HashMap<>();
        for (PenSample sample : characters) {
            char character = sample.text().charAt(0);
            all.computeIfAbsent(character, c -> new ArrayList<>()).add(sample);
            writers.computeIfAbsent(sample.writer(), w -> new HashMap<>())
                    .computeIfAbsent(character, c -> new ArrayList<>())
                    .add(sample);
        }
        List<Hand> hands = new ArrayList<>();
        for (Map<Character, List<PenSample>> own : writers.values()) {
            if (own.size() >= leastCharacters) {
                hands.add(new Recorded(own, all));
            }
        }
        return hands;
    }

    /** Scanned characters of nobody in particular, mixed. */
    static List<Hand> mixed(Map<Character, List<IdxSet.Item>> items) {
        return List.of(new Scanned(Map.of(), items));
    }

    /** One hand a sheet of scanned characters, for every sheet with enough different ones. */
    static List<Hand> scanned(Collection<Map<Character, List<IdxSet.Item>>> sheets, int leastCharacters) {
        Map<Character, List<IdxSet.Item>> all = new HashMap<>();
        for (Map<Character, List<IdxSet.Item>> sheet : sheets) {
            sheet.forEach((character, items) ->
                    all.computeIfAbsent(character, c -> new ArrayList<>()).addAll(items));
        }
        List<Hand> hands = new ArrayList<>();
        for (Map<Character, List<IdxSet.Item>> sheet : sheets) {
            if (sheet.size() >= leastCharacters) {
                hands.add(new Scanned(sheet, all));
            }
        }
        return hands;
    }
}
