package org.clearhand.training.samples;

/** The file formats of the samples, as they come from scanners and other banks. */
public enum FileKind {
    /** Eight bits of grey. */
    PNG("png"),
    JPEG("jpg"),
    /** Black and white, CCITT group 4. */
    TIFF_G4("tif"),
    /** The same with the back of the cheque as second page. */
    TIFF_G4_TWO_PAGES("tif"),
    /** One page with a JPEG image on it. */
    PDF("pdf");

    private final String suffix;

    FileKind(String suffix) {
        this.suffix = suffix;
    }

    String suffix() {
        return suffix;
    }

    boolean isColour() {
        return this == JPEG || this == PDF;
    }

    static FileKind of(int index) {
        return switch (index % 6) {
            case 0, 4 -> JPEG;
            case 1 -> PNG;
            case 2 -> TIFF_G4;
            case 3 -> PDF;
            default -> index % 12 == 11 ? TIFF_G4_TWO_PAGES : TIFF_G4;
        };
    }
}
