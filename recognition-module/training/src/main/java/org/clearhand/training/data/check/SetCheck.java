package org.clearhand.training.data.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clearhand.recognition.CropNormalizer;
import org.clearhand.training.data.CropSink;
import org.clearhand.training.data.FileHashes;
import org.clearhand.training.data.LabelledCrop;
import org.clearhand.training.data.OpenedSet;
import org.clearhand.training.data.RefusedItem;
import org.clearhand.training.data.check.Suspicion.Kind;

/** Looks through a set for labels worth a second look. Not safe for use by many threads. */
public final class SetCheck implements CropSink {
    private static final int WIDEST = 4_096;
    /** As often as a character should occur before its label counts as ordinary: one label in so many. */
    private static final long RARE = 2_000;

    private final String alphabet;
    private final Optional<SecondOpinion> opinion;
    private final List<Suspicion> suspicions = new ArrayList<>();
    private final Map<String, Seen> seen = new HashMap<>();
    private final List<Width> widths = new ArrayList<>();
    private final Map<Integer, List<Seen>> characters = new HashMap<>();
    private long items;

    private record Seen(String item, String label) {}

    private record Width(Seen seen, double perCharacter) {}

    private SetCheck(String alphabet, Optional<SecondOpinion> opinion) {
        this.alphabet = alphabet;
        this.opinion = opinion;
    }

    /**
     * Checks a set.
     *
     * @param alphabet the characters that labels may hold; empty where any may
     * @param opinion a recognizer that was not trained on this set
     */
    public static CheckReport of(OpenedSet opened, String alphabet, Optional<SecondOpinion> opinion)
            throws IOException {
        SetCheck check = new SetCheck(alphabet, opinion);
        opened.read(check);
        check.findUnusualWidths();
        check.findRareCharacters();
        check.suspicions.sort(Comparator.comparing(Suspicion::kind)
                .thenComparing(Comparator.comparingDouble(Suspicion::weight).reversed())
                .thenComparing(Suspicion::item));
        return new CheckReport(opened.set().id(), check.items, opinion.map(SecondOpinion::modelId), check.suspicions);
    }

    @Override
    public void refused(RefusedItem item) {
        suspicions.add(new Suspicion(item.item(), "", Kind.UNUSABLE, item.reason(), 0));
    }

    @Override
    public void crop(LabelledCrop crop) {
        items++;
        Seen now = new Seen(crop.item(), crop.text());
        findForeignCharacters(now);
        findTooLong(crop, now);
        findRepetition(crop, now);
        double perCharacter = (double) crop.image().width()
                / crop.image().height()
                / crop.text().length();
        widths.add(new Width(now, perCharacter));
        crop.text()
                .codePoints()
                .distinct()
                .forEach(point -> characters
                        .computeIfAbsent(point, unused -> new ArrayList<>())
                        .add(now));
        opinion.flatMap(second -> second.of(crop))
                .ifPresent(other -> add(now, Kind.READ_OTHERWISE, other.reading(), other.weight()));
    }

    private void findForeignCharacters(Seen now) {
        long foreign = now.label().chars().filter(c -> alphabet.indexOf(c) < 0).count();
        if (!alphabet.isEmpty() && foreign > 0) {
            add(now, Kind.OUTSIDE_ALPHABET, foreign + " characters", (double) foreign);
        }
    }

    /** CTC needs a frame a character and one more between equal neighbours. */
    private void findTooLong(LabelledCrop crop, Seen now) {
        String text = crop.text();
        int needed = text.length();
        for (int i = 1; i < text.length(); i++) {
            needed += text.charAt(i) == text.charAt(i - 1) ? 1 : 0;
        }
        long columns = Math.min(
                WIDEST,
                Math.round((double) crop.image().width()
                        * CropNormalizer.HEIGHT
                        / crop.image().height()));
        long frames = (columns + CropNormalizer.WIDTH_STEP - 1) / CropNormalizer.WIDTH_STEP;
        if (needed > frames) {
            add(now, Kind.TOO_LONG, needed + " frames are needed, there are " + frames, (double) (needed - frames));
        }
    }

    private void findRepetition(LabelledCrop crop, Seen now) {
        String pixels =
                crop.image().width() + " " + FileHashes.sha256(crop.image().pixels());
        Seen before = seen.putIfAbsent(pixels, now);
        if (before == null) {
            return;
        }
        boolean agree = before.label().equals(now.label());
        add(now, agree ? Kind.REPEATED : Kind.SAME_PICTURE_OTHER_LABEL, before.item() + ": " + before.label(), 0);
    }

    /** Beyond four times what lies between the median and the quartiles, on a logarithmic scale. */
    private void findUnusualWidths() {
        List<Double> sorted = widths.stream()
                .map(width -> Math.log(width.perCharacter()))
                .sorted()
                .toList();
        if (sorted.size() < 20) {
            return;
        }
        double median = sorted.get(sorted.size() / 2);
        double spread = Math.max(0.1, (sorted.get(sorted.size() * 3 / 4) - sorted.get(sorted.size() / 4)) / 2);
        for (Width width : widths) {
            double away = Math.abs(Math.log(width.perCharacter()) - median) / spread;
            if (away > 4) {
                String detail = String.format(
                        java.util.Locale.ROOT,
                        "%.2f of the height a character, %.2f is usual",
                        width.perCharacter(),
                        Math.exp(median));
                add(width.seen(), Kind.UNUSUAL_WIDTH, detail, away);
            }
        }
    }

    private void findRareCharacters() {
        characters.forEach((point, labels) -> {
            if (labels.size() * RARE < items) {
                labels.forEach(now -> add(
                        now,
                        Kind.RARE_CHARACTER,
                        Character.toString(point) + " occurs in " + labels.size() + " of " + items + " labels",
                        1.0 / labels.size()));
            }
        });
    }

    private void add(Seen now, Kind kind, String detail, double weight) {
        suspicions.add(new Suspicion(now.item(), now.label(), kind, detail, weight));
    }
}
