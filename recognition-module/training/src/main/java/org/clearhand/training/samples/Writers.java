package org.clearhand.training.samples;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.clearhand.training.synthesis.PenScript;

/** Everybody who may fill a form: recorded writers or handwriting fonts where they are given, else invented hands. Immutable. */
final class Writers {
    private static final List<Color> INKS = List.of(
            new Color(28, 44, 140),
            new Color(20, 34, 110),
            new Color(38, 58, 168),
            new Color(24, 24, 30),
            new Color(40, 40, 52),
            new Color(22, 70, 58));
    private static final int DRAWN_WRITERS = 400;

    private final Optional<HandFonts> fonts;
    private final Optional<RecordedHands> recorded;
    private final HandShare share;
    private final double printedShare;

    private Writers(Optional<HandFonts> fonts, Optional<RecordedHands> recorded, HandShare share, double printedShare) {
        this.fonts = fonts;
        this.recorded = recorded;
        this.share = share;
        this.printedShare = printedShare;
    }

    /** @throws IOException where the folder of handwriting holds none that is of use */
    static Writers of(FillOptions filling) throws IOException {
        HandShare share = filling.hands();
        Optional<HandFonts> fonts = Optional.empty();
        Optional<RecordedHands> recorded = Optional.empty();
        if (filling.handwriting().isPresent()) {
            Path folder = filling.handwriting().get();
            if (RecordedHands.areIn(folder)) {
                recorded = Optional.of(RecordedHands.of(folder).only(share));
            } else {
                fonts = Optional.of(HandFonts.of(folder).only(share));
            }
        }
        return new Writers(fonts, recorded, share, filling.printedShare());
    }

    Pens pick(Random random) {
        Color ink = INKS.get(random.nextInt(INKS.size()));
        double pen = random.nextDouble(0.12, 0.24);
        Typewriter machine =
                new Typewriter(random.nextBoolean() ? PrintFonts.TYPEWRITER : PrintFonts.PLAIN, new Color(34, 34, 40));
        boolean printed = random.nextDouble() < printedShare;
        if (fonts.isPresent()) {
            HandFonts.Named writing = fonts.get().writing(random);
            Scribe hand = new Hand(writing.font(), ink, pen, random);
            return new Pens(printed ? "machine" : writing.name(), printed ? machine : hand, machine, ink, pen);
        }
        RecordedHands.Named writer = recorded.map(all -> all.pick(random)).orElseGet(() -> invented(random));
        Scribe hand = new DrawnScribe(writer.script(), ink, pen, random);
        return new Pens(printed ? "machine" : writer.name(), printed ? machine : hand, machine, ink, pen);
    }

    private RecordedHands.Named invented(Random random) {
        int writer = drawn(random);
        return new RecordedHands.Named(drawnName(writer), new PenScript(writer));
    }

    private int drawn(Random random) {
        int writer = random.nextInt(DRAWN_WRITERS);
        while (!share.takes(drawnName(writer))) {
            writer = (writer + 1) % DRAWN_WRITERS;
        }
        return writer;
    }

    private static String drawnName(int writer) {
        return HandShare.DRAWN + writer;
    }
}
