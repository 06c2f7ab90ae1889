package org.clearhand.training.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clearhand.training.data.OpenedSet;
import org.clearhand.training.data.split.Side;
import org.clearhand.training.data.split.Split;
import org.clearhand.training.net.Alphabet;
import org.clearhand.training.synthesis.Sample;

/**
 * The strings of one source, divided once and for all into those that are learnt from, those the run is watched by, and those it
 * is measured on: by the set's own split where it has one, else by chance. Whatever the set keeps together (a writer, a sheet)
 * stays on one side.
 *
 * @param splitSha256 of the split that was kept to; empty where chance divided
 * @param unreadable strings left out because the net has no class for one of their characters
 */
record OwnSource(
        String name,
        List<Sample> learnt,
        MeasuredSet watched,
        MeasuredSet measured,
        Optional<String> splitSha256,
        int unreadable) {
    private static final double WATCHED = 0.08;

    /** Divides a set by its split, or by chance with four fifths of it to learn from. */
    static OwnSource of(OpenedSet set, Optional<Split> split, Alphabet alphabet, long seed) throws IOException {
        OwnStrings strings = OwnStrings.of(set, alphabet);
        return split.isPresent()
                ? split(strings, split.get(), Integer.MAX_VALUE, seed)
                : drawn(strings, strings.offered() * 4 / 5, seed);
    }

    /**
     * Divides a set.
     *
     * @param learn strings to learn from at most; without a split those to watch by are among them, and the rest is measured
     */
    static OwnSource of(OpenedSet set, Optional<Split> split, Alphabet alphabet, int learn, long seed)
            throws IOException {
        OwnStrings strings = OwnStrings.of(set, alphabet);
        return split.isPresent() ? split(strings, split.get(), learn, seed) : drawn(strings, learn, seed);
    }

    private static OwnSource drawn(OwnStrings strings, int learn, long seed) throws IOException {
        List<Sample> learnt = new ArrayList<>();
        List<Sample> watched = new ArrayList<>();
        List<Sample> measured = new ArrayList<>();
        for (List<Sample> group : strings.shuffledGroups(any -> true, seed)) {
            if (learnt.size() + watched.size() >= learn) {
                measured.addAll(group);
            } else if (watched.size() < WATCHED * learn) {
                watched.addAll(group);
            } else {
                learnt.addAll(group);
            }
        }
        if (learnt.isEmpty() || measured.isEmpty()) {
            throw new IOException(strings + ": too few to learn from some and to be measured on others; refused: "
                    + strings.refused());
        }
        return made(strings, learnt, watched, measured, Optional.empty());
    }

    /** An item the split does not know is used for nothing. */
    private static OwnSource split(OwnStrings strings, Split split, int learn, long seed) throws IOException {
        Map<Side, List<Sample>> sides = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            List<Sample> samples = new ArrayList<>();
            int most = side == Side.TRAIN ? learn : Integer.MAX_VALUE;
            strings.shuffledGroups(item -> split.sideOf(item).equals(Optional.of(side)), seed).stream()
                    .takeWhile(group -> samples.size() < most)
                    .forEach(samples::addAll);
            if (samples.isEmpty()) {
                throw new IOException(strings + ": none of them on the side " + side.column()
                        + " of its split; refused: " + strings.refused());
            }
            sides.put(side, samples);
        }
        return made(
                strings,
                sides.getOrDefault(Side.TRAIN, List.of()),
                sides.getOrDefault(Side.VALIDATION, List.of()),
                sides.getOrDefault(Side.TEST, List.of()),
                Optional.of(split.sha256()));
    }

    private static OwnSource made(
            OwnStrings strings,
            List<Sample> learnt,
            List<Sample> watched,
            List<Sample> measured,
            Optional<String> splitSha256) {
        Pattern ignored = strings.ignored();
        return new OwnSource(
                strings.set(),
                learnt,
                new MeasuredSet(strings.set() + ", watched", watched, ignored),
                new MeasuredSet(strings.set() + ", held out", measured, ignored),
                splitSha256,
                strings.unreadable());
    }
}
