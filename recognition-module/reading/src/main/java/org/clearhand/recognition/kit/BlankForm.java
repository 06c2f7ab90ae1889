package org.clearhand.recognition.kit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.clearhand.recognition.decode.PageDecoder;
import org.clearhand.recognition.decode.UnreadableDocument;
import org.clearhand.recognition.page.Skew;
import org.clearhand.recognition.page.UprightPage;

/**
 * The picture of a form nobody has written on, straightened. It must be the right way up and show the page from edge to edge.
 *
 * @param widthMillimetres of the paper
 * @param heightMillimetres of the paper
 */
public record BlankForm(UprightPage page, double widthMillimetres, double heightMillimetres) {
    /** How much the ratio of the sides may differ between picture and paper: a scanner's margin. */
    private static final double ASPECT_SLACK = 0.05;

    private static final double LEAST_PIXELS_PER_MILLIMETRE = 5;

    /**
     * Reads the first page of a picture.
     *
     * @throws IOException when it cannot be read, or is not a picture of such a page; the message says why
     */
    public static BlankForm read(Path picture, double widthMillimetres, double heightMillimetres) throws IOException {
        UprightPage page;
        try {
            page = UprightPage.of(new PageDecoder()
                    .decode(Files.readAllBytes(picture), Optional.of(String.valueOf(picture.getFileName())))
                    .get(0));
        } catch (UnreadableDocument unreadable) {
            throw new IOException(
                    picture + " cannot be read: " + unreadable.problem().message(), unreadable);
        }
        double picturesRatio = (double) page.width() / page.height();
        double papersRatio = widthMillimetres / heightMillimetres;
        if (Math.abs(picturesRatio / papersRatio - 1) > ASPECT_SLACK) {
            throw new IOException(String.format(
                    Locale.ROOT,
                    "%s is %d x %d pixels, which is no picture of a page of %s x %s mm: one is %.2f times as wide as"
                            + " high, the other %.2f times",
                    picture,
                    page.width(),
                    page.height(),
                    Millimetres.text(widthMillimetres),
                    Millimetres.text(heightMillimetres),
                    picturesRatio,
                    papersRatio));
        }
        if (page.width() / widthMillimetres < LEAST_PIXELS_PER_MILLIMETRE) {
            throw new IOException(String.format(
                    Locale.ROOT,
                    "%s has %.0f dots an inch; a blank needs 150 or more, best 200 to 300",
                    picture,
                    page.width() / widthMillimetres * 25.4));
        }
        UprightPage straight = page.straightened(Skew.degrees(page.ink()));
        return new BlankForm(straight, widthMillimetres, heightMillimetres);
    }

    double pixelsPerMillimetre() {
        return page.width() / widthMillimetres;
    }
}
