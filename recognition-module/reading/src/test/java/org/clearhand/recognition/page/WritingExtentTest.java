package org.clearhand.recognition.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A cut of 100 x 50 pixels, eight to a millimetre. */
class WritingExtentTest {
    private static final Registration EIGHT = new Registration(8, 0, 0, 0);

    private static Optional<PixelBox> extent(Consumer<Graphics2D> drawing) {
        return WritingExtent.withMargin(DrawnCrop.of(100, 50, 240, drawing), EIGHT, 0);
    }

    /** The net of figures takes it for a 1. */
    @Test
    void theEndOfAPrintedLineAtASideIsNoWriting() {
        assertThat(extent(pen -> pen.fillRect(97, 14, 3, 15))).isEmpty();
        assertThat(extent(pen -> pen.fillRect(0, 14, 3, 15))).isEmpty();
        assertThat(extent(pen -> pen.fillRect(97, 10, 3, 30)))
                .as("as thin as a line")
                .isEmpty();
    }

    @Test
    void aOneIsWriting() {
        assertThat(extent(pen -> pen.fillRect(95, 12, 5, 28)))
                .as("as high as a figure")
                .isPresent();
        assertThat(extent(pen -> pen.fillRect(90, 14, 3, 15)))
                .as("away from the side")
                .isPresent();
    }

    /** One of several figures may stand at the side: none is lost. */
    @Test
    void aPieceAtTheSideBesideOtherWritingStays() {
        assertThat(extent(pen -> {
                    pen.fillRect(97, 14, 3, 15);
                    pen.fillRect(40, 14, 3, 15);
                }))
                .hasValueSatisfying(extent -> assertThat(extent.right()).isGreaterThan(97));
    }
}
