package org.clearhand.recognition.quality;

import java.util.List;
import java.util.Optional;
import org.clearhand.recognition.page.FormPlacement;

/**
 * A document before it is measured.
 *
 * @param pages all that were decoded, at least one
 * @param bytes of the whole file as it was received
 * @param placement the form and where it lies on its page; empty when none was found
 */
public record DocumentUnderTest(List<PageUnderTest> pages, long bytes, Optional<FormPlacement> placement) {
    public DocumentUnderTest {
        pages = List.copyOf(pages);
        if (pages.isEmpty() || bytes < 1) {
            throw new IllegalArgumentException("no document: " + pages.size() + " pages, " + bytes + " bytes");
        }
    }
}
