package org.clearhand.training.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.clearhand.recognition.decode.UnreadableDocument;
import org.junit.jupiter.api.Test;

/**
 * Filled forms as a camera that looks a little askew sees them, and scanners whose feed runs a little fast or slow: each corner moved by up
 * to 1.5 % of the page's sides, width by height wrong by up to 2 %, and all that {@link ScannedFormsTest} does.
 */
class BentFormsTest {
    private static final String PERSPECTIVE = "clearhand.forms.perspective";
    private static final String STRETCH = "clearhand.forms.stretch";

    @Test
    void everyBentFormIsKnownAndLaid() throws IOException, UnreadableDocument {
        ScannedForms scans = ScannedForms.of(
                new ScanOptions(
                        10,
                        0.15,
                        3,
                        0.1,
                        0.1,
                        1,
                        Double.parseDouble(System.getProperty(PERSPECTIVE, "0.015")),
                        Double.parseDouble(System.getProperty(STRETCH, "0.02")),
                        List.of(200),
                        List.of(FileKind.JPEG, FileKind.TIFF_G4)),
                true);

        assertThat(scans.misses()).hasSizeLessThanOrEqualTo(scans.documents() / 20);
        assertThat(scans.astray()).hasSizeLessThanOrEqualTo(scans.zones() / 50);
        assertThat(scans.strangers()).isEmpty();
    }
}
