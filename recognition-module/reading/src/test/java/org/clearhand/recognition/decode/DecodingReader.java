package org.clearhand.recognition.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clearhand.recognition.DocumentReader;
import org.clearhand.recognition.DocumentReading;
import org.clearhand.recognition.PageSummary;
import org.clearhand.recognition.ReadRequest;

/** Decodes and does nothing more: what the reader process is given in the tests of decoding. */
public final class DecodingReader implements DocumentReader {
    private static final String VERSION = "decoding";

    private final PageDecoder decoder = new PageDecoder();

    @Override
    public DocumentReading read(byte[] document, ReadRequest request) {
        List<PageSummary> pages = new ArrayList<>();
        try {
            for (PageImage page : decoder.decode(document, request.fileName())) {
                pages.add(new PageSummary(
                        page.page(),
                        page.width(),
                        page.height(),
                        page.claimedDotsPerInch().orElse(300),
                        0,
                        0,
                        Optional.empty()));
            }
            return new DocumentReading(Optional.empty(), pages, List.of(), Optional.empty(), Map.of(), VERSION);
        } catch (UnreadableDocument unreadable) {
            return DocumentReading.unreadable(unreadable.problem(), VERSION);
        }
    }

    @Override
    public void close() {}
}
