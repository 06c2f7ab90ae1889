package org.clearhand.recognition.barcode;

import com.google.zxing.BarcodeFormat;
import org.clearhand.forms.FieldType;
import org.clearhand.forms.TemplateField;
import org.clearhand.recognition.page.PixelBox;

/**
 * A bar code somewhere on a page.
 *
 * @param text what it says; it goes into no log and no message
 * @param box what its bars or squares cover, in pixels of the page
 */
public record PageSymbol(BarcodeFormat format, String text, PixelBox box) {

    /** Whether the field is for bar codes of this kind that say such things. */
    public boolean mayBe(TemplateField field) {
        return field.type() == FieldType.BARCODE
                && BarcodeReader.formats(field).contains(format)
                && field.syntax().normalise(text).isPresent();
    }

    /**
     * Where it lies when the page is turned.
     *
     * @param quarters clockwise
     * @param width of the page as it is, in pixels
     * @param height of the page as it is, in pixels
     */
    public PageSymbol turned(int quarters, int width, int height) {
        return quarters % 4 == 0
                ? this
                : new PageSymbol(
                                format,
                                text,
                                new PixelBox(height - box.bottom(), box.left(), height - box.top(), box.right()))
                        .turned(quarters - 1, height, width);
    }
}
