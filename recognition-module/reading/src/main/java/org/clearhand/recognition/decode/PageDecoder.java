package org.clearhand.recognition.decode;

import java.util.List;
import java.util.Optional;
import org.clearhand.recognition.QuarantineCode;

/** Decodes a document into its pages. To be used in the reader process only. Safe for use by many threads. */
public final class PageDecoder {
    private final DecodeLimits limits;
    private final DocumentDoor door;

    public PageDecoder() {
        this(DecodeLimits.DEFAULTS);
    }

    public PageDecoder(DecodeLimits limits) {
        this.limits = limits;
        this.door = new DocumentDoor(limits);
    }

    /**
     * All pages, decoded without damage. The first shows something; a back may be blank, as those of cheques often are.
     *
     * @param fileName as for {@link DocumentDoor#check(byte[], Optional)}
     * @throws UnreadableDocument for everything that is wrong with the document, errors of the decoding libraries
     *     included: after DECODE_OOM and DECODE_CRASH this process should end
     */
    public List<PageImage> decode(byte[] content, Optional<String> fileName) throws UnreadableDocument {
        DocumentType type = door.enter(content, fileName);
        try {
            List<PageImage> pages = switch (type) {
                case TIFF -> TiffPages.decode(content, limits);
                case PNG -> PngPage.decode(content, limits);
                case JPEG -> JpegPage.decode(content, limits);
                case PDF -> PdfPages.decode(content, limits);
            };
            BlankPage.refuse(pages.get(0));
            return pages;
        } catch (OutOfMemoryError e) {
            throw new UnreadableDocument(QuarantineCode.DECODE_OOM, QuarantineCode.DECODE_OOM.meaning());
        } catch (StackOverflowError | LinkageError e) {
            throw new UnreadableDocument(QuarantineCode.DECODE_CRASH, "the decoder failed: " + nameOf(e));
        } catch (RuntimeException e) {
            // Decoders throw what they do not declare on damaged input, and are fit for the next document.
            throw Refusal.damaged("the decoder failed: " + nameOf(e));
        }
    }

    private static String nameOf(Throwable failure) {
        return failure.getClass().getSimpleName();
    }
}
