package org.clearhand.ops.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.clearhand.recognition.page.GreyImage;
import org.clearhand.training.baseline.DigitCutter;
import org.clearhand.training.baseline.LinearDigits;
import org.clearhand.training.baseline.OpenDigits;
import org.clearhand.training.data.DataFolder;

/** The baseline from before nets: strings cut into digits, gradients, a linear classifier, trained on the spot. For one thread. */
final class HogContender implements Contender {
    private static final long SEED = 20_050_620;

    private final LinearDigits digits;

    private HogContender(LinearDigits digits) {
        this.digits = digits;
    }

    /** Learns from the open digits in a folder of data sets. */
    static HogContender of(DataFolder folder) throws IOException {
        LinearDigits.Lessons lessons = new LinearDigits.Lessons();
        OpenDigits.teach(folder, lessons);
        return new HogContender(lessons.learn(SEED));
    }

    @Override
    public String name() {
        return "HOG + linear, cut into digits";
    }

    @Override
    public OptionalLong bytes() {
        return OptionalLong.of(digits.bytes());
    }

    @Override
    public Work prepare(List<GreyImage> crops, Path scratch) {
        return () -> {
            List<String> texts = new ArrayList<>(crops.size());
            for (GreyImage crop : crops) {
                StringBuilder text = new StringBuilder();
                DigitCutter.cut(crop).forEach(digit -> text.append(digits.read(digit)));
                texts.add(text.toString());
            }
            return texts;
        };
    }

    @Override
    public void close() {
        // It lives in the heap.
    }
}
