package org.clearhand.recognition.decode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.clearhand.recognition.QuarantineCode;
import org.clearhand.recognition.ReadingProblem;

/**
 * Looks at the structure of a received file before anything decodes it: size, type, headers, offsets, page count,
 * pixels. It uses the JDK alone, never decodes a pixel, allocates next to nothing and ends in time proportional to the
 * file, so it is safe inside the server. Passing the door does not prove that a document can be decoded. Safe for use
 * by many threads.
 */
public final class DocumentDoor {
    private final DecodeLimits limits;

    public DocumentDoor() {
        this(DecodeLimits.DEFAULTS);
    }

    public DocumentDoor(DecodeLimits limits) {
        this.limits = limits;
    }

    /** The reason to refuse this content, or empty when it may go on. */
    public Optional<ReadingProblem> check(byte[] content) {
        return check(content, Optional.empty());
    }

    /**
     * The reason to refuse this content, or empty when it may go on.
     *
     * @param fileName the name it came under; its ending must be the one of the content's type
     */
    public Optional<ReadingProblem> check(byte[] content, Optional<String> fileName) {
        try {
            enter(content, fileName);
            return Optional.empty();
        } catch (UnreadableDocument refused) {
            return Optional.of(refused.problem());
        }
    }

    /** As {@link #check(byte[], Optional)} with the name of the file; reads no more of it than the limit. */
    public Optional<ReadingProblem> check(Path file) throws IOException {
        byte[] content;
        try (InputStream in = Files.newInputStream(file)) {
            content = in.readNBytes(Math.toIntExact(limits.maxBytes() + 1));
        }
        return check(content, Optional.of(file.getFileName().toString()));
    }

    DocumentType enter(byte[] content, Optional<String> fileName) throws UnreadableDocument {
        if (content.length == 0) {
            throw new UnreadableDocument(ReadingProblem.of(QuarantineCode.EMPTY));
        }
        if (content.length > limits.maxBytes()) {
            throw new UnreadableDocument(
                    QuarantineCode.TOO_LARGE, "the file is larger than " + limits.maxBytes() + " bytes");
        }
        Optional<DocumentType> named = fileName.flatMap(DocumentType::ofName);
        DocumentType type = DocumentType.ofContent(content)
                .orElseThrow(() -> ForeignContent.refuse(Bytes.bigEndian(content), named.isPresent()));
        if (fileName.isPresent() && !named.equals(Optional.of(type))) {
            throw new UnreadableDocument(
                    QuarantineCode.TYPE_MISMATCH, "the content is " + type + ", the name's ending says otherwise");
        }
        switch (type) {
            case TIFF -> TiffStructure.check(content, limits);
            case PNG -> PngStructure.check(content, limits);
            case JPEG -> JpegStructure.check(content, limits);
            case PDF -> PdfStructure.check(content);
        }
        return type;
    }
}
