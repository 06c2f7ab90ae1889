package org.clearhand.training.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.clearhand.recognition.text.FoldedText;
import org.clearhand.training.data.LabelContent;
import org.clearhand.training.data.LabelledCrop;
import org.clearhand.training.data.LabelledCrops;
import org.clearhand.training.data.OpenedSet;
import org.clearhand.training.net.Alphabet;
import org.clearhand.training.synthesis.Sample;

/**
 * The strings of a set that a net of a given alphabet can learn from, by the groups its set keeps together.
 *
 * @param offered strings of the set, those the net cannot read included
 * @param leftOut characters its labels do not show, see {@link Sample}
 * @param unreadable strings left out because the net has no class for one of their characters
 * @param refused some of what the set itself could not give
 */
record OwnStrings(String set, List<Item> items, int offered, String leftOut, int unreadable, List<String> refused) {
    /** A string by its name in the set. */
    record Item(String name, String group, Sample sample) {}

    static OwnStrings of(OpenedSet set, Alphabet alphabet) throws IOException {
        LabelContent content = set.set().labels().content();
        String leftOut = leftOut(content, alphabet);
        LabelledCrops crops = set.all();
        List<Item> items = new ArrayList<>();
        for (LabelledCrop crop : crops.crops()) {
            String written = knowsNoCapitals(alphabet) ? FoldedText.of(crop.text()) : crop.text();
            String text =
                    content == LabelContent.AS_WRITTEN && !alphabet.covers(" ") ? written.replace(" ", "") : written;
            if (alphabet.covers(text)) {
                items.add(new Item(crop.item(), crop.group(), new Sample(crop.picture(), text, leftOut)));
            }
        }
        return new OwnStrings(
                set.set().id(),
                items,
                crops.crops().size(),
                leftOut,
                crops.crops().size() - items.size(),
                crops.refused().stream().limit(3).map(Object::toString).toList());
    }

    /** The groups of the wanted items, whole, in an order that the seed alone decides. */
    List<List<Sample>> shuffledGroups(Predicate<String> wanted, long seed) {
        Map<String, List<Sample>> groups = new LinkedHashMap<>();
        for (Item item : items) {
            if (wanted.test(item.name())) {
                groups.computeIfAbsent(item.group(), group -> new ArrayList<>()).add(item.sample());
            }
        }
        List<List<Sample>> shuffled = new ArrayList<>(groups.values());
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    /** What may be read although the labels do not show it. */
    Pattern ignored() {
        return Pattern.compile(
                leftOut.isEmpty() ? "(?!)" : "[" + leftOut.replaceAll("([^ A-Za-z0-9])", "\\\\$1") + "]");
    }

    /** For messages: how much there is. */
    @Override
    public String toString() {
        long groups = items.stream().map(Item::group).distinct().count();
        return set + " has " + items.size() + " usable strings in " + groups + " groups";
    }

    private static boolean knowsNoCapitals(Alphabet alphabet) {
        return alphabet.covers("a") && !alphabet.covers("A");
    }

    /** What labels of that kind do not show although it may be written. */
    private static String leftOut(LabelContent content, Alphabet alphabet) throws IOException {
        return switch (content) {
            case AS_WRITTEN -> "";
            case WITHOUT_GAPS -> " ";
            case VALUE ->
                throw new IOException("its labels hold values, not what is written: a net cannot learn from them");
            case DIGITS_ONLY -> alphabet.characters().replaceAll("[0-9]", "");
        };
    }
}
