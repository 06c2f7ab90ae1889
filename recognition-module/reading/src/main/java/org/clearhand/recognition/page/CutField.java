package org.clearhand.recognition.page;

import java.util.List;
import java.util.Optional;

/**
 * A field as it was cut from the page, its printed lines erased.
 *
 * @param box where it is, in pixels of the upright page
 * @param writing the writing, line by line; a row of cells is one line; empty where nothing is written
 * @param cells each cell of a row by itself; empty for other fields
 * @param anchored whether its own printed anchor was found; otherwise it comes from the template's zone
 * @param mark whether a mark is there, for fields that hold one; empty for all others
 */
public record CutField(
        PixelBox box, List<WrittenLine> writing, List<GreyImage> cells, boolean anchored, Optional<MarkInk> mark) {
    public CutField {
        writing = List.copyOf(writing);
        cells = List.copyOf(cells);
    }

    /** A field that is written, not marked. */
    public CutField(PixelBox box, List<WrittenLine> writing, List<GreyImage> cells, boolean anchored) {
        this(box, writing, cells, anchored, Optional.empty());
    }

    /** A picture of one line that is all there is of a page. */
    public static CutField ofLine(GreyImage picture) {
        PixelBox whole = new PixelBox(0, 0, picture.width(), picture.height());
        return new CutField(whole, List.of(new WrittenLine(picture, whole)), List.of(), true);
    }

    /** The pictures of the written lines. */
    public List<GreyImage> lines() {
        return writing.stream().map(WrittenLine::picture).toList();
    }

    CutField with(MarkInk found) {
        return new CutField(box, writing, cells, anchored, Optional.of(found));
    }
}
