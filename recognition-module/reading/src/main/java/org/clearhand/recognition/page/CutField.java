package org.clearhand.recognition.page;

import java.util.List;

/**
 * A field as it was cut from the page, its printed lines erased.
 *
 * @param box where it is, in pixels of the upright page
 * @param lines the writing, line by line; a row of cells is one line; empty where nothing is written
 * @param cells each cell of a row by itself; empty for other fields
 * @param anchored whether its own printed anchor was found; otherwise it comes from the template's zone
 */
public record CutField(PixelBox box, List<GreyImage> lines, List<GreyImage> cells, boolean anchored) {
    public CutField {
        lines = List.copyOf(lines);
        cells = List.copyOf(cells);
    }
}
