package org.clearhand.training.synthesis;

import java.util.List;
import java.util.random.RandomGenerator;
import org.clearhand.training.draw.GreyImage;
import org.clearhand.training.draw.InkBox;
import org.clearhand.training.draw.Plate;
import org.clearhand.training.draw.Sheet;

/** Real scanned codelines, disturbed each time they are drawn: other crop, pitch and slope, softer or harder edges, paler or damaged print. */
public final class RealLines implements SampleSource {
    /** Height of a usual crop in grid units of the characters, which are nine high. */
    private static final double UNITS_HIGH = 16;

    private static final double UNTOUCHED = 0.15;
    private static final double COARSE = 0.25;

    private final List<Sample> samples;

    public RealLines(List<Sample> samples) {
        if (samples.isEmpty()) {
            throw new IllegalArgumentException("no real lines");
        }
        this.samples = List.copyOf(samples);
    }

    @Override
    public Sample next(RandomGenerator random) {
        Sample sample = Chance.pick(samples, random);
        if (Chance.of(UNTOUCHED, random)) {
            return sample;
        }
        GreyImage image =
                Chance.of(0.5, random) ? sample.image().stretched(Chance.between(0.88, 1.14, random)) : sample.image();
        return new Sample(disturb(image, random), sample.text(), sample.gapsUnknown());
    }

    private static GreyImage disturb(GreyImage image, RandomGenerator random) {
        int grown = Chance.between(0, Math.max(1, image.height() / 4), random);
        int side = Chance.between(0, image.height() / 2, random);
        Plate ink = new Plate(image.width() + 2 * side, image.height() + 2 * grown);
        double slope = Chance.normal(0, Chance.of(0.3, random) ? 0.012 : 0.003, random);
        for (int y = 0; y < image.height(); y++) {
            for (int x = 0; x < image.width(); x++) {
                int shifted = y + grown + (int) Math.round(slope * (x - image.width() / 2.0));
                ink.raise(x + side, shifted, (255 - image.at(x, y)) / 255f);
            }
        }
        if (Chance.of(0.5, random)) {
            ink.blur(Chance.between(0.3, 1.3, random));
            ink.harden(Chance.between(0.35, 0.62, random), Chance.between(1, 4, random));
        }
        if (Chance.of(0.4, random)) {
            CodelineFlaws.spoil(ink, image.height() / UNITS_HIGH, random);
        }
        CodelineFlaws.wear(ink, image.height() / UNITS_HIGH, random);
        double paper = Chance.between(160, 255, random);
        double inkLevel = Chance.between(0, 90, random);
        Sheet sheet = new Sheet(ink.width(), ink.height(), paper);
        sheet.ink(ink, paper - inkLevel, inkLevel);
        if (Chance.of(0.6, random)) {
            sheet.blur(Chance.between(0.2, 0.9, random));
            sheet.addNoise(Chance.between(0.5, 8, random), random);
        }
        int top = Chance.between(0, grown, random);
        int bottom = Chance.between(0, grown, random);
        GreyImage cut = sheet.cut(new InkBox(
                Chance.between(0, side, random),
                top,
                ink.width() - Chance.between(0, side, random),
                ink.height() - bottom));
        return Chance.of(COARSE, random) ? coarse(cut, inkLevel, paper, random) : cut;
    }

    /** As a coarser scanner would have seen it, in grey or in black and white. */
    private static GreyImage coarse(GreyImage image, double inkLevel, double paper, RandomGenerator random) {
        GreyImage small = image.scaledDown(Chance.between(0.42, 0.9, random));
        double threshold = inkLevel + (paper - inkLevel) * Chance.between(0.35, 0.68, random);
        return Chance.of(0.6, random) ? small.blackAndWhite(threshold) : small;
    }
}
