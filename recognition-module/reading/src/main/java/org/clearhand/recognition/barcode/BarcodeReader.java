package org.clearhand.recognition.barcode;

import com.google.zxing.BarcodeFormat;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clearhand.forms.FieldOption;
import org.clearhand.forms.S10Number;
import org.clearhand.forms.TemplateField;
import org.clearhand.recognition.ReadingFlag;
import org.clearhand.recognition.page.GreyImage;
import org.clearhand.recognition.page.InkBlocks;
import org.clearhand.recognition.page.InkMap;
import org.clearhand.recognition.text.FieldHypotheses;

/**
 * Reads a Code 128, QR or Data Matrix symbol. Nothing is guessed: bars must be seen alike in two bands without a row in common, no look may see something else,
 * and where an item identifier is expected nothing else has a value.
 *
 * <p>ZXing gives no probability, so the confidence is what was measured: {@link #SURE} is the lower 95 % bound of the share of right
 * values among all values, on symbols damaged at random ({@code BarcodeDamageTest}). A right S10 check digit lets one in eleven errors
 * through; a wrong one says that the symbol is misread or misprinted, and nothing tells which.
 */
public final class BarcodeReader {
    /** What stands as model in the readings. */
    public static final String MODEL_ID = "zxing-3.5.4";

    /** No wrong value among 150: with 95 % confidence at most 3 in 150 are wrong. */
    static final double SURE = 1 - 3.0 / 150;

    private static final double MISREAD_OR_MISPRINTED = 0.5;
    private static final double S10_LETS_THROUGH = 1 / 11.0;
    private static final int LEAST_BANDS_OF_BARS = 2;
    private static final Set<BarcodeFormat> ALL =
            EnumSet.of(BarcodeFormat.CODE_128, BarcodeFormat.QR_CODE, BarcodeFormat.DATA_MATRIX);

    private BarcodeReader() {}

    /** What the symbol in the picture says; no value, and a flag, where that is not certain. */
    public static FieldHypotheses read(TemplateField field, GreyImage picture) {
        List<BarcodeLooks.Sight> sights = sights(field, picture);
        if (sights.isEmpty()) {
            return nothing(ReadingFlag.NO_BARCODE, Optional.empty());
        }
        BarcodeLooks.Sight first = sights.get(0);
        if (sights.stream().anyMatch(sight -> !sight.text().equals(first.text()))) {
            return nothing(ReadingFlag.BARCODE_UNSURE, Optional.empty());
        }
        long bands = sights.stream().filter(BarcodeLooks.Sight::band).count();
        if (first.linear() && bands < LEAST_BANDS_OF_BARS) {
            return nothing(ReadingFlag.NO_BARCODE, Optional.empty());
        }
        return field.syntax()
                .normalise(first.text())
                .map(value -> new FieldHypotheses(
                        List.of(new FieldHypotheses.Value(value, first.text(), confidence(field, value))),
                        Optional.empty(),
                        MODEL_ID,
                        List.of(why(field, value, sights.size()))))
                .orElseGet(() -> nothing(ReadingFlag.NO_BARCODE, Optional.of(first.text())));
    }

    /** A Data Matrix is seen only in the middle of what is looked at; in a wide zone it may stand anywhere. */
    private static List<BarcodeLooks.Sight> sights(TemplateField field, GreyImage picture) {
        BarcodeLooks looks = new BarcodeLooks(formats(field));
        List<BarcodeLooks.Sight> sights = looks.at(picture);
        if (!sights.isEmpty() || !formats(field).contains(BarcodeFormat.DATA_MATRIX)) {
            return sights;
        }
        return InkBlocks.inZone(InkMap.ofLine(picture)).stream()
                .map(block -> looks.at(picture.cut(block)))
                .flatMap(List::stream)
                .toList();
    }

    /** Whether the check digit of an item identifier is right; true for other contents, which have none. */
    public static boolean passes(TemplateField field, String value) {
        return !isS10(field)
                || S10Number.parse(value).filter(S10Number::checkIsRight).isPresent();
    }

    private static double confidence(TemplateField field, String value) {
        if (!passes(field, value)) {
            return MISREAD_OR_MISPRINTED;
        }
        return isS10(field) ? 1 - (1 - SURE) * S10_LETS_THROUGH : SURE;
    }

    private static String why(TemplateField field, String value, int looks) {
        String seen = "seen alike by " + looks + (looks == 1 ? " look" : " looks");
        if (!isS10(field)) {
            return seen;
        }
        return seen + (passes(field, value) ? "; its check digit is right" : "; its check digit is wrong");
    }

    private static boolean isS10(TemplateField field) {
        return field.option(FieldOption.NUMBERING).isPresent();
    }

    /** The kinds of bar code a field is for. */
    static Set<BarcodeFormat> formats(TemplateField field) {
        return field.option(FieldOption.SYMBOLOGY)
                .map(BarcodeFormat::valueOf)
                .<Set<BarcodeFormat>>map(EnumSet::of)
                .orElse(ALL);
    }

    private static FieldHypotheses nothing(ReadingFlag flag, Optional<String> unparsed) {
        return new FieldHypotheses(List.of(), List.of(), unparsed, MODEL_ID, List.of(flag.text()), List.of(flag));
    }
}
