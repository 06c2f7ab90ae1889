package org.clearhand.recognition.page;

import java.util.ArrayList;
import java.util.List;
import org.clearhand.forms.FieldType;
import org.clearhand.forms.TemplateField;

/** Cuts what is written on printed rules: generous above, where tall letters reach, less below; the rules are erased. */
final class RuleCutter {
    private static final double ABOVE_MILLIMETRES = 8.2;
    private static final double BELOW_MILLIMETRES = 2.4;
    private static final double MARGIN_OF_HEIGHT = 0.15;
    /** Writing begins a little before its rule. */
    private static final double BEFORE_MILLIMETRES = 1.5;

    private static final double LETTER_MILLIMETRES = 1.2;
    /** Of the first line's contrast: ink of a further line is at least so much darker than its paper. */
    private static final double DARK_OF_CONTRAST = 0.5;

    private static final double INK_SHARE = 0.003;
    /** Of the width: writing on a further line begins before. */
    private static final double LATEST_START = 0.6;
    /** Of the height: what hangs in from above and reaches no further belongs to the line above. */
    private static final double HANGING = 0.3;

    private static final int FEWEST_LETTERS = 3;
    /** Joined letters are few shapes, but wide ones. */
    private static final double JOINED_MILLIMETRES = 7;

    private final UprightPage page;
    private final LineMap lines;
    private final Registration registration;
    private final CropPlan plan;

    RuleCutter(UprightPage page, LineMap lines, Registration registration, CropPlan plan) {
        this.page = page;
        this.lines = lines;
        this.registration = registration;
        this.plan = plan;
    }

    /**
     * What is written lies inside the left and right edge of the field's zone. A date is trimmed to its writing; words keep the whole
     * height, because their tall letters are easily lost, and a signature that of its zone, because people sign higher than they write.
     *
     * @param allBoxes printed boxes; what is in them is none of this field's writing, unless they frame the rule itself
     */
    CutField cut(List<FoundAnchor> rules, TemplateField field, List<PixelBox> allBoxes) {
        List<PixelBox> boxes = allBoxes.stream()
                .filter(box -> !frames(box, rules.get(0).box()))
                .toList();
        PixelBox sides = registration.toPixels(field.zone()).within(page.width(), page.height());
        int above = registration.pixels(ABOVE_MILLIMETRES);
        if (field.type() == FieldType.SIGNATURE) {
            above = Math.max(above, rules.get(0).box().top() - sides.top());
        }
        List<WrittenLine> cut = new ArrayList<>();
        PixelBox all = rules.get(0).box();
        int darkness = 0;
        for (int i = 0; i < rules.size(); i++) {
            PixelBox rule = rules.get(i).box();
            int left = Math.max(
                    sides.left(), Math.min(rule.left() - registration.pixels(BEFORE_MILLIMETRES), sides.right() - 2));
            int right = i == 0 ? sides.right() : Math.max(left + 1, Math.min(rule.right(), sides.right()));
            PixelBox area = beforeBoxes(
                    new PixelBox(left, rule.top() - above, right, rule.top() + registration.pixels(BELOW_MILLIMETRES))
                            .within(page.width(), page.height()),
                    boxes);
            Canvas canvas = new Canvas(InkChannel.of(page, area, List.of(area), plan), area);
            erase(canvas, rules, boxes);
            if (i == 0) {
                darkness = canvas.image().contrast(INK_SHARE);
            } else if (!isWritten(canvas.image(), darkness)) {
                continue;
            }
            if (field.type() == FieldType.DATE) {
                eraseLabel(canvas);
                cut.addAll(plan.writing(canvas.image(), area, registration, MARGIN_OF_HEIGHT));
            } else {
                cut.add(plan.line(canvas.image(), area, registration));
            }
            all = i == 0 ? area : all.union(area);
        }
        return new CutField(all, cut, List.of(), true);
    }

    private static boolean frames(PixelBox box, PixelBox rule) {
        return box.top() <= rule.top()
                && box.bottom() >= rule.bottom()
                && box.left() <= rule.centreX()
                && box.right() >= rule.centreX();
    }

    private void erase(Canvas canvas, List<FoundAnchor> rules, List<PixelBox> boxes) {
        if (plan.takes(CropStep.BOX_REMOVAL)) {
            boxes.forEach(box -> canvas.fill(box.grown(3, 3), canvas.paper()));
            plan.show(CropStep.BOX_REMOVAL, canvas.image());
        }
        if (plan.takes(CropStep.LINE_REMOVAL)) {
            RuleEraser eraser = new RuleEraser(lines, registration);
            List<Integer> rows = rules.stream().map(rule -> rule.box().top()).toList();
            eraser.eraseLines(canvas, rows);
            rows.forEach(row -> eraser.eraseRule(canvas, row));
            new UprightEraser(lines, registration).erase(canvas);
            eraseHanging(canvas);
            plan.show(CropStep.LINE_REMOVAL, canvas.image());
        }
    }

    /** The tails of the line above. */
    private void eraseHanging(Canvas canvas) {
        PixelBox area = canvas.box();
        InkPart.in(page.ink(), area).stream()
                .map(InkPart::box)
                .filter(box -> box.top() <= area.top() + 1 && box.height() <= HANGING * area.height())
                .forEach(box -> canvas.fill(box.grown(1, 1), canvas.paper()));
    }

    /** Ends where the box of another field stands beside the line. */
    private static PixelBox beforeBoxes(PixelBox area, List<PixelBox> boxes) {
        int right = area.right();
        for (PixelBox box : boxes) {
            int common = Math.min(area.bottom(), box.bottom()) - Math.max(area.top(), box.top());
            if (common > 0.4 * area.height() && box.left() > area.left() + area.width() / 4) {
                right = Math.min(right, box.left() - 2);
            }
        }
        return new PixelBox(area.left(), area.top(), right, area.bottom());
    }

    private boolean areWriting(List<PixelBox> letters) {
        int width = letters.stream().mapToInt(PixelBox::width).sum();
        return letters.size() >= FEWEST_LETTERS || width >= registration.pixels(JOINED_MILLIMETRES);
    }

    /**
     * Whether a further line goes on with the writing of the first: letters in the middle of the line, where none hangs in from above,
     * about as dark as there, which the print of security paper is not, and not only at the right end, where a printed phrase may follow
     * the line. Lines are erased before: writing that touches its rule is one with it and with whatever crosses it.
     */
    private boolean isWritten(GreyImage line, int darkness) {
        InkMap ink = InkMap.of(line, line.height(), Math.max(1, (int) (DARK_OF_CONTRAST * darkness)));
        int rim = line.height() / 5;
        int letter = registration.pixels(LETTER_MILLIMETRES);
        List<PixelBox> letters = InkPart.in(ink, new PixelBox(0, 0, line.width(), line.height())).stream()
                .map(InkPart::box)
                .filter(box -> box.height() >= letter && box.top() > rim && box.centreY() < line.height() - rim)
                .toList();
        int first = letters.stream().mapToInt(PixelBox::left).min().orElse(line.width());
        return areWriting(letters) && first < LATEST_START * line.width();
    }

    /** What is cut through by the zone's left edge is the end of a printed label. */
    private void eraseLabel(Canvas canvas) {
        PixelBox area = canvas.box();
        int widest = registration.pixels(LETTER_MILLIMETRES * 2);
        InkPart.in(page.ink(), area).stream()
                .map(InkPart::box)
                .filter(box -> box.left() <= area.left() + 1 && box.width() <= widest)
                .forEach(box -> canvas.fill(box.grown(2, 2), canvas.paper()));
    }
}
