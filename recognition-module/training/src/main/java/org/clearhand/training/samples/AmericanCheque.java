package org.clearhand.training.samples;

import java.awt.Color;
import java.util.random.RandomGenerator;
import org.clearhand.forms.FormTemplate;
import org.clearhand.forms.Zone;

/** A US personal cheque of a bank that is not. Boxes and rules stand where the template expects them. */
final class AmericanCheque implements ChequeArtwork {
    private static final Color PAPER_PRINT = new Color(219, 231, 243);
    private static final Color WAVES = new Color(188, 208, 230);
    private static final Color BLACK = new Color(35, 35, 40);
    private static final Color BRAND = new Color(38, 70, 120);
    private static final double HAIR = 0.22;

    private final FormTemplate template;

    AmericanCheque(FormTemplate template) {
        this.template = template;
    }

    @Override
    public FormTemplate template() {
        return template;
    }

    @Override
    public String bank() {
        return "FIRST SPECIMEN BANK OF NOWHERE";
    }

    @Override
    public FilledCheque invent(Flaw flaw, RandomGenerator random) {
        return new AmericanValues(random).invent(flaw);
    }

    @Override
    public void print(PageCanvas canvas, FilledCheque cheque, RandomGenerator random) {
        Zone body = new Zone(2.5, 2.5, template.pageWidthMillimetres() - 5, 51);
        canvas.fill(body, PAPER_PRINT);
        Guilloche.print(canvas, body, WAVES, random);
        canvas.print(cheque.drawer(), 7, 8, 2, PrintFonts.BOLD, BLACK);
        canvas.print("100 Example Street", 7, 11.2, 1.6, PrintFonts.PLAIN, BLACK);
        canvas.print("Nowhere, ZZ 00000", 7, 14, 1.6, PrintFonts.PLAIN, BLACK);
        canvas.printEndingAt(cheque.serial(), 145, 8.2, 2.4, PrintFonts.BOLD, BLACK);
        canvas.print("SPECIMEN - NOT NEGOTIABLE", 62, 7.5, 1.5, PrintFonts.BOLD, BRAND);
        labelsAndRules(canvas);
        canvas.print(bank(), 7, 43.5, 2, PrintFonts.SERIF, BRAND);
        canvas.print("Nowhere, ZZ", 7, 46.4, 1.5, PrintFonts.PLAIN, BLACK);
        MicrPrinter.print(canvas, cheque.micr(), startOfCodeLine(), template.pageHeightMillimetres());
    }

    /** The transit symbol stands at position 43, counted from 5/16 inch left of the right edge. */
    private double startOfCodeLine() {
        return template.pageWidthMillimetres() - 25.4 * 5 / 16 - 43 * MicrPrinter.PITCH_MILLIMETRES;
    }

    private void labelsAndRules(PageCanvas canvas) {
        Zone date = zone("date-rule");
        canvas.printEndingAt("DATE", date.x() - 1, date.y(), 1.6, PrintFonts.PLAIN, BLACK);
        canvas.rule(date.x(), date.right(), date.y(), HAIR, BLACK);
        Zone payee = zone("payee-rule");
        canvas.print("PAY TO THE", 7, payee.y() - 2.8, 1.5, PrintFonts.PLAIN, BLACK);
        canvas.print("ORDER OF", 7, payee.y() - 0.2, 1.5, PrintFonts.PLAIN, BLACK);
        canvas.rule(payee.x() - 4, payee.right(), payee.y(), HAIR, BLACK);
        Zone amount = zone("amount-box");
        canvas.printEndingAt("$", amount.x() - 0.9, amount.bottom() - 1.6, 3.4, PrintFonts.BOLD, BLACK);
        canvas.fill(amount, Color.WHITE);
        canvas.box(amount, 0.28, BLACK);
        Zone words = zone("legal-rule");
        canvas.rule(words.x(), words.right(), words.y(), HAIR, BLACK);
        canvas.print("DOLLARS", words.right() + 1.5, words.y(), 1.7, PrintFonts.BOLD, BLACK);
        Zone signature = zone("signature-rule");
        canvas.print("MEMO", 7, signature.y(), 1.5, PrintFonts.PLAIN, BLACK);
        canvas.rule(15, 72, signature.y(), HAIR, BLACK);
        canvas.rule(signature.x(), signature.right(), signature.y(), HAIR, BLACK);
    }

    @Override
    public void fill(PageCanvas canvas, FilledCheque cheque, Hand hand, Hand signature) {
        Zone date = zone("date-rule");
        hand.write(canvas, cheque.dateAsWritten(), date.x() + 4, date.y() - 0.8, 3.3, date.width() - 5);
        Zone payee = zone("payee-rule");
        hand.write(canvas, cheque.payee(), payee.x() + 2, payee.y() - 0.8, 3.3, payee.width() - 4);
        Zone amount = zone("amount-box");
        hand.write(canvas, cheque.figuresAsWritten(), amount.x() + 2, amount.bottom() - 2, 4, amount.width() - 4);
        Zone words = zone("legal-rule");
        hand.write(canvas, cheque.wordsAsWritten(), words.x() + 2, words.y() - 0.9, 3.3, words.width() - 4);
        signature.write(canvas, cheque.drawer(), 92, 50.4, 3.2, 50);
    }

    private Zone zone(String anchor) {
        return template.anchor(anchor).orElseThrow().zone();
    }
}
