package org.clearhand.recognition.barcode;

import com.google.zxing.BarcodeFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.clearhand.forms.TemplateField;
import org.clearhand.recognition.page.GreyImage;
import org.clearhand.recognition.page.InkBlocks;
import org.clearhand.recognition.page.InkMap;
import org.clearhand.recognition.page.PixelBox;
import org.clearhand.recognition.page.QuarterTurn;

/**
 * Finds the bar codes on a whole page that stands upright to a few degrees, whichever side is up. What they say is not sure, unlike what
 * {@link BarcodeReader} says: it is only good to tell where a form may lie.
 */
public final class PageSymbols {
    private PageSymbols() {}

    /**
     * The bar codes of the kinds these fields are for; empty where no field is for any.
     *
     * @param ink of the picture
     */
    public static List<PageSymbol> on(GreyImage picture, InkMap ink, Collection<TemplateField> fields) {
        Set<BarcodeFormat> formats = EnumSet.noneOf(BarcodeFormat.class);
        fields.forEach(field -> formats.addAll(BarcodeReader.formats(field)));
        List<PageSymbol> symbols = new ArrayList<>();
        if (formats.remove(BarcodeFormat.CODE_128)) {
            symbols.addAll(PageBars.across(picture));
            GreyImage side = QuarterTurn.clockwise(picture, 1);
            PageBars.across(side).forEach(bars -> symbols.add(bars.turned(3, side.width(), side.height())));
        }
        if (!formats.isEmpty()) {
            BarcodeLooks looks = new BarcodeLooks(formats);
            for (PixelBox block : InkBlocks.onPage(ink)) {
                looks.glance(picture.cut(block))
                        .ifPresent(sight -> symbols.add(new PageSymbol(sight.format(), sight.text(), block)));
            }
        }
        return symbols;
    }
}
