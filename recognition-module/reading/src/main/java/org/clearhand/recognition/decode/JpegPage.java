package org.clearhand.recognition.decode;

import java.util.List;

/** Decodes a JPEG with the JDK's reader, which warns of damaged data; a warning is the end of it. */
final class JpegPage {
    private JpegPage() {}

    static List<PageImage> decode(byte[] content, DecodeLimits limits) throws UnreadableDocument {
        JpegStructure jpeg = JpegStructure.check(content, limits);
        return List.of(Planes.of(
                ImageReading.read(ImageReading.ofJdk("jpeg"), jpeg.essential().file()), 1, jpeg.dotsPerInch()));
    }
}
