package org.clearhand.recognition.quality;

import java.util.List;
import org.clearhand.forms.FieldType;
import org.clearhand.forms.TemplateField;
import org.clearhand.recognition.page.CutField;
import org.clearhand.recognition.page.GreyImage;
import org.clearhand.recognition.page.InkMap;
import org.clearhand.recognition.page.PixelBox;
import org.clearhand.recognition.page.UprightPage;

/** Judges the usability of a field by the ink in its cut. Stateless. */
public final class FieldInk {
    private static final double LEAST_INK_SHARE = 0.003;
    /** Fainter writing than this is no writing. */
    private static final int LEAST_CONTRAST = 25;
    /** From here on the nets read writing as well as black. */
    private static final int READABLE_CONTRAST = 45;

    private static final double INK_SHARE = 0.01;
    /** Pixels of ink on the picture's outermost line that are more than a speck. */
    private static final int FEWEST_PIXELS_AT_EDGE = 2;

    private FieldInk() {}

    /**
     * Judges the writing that was cut for a field.
     *
     * @param page that the field was cut from
     */
    public static FieldUsability of(TemplateField field, CutField cut, UprightPage page) {
        int contrast = contrast(cut.lines());
        double share = inkShare(cut.lines());
        boolean written = cut.mark()
                .map(mark -> mark.present() > 0.5)
                .orElse(share >= LEAST_INK_SHARE && contrast >= LEAST_CONTRAST);
        boolean cutOff = written && runsIntoEdge(cut.box(), page);
        // A tick box is told by how much of it is dark, however dark that is.
        boolean clear = field.type() == FieldType.CHECKBOX || contrast >= READABLE_CONTRAST;
        return new FieldUsability(field.name(), written, written && clear && !cutOff, contrast, share, cutOff);
    }

    private static int contrast(List<GreyImage> lines) {
        return lines.stream()
                .mapToInt(line -> Math.max(0, line.contrast(INK_SHARE)))
                .max()
                .orElse(0);
    }

    private static double inkShare(List<GreyImage> lines) {
        return lines.stream()
                .mapToDouble(line -> InkMap.ofLine(line).share())
                .max()
                .orElse(0);
    }

    private static boolean runsIntoEdge(PixelBox box, UprightPage page) {
        int lastColumn = page.width() - 1;
        int lastRow = page.height() - 1;
        int left = box.left() <= 0 ? column(page.ink(), 0, box) : 0;
        int right = box.right() > lastColumn ? column(page.ink(), lastColumn, box) : 0;
        int top = box.top() <= 0 ? row(page.ink(), 0, box) : 0;
        int bottom = box.bottom() > lastRow ? row(page.ink(), lastRow, box) : 0;
        return Math.max(Math.max(left, right), Math.max(top, bottom)) >= FEWEST_PIXELS_AT_EDGE;
    }

    private static int column(InkMap ink, int x, PixelBox box) {
        int pixels = 0;
        for (int y = Math.max(0, box.top()); y < Math.min(ink.height(), box.bottom()); y++) {
            pixels += ink.at(x, y) ? 1 : 0;
        }
        return pixels;
    }

    private static int row(InkMap ink, int y, PixelBox box) {
        int pixels = 0;
        for (int x = Math.max(0, box.left()); x < Math.min(ink.width(), box.right()); x++) {
            pixels += ink.at(x, y) ? 1 : 0;
        }
        return pixels;
    }
}
