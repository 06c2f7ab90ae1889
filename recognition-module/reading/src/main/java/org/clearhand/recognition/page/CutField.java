package org.clearhand.recognition.page;

import java.util.List;
import java.util.Optional;

/**
 * A field as it was cut from the page, its printed lines erased.
 *
 * @param box where it is, in pixels of the upright page
 * @param lines the writing, line by line; a row of cells is one line; empty where nothing is written
 * @param cells each cell of a row by itself; empty for other fields
 * @param anchored whether its own printed anchor was found; otherwise it comes from the template's zone
 * @param mark whether a mark is there, for fields that hold one; empty for all others
 */
public record CutField(
        PixelBox box, List<GreyImage> lines, List<GreyImage> cells, boolean anchored, Optional<MarkInk> mark) {
    public CutField {
        lines = List.copyOf(lines);
        cells = List.copyOf(cells);
    }

    /** A field that is written, not marked. */
    public CutField(PixelBox box, List<GreyImage> lines, List<GreyImage> cells, boolean anchored) {
        this(box, lines, cells, anchored, Optional.empty());
    }

    CutField with(MarkInk found) {
        return new CutField(box, lines, cells, anchored, Optional.of(found));
    }
}
