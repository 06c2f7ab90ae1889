package org.clearhand.recognition.page;

import java.awt.Graphics2D;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.clearhand.forms.FieldType;
import org.clearhand.forms.TemplateField;
import org.clearhand.forms.Zone;
import org.clearhand.recognition.decode.PageImage;

/** Two rules for an amount in words, drawn on a page 200 mm wide at 8 pixels a millimetre, and what is cut from them. */
final class RuledPage {
    static final int WIDTH = 1600;
    static final int HEIGHT = 600;
    static final int FIRST = 200;
    static final int SECOND = 290;

    private RuledPage() {}

    /** Letters as posts of a letter's height on a base line. */
    static void word(Graphics2D pen, int left, int baseline, int letters) {
        for (int i = 0; i < letters; i++) {
            int x = left + 28 * i;
            pen.drawLine(x, baseline - 32, x, baseline - 6);
        }
    }

    static CutField cut(Consumer<Graphics2D> writing) {
        return cut(writing, List.of());
    }

    static CutField cut(Consumer<Graphics2D> writing, List<PixelBox> boxes) {
        return cut(writing, boxes, FieldType.LEGAL_AMOUNT);
    }

    static CutField cut(Consumer<Graphics2D> writing, List<PixelBox> boxes, FieldType type) {
        GreyImage picture = DrawnCrop.of(WIDTH, HEIGHT, 240, pen -> {
            pen.fillRect(120, FIRST, 1360, 2);
            pen.fillRect(120, SECOND, 1360, 2);
            writing.accept(pen);
        });
        UprightPage page = UprightPage.of(
                new PageImage(1, WIDTH, HEIGHT, picture.pixels(), Optional.empty(), OptionalDouble.empty()));
        Registration registration = Registration.filling(200, WIDTH);
        LineMap lines = PageRegistration.lines(page.ink(), registration.pixelsPerMillimetre());
        CropPlan plan = new CropPlan(EnumSet.copyOf(CropStep.usual()), CropAlbum.CLOSED, Optional.empty());
        TemplateField field = new TemplateField(
                "field", type, 1, new Zone(15, 12, 170, 26), Optional.empty(), true, true, 0.9, Map.of());
        return new RuleCutter(page, lines, registration, plan).cut(List.of(rule(FIRST), rule(SECOND)), field, boxes);
    }

    private static FoundAnchor rule(int top) {
        return FoundAnchor.plain(new PixelBox(120, top, 1480, top + 2), 1);
    }
}
