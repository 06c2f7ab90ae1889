package org.clearhand.recognition.decode;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The kinds of files that are read, known by their first bytes. */
public enum DocumentType {
    TIFF("image/tiff", Set.of("tif", "tiff")),
    PNG("image/png", Set.of("png")),
    JPEG("image/jpeg", Set.of("jpg", "jpeg")),
    PDF("application/pdf", Set.of("pdf"));

    private final String mediaType;

    @SuppressWarnings("ImmutableEnumChecker") // only ever Set.of
    private final Set<String> suffixes;

    DocumentType(String mediaType, Set<String> suffixes) {
        this.mediaType = mediaType;
        this.suffixes = suffixes;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The endings of file names this type goes by, lower case and without the dot. */
    public Set<String> suffixes() {
        return suffixes;
    }

    /** The type by content; empty when it is none of them. A PDF header must be the very first bytes. */
    public static Optional<DocumentType> ofContent(byte[] content) {
        Bytes bytes = Bytes.bigEndian(content);
        if (bytes.startsWith("II*\0") || bytes.startsWith("MM\0*")) {
            return Optional.of(TIFF);
        }
        if (bytes.startsWith("\u0089PNG\r\n\u001a\n")) {
            return Optional.of(PNG);
        }
        if (bytes.startsWith("\u00ff\u00d8\u00ff")) {
            return Optional.of(JPEG);
        }
        return bytes.startsWith("%PDF-") ? Optional.of(PDF) : Optional.empty();
    }

    /** The type by the ending of a file name; empty when no type goes by that ending. */
    public static Optional<DocumentType> ofName(String fileName) {
        String suffix = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        for (DocumentType type : values()) {
            if (type.suffixes.contains(suffix)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
