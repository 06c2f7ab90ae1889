package org.clearhand.ops.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clearhand.recognition.device.Device;
import org.clearhand.recognition.device.DeviceUnavailable;
import org.clearhand.recognition.device.DjlNetLoader;
import org.clearhand.recognition.device.Net;
import org.clearhand.recognition.device.Tensor;
import org.clearhand.recognition.page.GreyImage;

/**
 * The recognition net of PP-OCRv4 mobile, as a user would run it: a crop of height 48, aspect kept, three equal channels from -1
 * to 1, the best path over the characters that may be written. It runs in the same ONNX Runtime as ours, on one thread.
 */
final class PpOcrContender implements Contender {
    static final String NET = "ch_PP-OCRv4_rec_infer.onnx";
    static final String KEYS = "ppocr_keys_v1.txt";

    private static final int HEIGHT = 48;
    private static final int BLANK = 0;

    private final Net net;
    private final char[] characters;
    private final String name;

    private PpOcrContender(Net net, char[] characters, String name) {
        this.net = net;
        this.characters = characters;
        this.name = name;
    }

    /**
     * Loads the net and its dictionary.
     *
     * @param folder with {@value #NET} and {@value #KEYS}, one character a line, the first of class 1
     * @param only characters that may be read besides the space; any where empty
     */
    static PpOcrContender of(Path folder, Optional<String> only) throws IOException {
        List<String> keys = Files.readAllLines(folder.resolve(KEYS), StandardCharsets.UTF_8);
        try {
            Net net = new DjlNetLoader().load("PP-OCRv4", Files.readAllBytes(folder.resolve(NET)), Device.CPU);
            String name = "PP-OCRv4 mobile" + (only.isPresent() ? ", digits and marks" : "");
            return new PpOcrContender(net, characters(keys, only), name);
        } catch (DeviceUnavailable unavailable) {
            throw new IOException(unavailable);
        }
    }

    /** The character of each class that may be read, 0 for the others. The class behind the last key is the space. */
    static char[] characters(List<String> keys, Optional<String> only) {
        char[] characters = new char[keys.size() + 2];
        for (int i = 0; i < keys.size(); i++) {
            String key = keys.get(i);
            if (key.length() == 1 && only.map(allowed -> allowed.contains(key)).orElse(true)) {
                characters[i + 1] = key.charAt(0);
            }
        }
        characters[keys.size() + 1] = ' ';
        return characters;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Work prepare(List<GreyImage> crops, Path scratch) {
        return () -> {
            List<String> texts = new ArrayList<>(crops.size());
            for (GreyImage crop : crops) {
                texts.add(bestPath(net.run(input(crop)), characters));
            }
            return texts;
        };
    }

    /** Scaled between pixel centres, as OpenCV does it. */
    static Tensor input(GreyImage crop) {
        int width = Math.max(HEIGHT / 4, (int) Math.ceil((double) HEIGHT * crop.width() / crop.height()));
        float[] values = new float[3 * HEIGHT * width];
        double stepX = (double) crop.width() / width;
        double stepY = (double) crop.height() / HEIGHT;
        for (int y = 0; y < HEIGHT; y++) {
            double fromY = Math.min(crop.height() - 1.0, Math.max(0, (y + 0.5) * stepY - 0.5));
            for (int x = 0; x < width; x++) {
                double fromX = Math.min(crop.width() - 1.0, Math.max(0, (x + 0.5) * stepX - 0.5));
                values[y * width + x] = (float) ((level(crop, fromX, fromY) / 255 - 0.5) / 0.5);
            }
        }
        System.arraycopy(values, 0, values, HEIGHT * width, HEIGHT * width);
        System.arraycopy(values, 0, values, 2 * HEIGHT * width, HEIGHT * width);
        return new Tensor(new long[] {1, 3, HEIGHT, width}, values);
    }

    private static double level(GreyImage crop, double x, double y) {
        int left = (int) x;
        int top = (int) y;
        int right = Math.min(left + 1, crop.width() - 1);
        int bottom = Math.min(top + 1, crop.height() - 1);
        double above = crop.at(left, top) + (x - left) * (crop.at(right, top) - crop.at(left, top));
        double below = crop.at(left, bottom) + (x - left) * (crop.at(right, bottom) - crop.at(left, bottom));
        return above + (y - top) * (below - above);
    }

    /** Of each frame the best class that may be read; repetitions and blanks left out. */
    static String bestPath(Tensor output, char[] characters) {
        int classes = output.size(2);
        float[] values = output.values();
        StringBuilder text = new StringBuilder();
        int last = BLANK;
        for (int frame = 0; frame < output.size(1); frame++) {
            int best = BLANK;
            for (int c = 1; c < Math.min(classes, characters.length); c++) {
                if (characters[c] != 0 && values[frame * classes + c] > values[frame * classes + best]) {
                    best = c;
                }
            }
            if (best != BLANK && best != last) {
                text.append(characters[best]);
            }
            last = best;
        }
        return text.toString();
    }

    @Override
    public void close() {
        net.close();
    }
}
