package org.clearhand.recognition.evaluation;

import java.util.Objects;
import java.util.Optional;
import org.clearhand.recognition.page.GreyImage;

/**
 * A picture of one field and what it says.
 *
 * @param item name of the picture, unique in its set
 * @param truth the label
 * @param writer who wrote it, or the sheet it stands on
 * @param quality class of picture quality as the set gives it
 */
public record FieldItem(String item, String truth, GreyImage image, Optional<String> writer, Optional<String> quality) {
    public FieldItem {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(truth, "truth");
        Objects.requireNonNull(image, "image");
        Objects.requireNonNull(writer, "writer");
        Objects.requireNonNull(quality, "quality");
    }
}
