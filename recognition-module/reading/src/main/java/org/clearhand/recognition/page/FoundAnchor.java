package org.clearhand.recognition.page;

import java.util.List;

/**
 * A printed landmark that was found on the page.
 *
 * @param box its outline, in pixels of the upright page
 * @param score 0..1, how complete it is: the share of its outline that is really there
 * @param cellEdges columns of the vertical lines of a row of cells, one more than there are cells; empty for other anchors
 */
public record FoundAnchor(PixelBox box, double score, List<Integer> cellEdges) {
    public FoundAnchor {
        cellEdges = List.copyOf(cellEdges);
    }

    static FoundAnchor plain(PixelBox box, double score) {
        return new FoundAnchor(box, score, List.of());
    }
}
