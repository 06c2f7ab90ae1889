package org.clearhand.recognition.page;

/** Looks on while a field is prepared. Called on the reading thread. */
@FunctionalInterface
public interface CropAlbum {
    /** An album that keeps nothing. */
    CropAlbum CLOSED = (step, picture) -> {};

    /** The field's picture, or one line of it, after a step. */
    void show(CropStep step, GreyImage picture);
}
