package org.clearhand.training.net;

import ai.djl.ndarray.types.Shape;
import java.util.List;
import org.clearhand.recognition.CropNormalizer;
import org.clearhand.recognition.NormalizedCrop;

/** Crops padded on the right to one width, with their labels. Not to be changed once made. */
public final class Batch {
    private final int width;
    private final float[] pixels;
    private final List<CtcLabel> labels;

    private Batch(int width, float[] pixels, List<CtcLabel> labels) {
        this.width = width;
        this.pixels = pixels;
        this.labels = List.copyOf(labels);
    }

    public static Batch of(List<NormalizedCrop> crops, List<CtcLabel> labels) {
        if (crops.size() != labels.size()) {
            throw new IllegalArgumentException("one label a crop");
        }
        int width = crops.stream().mapToInt(NormalizedCrop::width).max().orElseThrow();
        float[] pixels = new float[crops.size() * CropNormalizer.HEIGHT * width];
        int row = 0;
        for (NormalizedCrop crop : crops) {
            for (int y = 0; y < CropNormalizer.HEIGHT; y++) {
                System.arraycopy(crop.values(), y * crop.width(), pixels, row * width, crop.width());
                row++;
            }
        }
        return new Batch(width, pixels, labels);
    }

    public int size() {
        return labels.size();
    }

    List<CtcLabel> labels() {
        return labels;
    }

    /** Crop after crop, row after row. */
    float[] pixels() {
        return pixels;
    }

    Shape shape() {
        return new Shape(labels.size(), 1, CropNormalizer.HEIGHT, width);
    }
}
