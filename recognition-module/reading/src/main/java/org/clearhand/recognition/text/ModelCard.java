package org.clearhand.recognition.text;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

/**
 * What serving needs of a model's card; the card itself says more (what it was trained on, and how well it did).
 *
 * @param id the model's name with its version
 * @param inputHeight rows of the crop it takes
 * @param alphabet its characters in the order of its classes
 * @param maxWidth widest crop it takes, in columns
 * @param straightened whether its crops are codelines to be straightened first, see {@link
 *     org.clearhand.recognition.CodelineStraightener}; false where the card does not say
 * @param exact whether it is served at 32 bits where no precision is asked for, because it loses by rounding; false where the card does
 *     not say
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ModelCard(
        String id, int inputHeight, String alphabet, int maxWidth, boolean straightened, boolean exact) {
    public ModelCard {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(alphabet, "alphabet");
        if (inputHeight < 1 || maxWidth < 1) {
            throw new IllegalArgumentException(
                    "model card of " + id + ": height " + inputHeight + ", width " + maxWidth);
        }
    }

    /** The card of a model that lies on the class path under {@code models/<id>/}. */
    public static ModelCard ofResource(String id) {
        ModelCard card = of(ModelFiles.ofResource(id));
        if (!card.id().equals(id)) {
            throw new IllegalStateException("the card of " + id + " is that of " + card.id());
        }
        return card;
    }

    /** The card of a model in a folder of its own, whatever the folder is called. */
    public static ModelCard ofFolder(Path folder) {
        return of(ModelFiles.ofFolder(folder));
    }

    /** The card among a model's files. */
    public static ModelCard of(ModelFiles files) {
        try {
            return new ObjectMapper().readValue(files.get("card.json"), ModelCard.class);
        } catch (IOException failure) {
            throw new IllegalStateException("unreadable card of the " + files, failure);
        }
    }
}
