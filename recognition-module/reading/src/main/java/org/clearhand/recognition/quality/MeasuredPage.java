package org.clearhand.recognition.quality;

import java.util.Optional;
import java.util.OptionalDouble;
import org.clearhand.recognition.page.FormPlacement;
import org.clearhand.recognition.page.GreyImage;
import org.clearhand.recognition.page.InkMap;
import org.clearhand.recognition.page.UprightPage;

/** What the metrics of one page have in common, measured once. Not changed after it is made. */
final class MeasuredPage {
    private static final double MILLIMETRES_PER_INCH = 25.4;
    private static final double USUAL_DOTS_PER_INCH = 200;

    private final PageUnderTest page;
    private final DocumentUnderTest document;
    private final GreyImage half;
    private final Levels levels;
    private final PaperArea paperArea;

    MeasuredPage(PageUnderTest page, DocumentUnderTest document) {
        this.page = page;
        this.document = document;
        this.half = HalfPicture.of(page.picture().grey());
        this.levels = Levels.of(half);
        this.paperArea = PaperArea.of(half, levels.paper());
    }

    /** From 1. */
    int number() {
        return page.picture().page();
    }

    /** As it was decoded, not turned. */
    UprightPage picture() {
        return page.picture();
    }

    InkMap ink() {
        return page.picture().ink();
    }

    double skewDegrees() {
        return page.skewDegrees();
    }

    OptionalDouble claimedDotsPerInch() {
        return page.claimedDotsPerInch();
    }

    DocumentUnderTest document() {
        return document;
    }

    /** The form on this page; empty for other pages and where no form was found. */
    Optional<FormPlacement> placement() {
        return document.placement().filter(placement -> placement.page().page() == number());
    }

    /** Pixels a millimetre: measured on the document's form, as the file claims, or of 200 dots an inch. */
    double pixelsPerMillimetre() {
        return document.placement()
                .map(FormPlacement::pixelsPerMillimetre)
                .orElseGet(() -> claimedDotsPerInch().orElse(USUAL_DOTS_PER_INCH) / MILLIMETRES_PER_INCH);
    }

    /** The picture at half its size. */
    GreyImage half() {
        return half;
    }

    /** Pixels of {@link #half()} a millimetre. */
    double halfPixelsPerMillimetre() {
        return pixelsPerMillimetre() / 2;
    }

    /** Of {@link #half()}. */
    Levels levels() {
        return levels;
    }

    /** The paper in {@link #half()}. */
    PaperArea paperArea() {
        return paperArea;
    }
}
