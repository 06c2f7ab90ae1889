package org.clearhand.training.data;

import java.util.Map;
import org.clearhand.recognition.CropNormalizer;
import org.clearhand.recognition.NormalizedCrop;
import org.clearhand.recognition.page.GreyImage;

/**
 * One picture of a field, line or character together with what it is known to say: what recognizers are trained on and measured with.
 * A label that a machine alone has given is no truth and never gets into one of these.
 *
 * @param set id of the set
 * @param item name of the picture inside its set, the key of splits and reports; unique there
 * @param text the label, never empty
 * @param group writer, sheet or whatever else its set keeps together; a split never divides a group
 * @param further other columns of the set by name, for instance {@code quality} or {@code template}
 */
public record LabelledCrop(
        String set,
        String item,
        GreyImage image,
        String text,
        LabelContent content,
        String group,
        Provenance provenance,
        Map<String, String> further) {
    public LabelledCrop {
        if (!provenance.isTruth()) {
            throw new IllegalArgumentException("the label of " + item + " is a machine's and no truth");
        }
        if (item.isEmpty() || text.isEmpty() || group.isEmpty()) {
            throw new IllegalArgumentException("a labelled crop of " + set + " without name, label or group");
        }
        further = Map.copyOf(further);
    }

    /** As the nets take it. */
    public NormalizedCrop normalize(int maxWidth) {
        return CropNormalizer.normalize(image.pixels(), image.width(), image.height(), maxWidth);
    }

    /** The same pixels as the synthesis and the training take them. */
    public org.clearhand.training.draw.GreyImage picture() {
        return new org.clearhand.training.draw.GreyImage(image.width(), image.height(), image.pixels());
    }

    /** The quality class its set gives it, {@code -} where it gives none. */
    public String quality() {
        return further.getOrDefault("quality", "-");
    }
}
