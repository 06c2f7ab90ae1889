package org.clearhand.training.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.clearhand.training.data.LabelContent;
import org.clearhand.training.data.LabelledCrop;
import org.clearhand.training.data.LabelledCrops;
import org.clearhand.training.data.OpenedSet;
import org.clearhand.training.net.Alphabet;
import org.clearhand.training.synthesis.Sample;

/**
 * The strings of one source, divided once and for all into those that are learnt from, those the run is watched by, and those it
 * is measured on. Whatever the set keeps together (a writer, a sheet) stays on one side.
 *
 * @param unreadable strings left out because the net has no class for one of their characters
 */
record OwnSource(String name, List<Sample> learnt, MeasuredSet watched, MeasuredSet measured, int unreadable) {
    private static final double WATCHED = 0.08;

    /** Divides a set, four fifths of it to learn from. */
    static OwnSource of(OpenedSet set, Alphabet alphabet, long seed) throws IOException {
        return of(set, alphabet, set.all().crops().size() * 4 / 5, seed);
    }

    /**
     * Divides a set.
     *
     * @param learn strings to learn from and to watch by; the rest is measured
     */
    static OwnSource of(OpenedSet set, Alphabet alphabet, int learn, long seed) throws IOException {
        LabelContent content = set.set().labels().content();
        String leftOut = leftOut(content, alphabet);
        Map<String, List<Sample>> groups = new LinkedHashMap<>();
        int unreadable = 0;
        LabelledCrops crops = set.all();
        for (LabelledCrop crop : crops.crops()) {
            String text = content == LabelContent.AS_WRITTEN && !alphabet.covers(" ")
                    ? crop.text().replace(" ", "")
                    : crop.text();
            if (alphabet.covers(text)) {
                groups.computeIfAbsent(crop.group(), group -> new ArrayList<>())
                        .add(new Sample(crop.picture(), text, leftOut));
            } else {
                unreadable++;
            }
        }
        List<List<Sample>> shuffled = new ArrayList<>(groups.values());
        Collections.shuffle(shuffled, new Random(seed));
        List<Sample> learnt = new ArrayList<>();
        List<Sample> watched = new ArrayList<>();
        List<Sample> measured = new ArrayList<>();
        for (List<Sample> group : shuffled) {
            if (learnt.size() + watched.size() >= learn) {
                measured.addAll(group);
            } else if (watched.size() < WATCHED * learn) {
                watched.addAll(group);
            } else {
                learnt.addAll(group);
            }
        }
        if (learnt.isEmpty() || measured.isEmpty()) {
            throw new IOException(set.set().id() + " has " + (learnt.size() + watched.size() + measured.size())
                    + " usable strings in " + shuffled.size()
                    + " groups: too few to learn from some and to be measured on others; refused: "
                    + crops.refused().stream().limit(3).toList());
        }
        Pattern ignored = Pattern.compile(
                leftOut.isEmpty() ? "(?!)" : "[" + leftOut.replaceAll("([^ A-Za-z0-9])", "\\\\$1") + "]");
        String id = set.set().id();
        return new OwnSource(
                id,
                learnt,
                new MeasuredSet(id + ", watched", watched, ignored),
                new MeasuredSet(id + ", held out", measured, ignored),
                unreadable);
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
