package org.clearhand.training.run;

import ai.onnxruntime.OrtException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clearhand.recognition.CharacterReading;
import org.clearhand.recognition.text.CtcAlignment;
import org.clearhand.recognition.text.FrameScores;
import org.clearhand.training.draw.GreyImage;
import org.clearhand.training.synthesis.PartedCrop;
import org.clearhand.training.synthesis.PartedCrop.Joint;
import org.clearhand.training.synthesis.Sample;

/**
 * Finds where real strings can be cut between two digits: a net says about where each character of the label stands, and the
 * cut goes where hardly any ink is between them.
 */
final class JointFinder {
    /** Of the probability a net gives a character of the label in its best frame: below, the character may stand elsewhere. */
    private static final double SURE = 0.5;
    /** Of the ink of the fullest column: joined digits have more between them, rules and background less. */
    private static final double CLEAR = 0.3;

    private final OnnxLineReader reader;
    private final int maxWidth;

    JointFinder(OnnxLineReader reader, int maxWidth) {
        this.reader = reader;
        this.maxWidth = maxWidth;
    }

    PartedCrop part(Sample sample) throws OrtException {
        FrameScores scores = reader.scores(sample.image().normalize(maxWidth), sample.leftOut());
        List<CharacterReading> characters = CtcAlignment.of(scores, sample.text());
        double[] ink = inkByColumn(sample.image());
        List<Joint> joints = new ArrayList<>();
        for (int i = 1; i < characters.size(); i++) {
            CharacterReading before = characters.get(i - 1);
            CharacterReading behind = characters.get(i);
            if (isSureDigit(before) && isSureDigit(behind)) {
                int at = i;
                gap(ink, middle(before), middle(behind)).ifPresent(column -> joints.add(new Joint(at, column)));
            }
        }
        return new PartedCrop(sample, joints);
    }

    private static boolean isSureDigit(CharacterReading character) {
        return Character.isDigit(character.character().charAt(0)) && character.confidence() >= SURE;
    }

    /** Share of the width. */
    private static double middle(CharacterReading character) {
        return (character.left() + character.right()) / 2;
    }

    /** The column with the least ink between two places, where it is little; of several the one in their middle. */
    private static Optional<Integer> gap(double[] ink, double from, double to) {
        double fullest = 0;
        for (double one : ink) {
            fullest = Math.max(fullest, one);
        }
        int first = (int) Math.ceil(from * ink.length);
        int last = Math.min(ink.length - 1, (int) (to * ink.length));
        double least = Double.MAX_VALUE;
        int begins = -1;
        int ends = -1;
        for (int x = first; x <= last; x++) {
            if (ink[x] < least - 1e-9) {
                least = ink[x];
                begins = x;
                ends = x;
            } else if (ink[x] <= least + 1e-9 && x == ends + 1) {
                ends = x;
            }
        }
        return begins > 0 && least <= CLEAR * fullest ? Optional.of((begins + ends) / 2) : Optional.empty();
    }

    /** How much darker than its lightest column each one is, smoothed over three. */
    private static double[] inkByColumn(GreyImage image) {
        int paper = image.quantile(0.75);
        double[] ink = new double[image.width()];
        for (int x = 0; x < image.width(); x++) {
            for (int y = 0; y < image.height(); y++) {
                ink[x] += Math.max(0, paper - image.at(x, y));
            }
        }
        double least = Double.MAX_VALUE;
        for (double one : ink) {
            least = Math.min(least, one);
        }
        double[] smooth = new double[ink.length];
        for (int x = 0; x < ink.length; x++) {
            double before = ink[Math.max(0, x - 1)];
            double behind = ink[Math.min(ink.length - 1, x + 1)];
            smooth[x] = (before + ink[x] + behind) / 3 - least;
        }
        return smooth;
    }
}
