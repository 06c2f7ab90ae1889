package org.clearhand.training.baseline;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.clearhand.recognition.page.GreyImage;
import org.clearhand.training.data.DataFolder;
import org.clearhand.training.data.IdxSet;
import org.clearhand.training.data.PenSample;
import org.clearhand.training.data.StrokeSet;
import org.clearhand.training.data.WriterHash;

/** The digits the nets learn from, of sets under an open licence alone and without the writers that are kept back. */
public final class OpenDigits {
    private static final int MARGIN = 2;

    private OpenDigits() {}

    /** Adds the training part of MNIST, the digits of EMNIST, and the pen strokes drawn plainly. */
    public static void teach(DataFolder folder, LinearDigits.Lessons lessons) throws IOException {
        pictures(folder, "digits-mnist", "train", lessons);
        pictures(folder, "characters-emnist", "emnist-byclass-test", lessons);
        pictures(folder, "characters-emnist", "emnist-extra", lessons);
        List<PenSample> strokes = StrokeSet.read(
                folder,
                "strokes-unipen",
                "characters.tsv.gz",
                text -> text.length() == 1 && Character.isDigit(text.charAt(0)));
        for (PenSample sample : strokes) {
            if (!WriterHash.isKeptBack(sample.writer())) {
                StrokeSet.drawn(sample).ifPresent(image -> lessons.add(image, Integer.parseInt(sample.text())));
            }
        }
    }

    private static void pictures(DataFolder folder, String set, String part, LinearDigits.Lessons lessons)
            throws IOException {
        List<IdxSet.Item> items = IdxSet.read(
                folder.file(set, part + "-images-idx3-ubyte.gz"), folder.file(set, part + "-labels-idx1-ubyte.gz"));
        for (IdxSet.Item item : items) {
            if (item.label() < 10) {
                lessons.add(framed(item), item.label());
            }
        }
    }

    private static GreyImage framed(IdxSet.Item item) {
        int side = item.size() + 2 * MARGIN;
        byte[] pixels = new byte[side * side];
        Arrays.fill(pixels, (byte) 255);
        for (int y = 0; y < item.size(); y++) {
            for (int x = 0; x < item.size(); x++) {
                pixels[(y + MARGIN) * side + x + MARGIN] = (byte) Math.round(255 * (1 - item.ink(x, y)));
            }
        }
        return new GreyImage(side, side, pixels);
    }
}
