package org.clearhand.training.synthesis;

import java.util.List;
import org.clearhand.training.draw.GreyImage;
import org.clearhand.training.draw.InkBox;

/**
 * A real string with the columns where it can be cut between two of its digits.
 *
 * @param joints from left to right, maybe none
 */
public record PartedCrop(Sample sample, List<Joint> joints) {
    /**
     * A clear gap between two digits.
     *
     * @param at characters before it
     * @param column of the picture
     */
    public record Joint(int at, int column) {}

    private static final double PAPER = 0.75;
    private static final double INK = 0.02;

    public PartedCrop {
        joints = List.copyOf(joints);
    }

    /** What stands before one of its joints and behind one of another string, which takes on this one's height, paper and ink. */
    Sample splicedWith(Joint here, PartedCrop other, Joint there) {
        GreyImage before = sample.image()
                .cut(new InkBox(0, 0, here.column(), sample.image().height()));
        GreyImage whole = other.sample().image();
        GreyImage behind = whole.cut(new InkBox(there.column(), 0, whole.width(), whole.height()));
        int width = Math.max(1, behind.width() * before.height() / behind.height());
        GreyImage fitting = behind.resized(width, before.height()).toned(tones(whole, sample.image()));
        return new Sample(
                before.beside(fitting),
                sample.text().substring(0, here.at()) + other.sample().text().substring(there.at()),
                sample.leftOut());
    }

    /** The level that each level of one picture has on the other's paper and in its ink. */
    private static int[] tones(GreyImage from, GreyImage to) {
        double paper = from.quantile(PAPER);
        double ink = Math.min(paper - 1, from.quantile(INK));
        double newPaper = to.quantile(PAPER);
        double newInk = to.quantile(INK);
        int[] tones = new int[256];
        for (int level = 0; level < tones.length; level++) {
            double moved = newInk + (level - ink) * (newPaper - newInk) / (paper - ink);
            tones[level] = (int) Math.round(Math.max(0, Math.min(255, moved)));
        }
        return tones;
    }
}
