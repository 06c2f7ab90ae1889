package org.clearhand.recognition.decode;

import java.util.List;
import org.clearhand.recognition.QuarantineCode;

/** Kinds of files that are known well enough to say why they are not read. */
final class ForeignContent {
    private static final List<Kind> KINDS = List.of(
            new Kind(0, "PK\3\4", "a ZIP archive", QuarantineCode.ARCHIVE),
            new Kind(0, "PK\5\6", "a ZIP archive", QuarantineCode.ARCHIVE),
            new Kind(0, "Rar!\u001a", "a RAR archive", QuarantineCode.ARCHIVE),
            new Kind(0, "7z\u00bc\u00af", "a 7z archive", QuarantineCode.ARCHIVE),
            new Kind(0, "\u001f\u008b", "a gzip archive", QuarantineCode.ARCHIVE),
            new Kind(0, "BZh", "a bzip2 archive", QuarantineCode.ARCHIVE),
            new Kind(0, "\u00fd7zXZ", "an xz archive", QuarantineCode.ARCHIVE),
            new Kind(0, "(\u00b5/\u00fd", "a zstd archive", QuarantineCode.ARCHIVE),
            new Kind(0, "MSCF", "a cabinet archive", QuarantineCode.ARCHIVE),
            new Kind(257, "ustar", "a tar archive", QuarantineCode.ARCHIVE),
            new Kind(0, "II+\0", "a BigTIFF", QuarantineCode.UNSUPPORTED),
            new Kind(0, "MM\0+", "a BigTIFF", QuarantineCode.UNSUPPORTED),
            new Kind(0, "GIF8", "a GIF", QuarantineCode.UNSUPPORTED),
            new Kind(0, "BM", "a bitmap", QuarantineCode.UNSUPPORTED),
            new Kind(8, "WEBP", "a WebP", QuarantineCode.UNSUPPORTED),
            new Kind(0, "\u00ffO\u00ffQ", "a JPEG 2000", QuarantineCode.UNSUPPORTED),
            new Kind(4, "jP  ", "a JPEG 2000", QuarantineCode.UNSUPPORTED),
            new Kind(0, "\u0097JB2", "a JBIG2", QuarantineCode.UNSUPPORTED),
            new Kind(4, "ftyp", "a HEIF or video", QuarantineCode.UNSUPPORTED));

    private ForeignContent() {}

    private record Kind(int offset, String magic, String name, QuarantineCode code) {}

    /** Why content of none of the types that are read is refused. */
    static UnreadableDocument refuse(Bytes content, boolean namedAsOneWeRead) {
        for (Kind kind : KINDS) {
            if (content.matches(kind.offset(), kind.magic())) {
                boolean disguised = kind.code() == QuarantineCode.UNSUPPORTED && namedAsOneWeRead;
                return new UnreadableDocument(
                        disguised ? QuarantineCode.TYPE_MISMATCH : kind.code(), "the content is " + kind.name());
            }
        }
        return new UnreadableDocument(QuarantineCode.TYPE_MISMATCH, "the content is neither TIFF, PNG, JPEG nor PDF");
    }
}
