package org.clearhand.recognition.decode;

import java.util.List;
import java.util.Set;
import org.clearhand.recognition.QuarantineCode;

/**
 * What the bytes of a PDF say without parsing it: that it is whole, and the names of what is never let in. Names that
 * stand in compressed objects or are written in escapes are found by {@link PdfInspection} in the reader process.
 */
final class PdfStructure {
    private static final int TAIL_BYTES = 1_024;
    private static final List<String> ACTIVE = List.of(
            "/JavaScript",
            "/JS",
            "/Launch",
            "/EmbeddedFile",
            "/EmbeddedFiles",
            "/RichMedia",
            "/XFA",
            "/SubmitForm",
            "/ImportData",
            "/Movie",
            "/Sound",
            "/Rendition",
            "/GoToE");
    private static final Set<Character> DELIMITERS =
            Set.of(' ', '\t', '\r', '\n', '\f', '\0', '/', '(', '<', '>', '[', ']', '%');

    private PdfStructure() {}

    static void check(byte[] content) throws UnreadableDocument {
        Bytes file = Bytes.bigEndian(content);
        int end = file.lastIndexOf("%%EOF");
        if (end < 0 || file.lastIndexOf("startxref") < 0) {
            throw Refusal.truncated("the PDF ends without its table of contents");
        }
        if (file.indexOf("PK\3\4", end) >= 0) {
            throw new UnreadableDocument(QuarantineCode.ARCHIVE, "an archive hangs behind the PDF");
        }
        if (content.length - end > TAIL_BYTES) {
            throw new UnreadableDocument(QuarantineCode.TYPE_MISMATCH, "something else hangs behind the PDF");
        }
        for (int at = 0; at < content.length; at++) {
            if (content[at] == '/') {
                checkName(file, at);
            } else if (content[at] == 's' && file.matches(at, "stream") && !file.matches(at - 3, "end")) {
                int endOfStream = file.indexOf("endstream", at);
                at = endOfStream < 0 ? content.length : endOfStream;
            }
        }
    }

    private static void checkName(Bytes file, int at) throws UnreadableDocument {
        if (isName(file, at, "/Encrypt")) {
            throw new UnreadableDocument(QuarantineCode.ENCRYPTED, "the PDF is encrypted");
        }
        for (String name : ACTIVE) {
            if (isName(file, at, name)) {
                throw new UnreadableDocument(QuarantineCode.ACTIVE_CONTENT, "the PDF carries " + name);
            }
        }
    }

    private static boolean isName(Bytes file, int at, String name) {
        int after = at + name.length();
        return file.matches(at, name)
                && (!file.holds(after, 1) || DELIMITERS.contains((char) file.unsignedByte(after)));
    }
}
