package org.clearhand.training.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.clearhand.recognition.decode.UnreadableDocument;
import org.junit.jupiter.api.Test;

/**
 * Filled forms, scanned askew, upside down, too large or too small, shifted, stamped and scribbled on, with resolutions that lie: each is
 * known and every zone lies in its place; a form nobody knows is taken for no other. {@link ScannedForms} says how to try more of them.
 */
class ScannedFormsTest {
    @Test
    void everyFormIsKnownAndLaidAndNoOtherIsTakenForOne() throws IOException, UnreadableDocument {
        ScannedForms scans = ScannedForms.of(
                new ScanOptions(10, 0.15, 3, 0.1, 0.1, 1, List.of(200), List.of(FileKind.JPEG, FileKind.TIFF_G4)),
                true);

        assertThat(scans.misses()).hasSizeLessThanOrEqualTo(scans.documents() / 200);
        assertThat(scans.astray()).hasSizeLessThanOrEqualTo(scans.zones() / 100);
        assertThat(scans.strangers()).isEmpty();
    }
}
