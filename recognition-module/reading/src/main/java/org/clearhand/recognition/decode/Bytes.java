package org.clearhand.recognition.decode;

/** A byte array read in one byte order. Offsets outside it are the caller's to check with {@link #holds}. */
final class Bytes {
    private final byte[] content;
    private final boolean littleEndian;

    private Bytes(byte[] content, boolean littleEndian) {
        this.content = content;
        this.littleEndian = littleEndian;
    }

    static Bytes bigEndian(byte[] content) {
        return new Bytes(content, false);
    }

    static Bytes littleEndian(byte[] content) {
        return new Bytes(content, true);
    }

    int length() {
        return content.length;
    }

    /** Whether {@code count} bytes from {@code offset} lie inside. */
    boolean holds(long offset, long count) {
        return offset >= 0 && count >= 0 && offset <= content.length && count <= content.length - offset;
    }

    int unsignedByte(long offset) {
        return content[Math.toIntExact(offset)] & 0xff;
    }

    int unsignedShort(long offset) {
        int first = unsignedByte(offset);
        int second = unsignedByte(offset + 1);
        return littleEndian ? (second << 8) | first : (first << 8) | second;
    }

    long unsignedInt(long offset) {
        long first = unsignedShort(offset);
        long second = unsignedShort(offset + 2);
        return littleEndian ? (second << 16) | first : (first << 16) | second;
    }

    /** Whether the content starts with these characters, each standing for one byte. */
    boolean startsWith(String magic) {
        return matches(0, magic);
    }

    boolean matches(long offset, String latin1) {
        if (!holds(offset, latin1.length())) {
            return false;
        }
        for (int i = 0; i < latin1.length(); i++) {
            if ((content[(int) offset + i] & 0xff) != latin1.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The first place at or after {@code from} where these characters stand, or -1. */
    int indexOf(String latin1, int from) {
        for (int at = Math.max(0, from); at <= content.length - latin1.length(); at++) {
            if (matches(at, latin1)) {
                return at;
            }
        }
        return -1;
    }

    /** The last place where these characters stand, or -1. */
    int lastIndexOf(String latin1) {
        for (int at = content.length - latin1.length(); at >= 0; at--) {
            if (matches(at, latin1)) {
                return at;
            }
        }
        return -1;
    }
}
