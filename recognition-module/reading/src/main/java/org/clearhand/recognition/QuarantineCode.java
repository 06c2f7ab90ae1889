package org.clearhand.recognition;

/** Why a document is put aside unread: a closed list, the same at the door, in the reader and on the wire. */
public enum QuarantineCode {
    EMPTY("the file holds no bytes"),
    TOO_LARGE("the file is larger than the limit"),
    TYPE_MISMATCH("the content is not what the name says, or not an image or PDF at all"),
    ARCHIVE("the file is an archive"),
    UNSUPPORTED("the file is of a kind that is not read"),
    PIXELS("a page has no pixels, or more than the limit"),
    PAGES("there is no page, or more than the limit"),
    TRUNCATED("the file ends before its content does, or points outside itself"),
    IFD_LOOP("the TIFF directories form a loop"),
    ENCRYPTED("the PDF is encrypted"),
    ACTIVE_CONTENT("the PDF carries scripts, launch actions or embedded files"),
    DECODE_TIMEOUT("decoding did not end in time"),
    DECODE_OOM("decoding needed more memory than the limit"),
    DECODE_CRASH("the decoder or its process failed"),
    DECODE_WARNING("the decoder reported damage, or hid it"),
    BLANK("a page shows nothing"),
    DUPLICATE("the same document was received before"),
    UNKNOWN_FORM("no template fits the document"),
    ITEMS_UNCLEAR("several items lie on the scan, and it is not sure where each of them ends"),
    PROFILE_VIOLATION("the image breaks the exchange profile agreed with its sender");

    private final String meaning;

    QuarantineCode(String meaning) {
        this.meaning = meaning;
    }

    /** The reason as half a sentence for people. */
    public String meaning() {
        return meaning;
    }
}
