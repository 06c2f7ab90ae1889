package org.clearhand.recognition.process;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;

/**
 * The byte level of the protocol between a server and its reader process: each frame is the mark {@code CLRF}, a kind
 * byte, the length as four bytes (big endian), and the content. The mark finds output that is not ours at once.
 */
final class Frames {
    /** Raised with every change of a frame's meaning. Both sides must have the same. */
    static final int PROTOCOL = 4;

    static final int MAX_JSON_BYTES = 1 << 20;
    static final int MAX_DOCUMENT_BYTES = 64 << 20;
    static final int MAX_PREVIEW_BYTES = 32 << 20;
    static final int MAX_ITEM_BYTES = 32 << 20;

    private static final int MARK = 0x434C5246;

    private Frames() {}

    /** What a frame says. */
    enum Kind {
        /** Child to parent, once, when its models are loaded: {@link ReaderMessages.Ready}. */
        READY(1),
        /** Parent to child: the {@link ReaderMessages.Request}. A DOCUMENT follows. */
        REQUEST(2),
        /** Parent to child: the bytes of the document. */
        DOCUMENT(3),
        /** Child to parent: {@link ReaderMessages.Answer}. As many PREVIEWs as it announces follow, and then an ITEM for each item. */
        ANSWER(4),
        /** Child to parent: one preview image. */
        PREVIEW(5),
        /** Child to parent: the picture of one item of a scan of several. */
        ITEM(6);

        private final int code;

        Kind(int code) {
            this.code = code;
        }
    }

    static void write(DataOutputStream out, Kind kind, byte[] content) throws IOException {
        out.writeInt(MARK);
        out.writeByte(kind.code);
        out.writeInt(content.length);
        out.write(content);
    }

    /**
     * Reads the content of the one frame that may come now.
     *
     * @throws java.io.EOFException when the other side is gone
     * @throws StreamCorruptedException when something else than this frame comes, or it is longer than allowed
     */
    static byte[] read(DataInputStream in, Kind expected, int maxBytes) throws IOException {
        if (in.readInt() != MARK) {
            throw new StreamCorruptedException("something that is no frame came instead of " + expected);
        }
        int kind = in.readUnsignedByte();
        int length = in.readInt();
        if (kind != expected.code) {
            throw new StreamCorruptedException("frame kind " + kind + " came instead of " + expected);
        }
        if (length < 0 || length > maxBytes) {
            throw new StreamCorruptedException(expected + " of " + length + " bytes, at most " + maxBytes);
        }
        byte[] content = new byte[length];
        in.readFully(content);
        return content;
    }
}
