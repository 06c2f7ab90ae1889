package org.clearhand.recognition.decode;

import java.util.List;
import java.util.Optional;
import org.clearhand.recognition.QuarantineCode;

/** Decodes a document into its pages. To be used in the reader process only. Safe for use by many threads. */
public final class PageDecoder {
    private final DocumentDoor door;

    public PageDecoder() {
        this(DecodeLimits.DEFAULTS);
    }

    public PageDecoder(DecodeLimits limits) {
        this.door = new DocumentDoor(limits);
    }

    /**
     * All pages, decoded without damage and each showing something.
     *
     * @param fileName as for {@link DocumentDoor#check(byte[], Optional)}
     * @throws UnreadableDocument for everything that is wrong with the document
     */
    public List<PageImage> decode(byte[] content, Optional<String> fileName) throws UnreadableDocument {
        DocumentType type = door.enter(content, fileName);
        throw new UnreadableDocument(QuarantineCode.UNSUPPORTED, "no decoder for " + type);
    }
}
