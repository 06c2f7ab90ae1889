package org.clearhand.recognition.text;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/**
 * What serving needs of a model's card; the card itself says more (what it was trained on, and how well it did).
 *
 * @param id the model's name with its version
 * @param inputHeight rows of the crop it takes
 * @param alphabet its characters in the order of its classes
 * @param maxWidth widest crop it takes, in columns
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ModelCard(String id, int inputHeight, String alphabet, int maxWidth) {
    public ModelCard {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(alphabet, "alphabet");
        if (inputHeight < 1 || maxWidth < 1) {
            throw new IllegalArgumentException(
                    "model card of " + id + ": height " + inputHeight + ", width " + maxWidth);
        }
    }

    /** The card of a model that lies on the class path under {@code models/<id>/}. */
    static ModelCard ofResource(String id) {
        try (InputStream stream = ModelCard.class.getResourceAsStream("/models/" + id + "/card.json")) {
            if (stream == null) {
                throw new IllegalStateException("no model card for " + id);
            }
            ModelCard card = new ObjectMapper().readValue(stream, ModelCard.class);
            if (!card.id().equals(id)) {
                throw new IllegalStateException("the card of " + id + " is that of " + card.id());
            }
            return card;
        } catch (IOException failure) {
            throw new IllegalStateException("unreadable model card for " + id, failure);
        }
    }
}
