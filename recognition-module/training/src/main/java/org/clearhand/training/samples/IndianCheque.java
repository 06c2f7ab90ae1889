package org.clearhand.training.samples;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.clearhand.forms.Anchor;
import org.clearhand.forms.FormTemplate;
import org.clearhand.forms.Zone;

/** A cheque of a bank that is not, laid out after CTS-2010. Boxes and rules stand where the template expects them. */
final class IndianCheque implements ChequeArtwork {
    private static final Color PAPER_PRINT = new Color(206, 226, 212);
    private static final Color WAVES = new Color(170, 205, 184);
    private static final Color BRAND = new Color(150, 62, 40);
    private static final Color BLACK = new Color(35, 35, 38);
    private static final double HAIR = 0.22;

    private final FormTemplate template;

    IndianCheque(FormTemplate template) {
        this.template = template;
    }

    @Override
    public FormTemplate template() {
        return template;
    }

    @Override
    public String bank() {
        return "NEELKAMAL SPECIMEN BANK";
    }

    @Override
    public FilledCheque invent(Flaw flaw, RandomGenerator random) {
        return new IndianValues(random).invent(flaw);
    }

    @Override
    public void print(PageCanvas canvas, FilledCheque cheque, RandomGenerator random) {
        Zone body = new Zone(0, 15.5, template.pageWidthMillimetres(), 62);
        canvas.fill(body, PAPER_PRINT);
        Guilloche.print(canvas, body, WAVES, random);
        head(canvas);
        dateCells(canvas);
        rules(canvas);
        boxes(canvas, cheque);
        canvas.print("Payable at par at all branches of the specimen bank", 76, 73.5, 1.6, PrintFonts.PLAIN, BLACK);
        canvas.print("SPECIMEN - NOT A NEGOTIABLE INSTRUMENT", 76, 69.5, 1.8, PrintFonts.BOLD, BRAND);
        canvas.printEndingAt("Please sign above", 191, 75, 1.7, PrintFonts.PLAIN, BLACK);
        MicrPrinter.print(canvas, inItsPositions(cheque.micr()), 50.6, template.pageHeightMillimetres());
    }

    /** The transaction code keeps its place where a line has no account part. */
    private static String inItsPositions(String micr) {
        int tranCode = micr.length() - 2;
        String blanks = " ".repeat("C######C #########A ######C 31".length() - micr.length());
        return micr.substring(0, tranCode) + blanks + micr.substring(tranCode);
    }

    private void head(PageCanvas canvas) {
        canvas.fill(new Ellipse2D.Double(11, 4, 7.5, 7.5), BRAND);
        canvas.fill(new Ellipse2D.Double(13, 5.2, 3.5, 5.1), Color.WHITE);
        canvas.print(bank(), 21, 8, 3.4, PrintFonts.SERIF, BRAND);
        canvas.print(
                "Kalpanik Nagar Branch, Specimen Road, Kalpanik Nagar 999 001", 21, 11.8, 1.5, PrintFonts.PLAIN, BLACK);
        canvas.print("IFS CODE: ZZZZ0000000", 21, 14.4, 1.5, PrintFonts.PLAIN, BLACK);
        canvas.print("VALID FOR THREE MONTHS FROM THE DATE OF ISSUE", 92, 14.3, 1.5, PrintFonts.PLAIN, BLACK);
    }

    private void dateCells(PageCanvas canvas) {
        Anchor cells = anchor("date-cells");
        Zone row = cells.zone();
        double pitch = row.width() / cells.cells().orElseThrow();
        canvas.fill(row, Color.WHITE);
        canvas.box(row, HAIR, BLACK);
        for (int i = 0; i < "DDMMYYYY".length(); i++) {
            double left = row.x() + i * pitch;
            if (i > 0) {
                canvas.upright(left, row.y(), row.bottom(), HAIR, BLACK);
            }
            canvas.print(
                    "DDMMYYYY".substring(i, i + 1),
                    left + pitch / 2 - 0.7,
                    row.bottom() + 2.8,
                    1.8,
                    PrintFonts.PLAIN,
                    BLACK);
        }
        canvas.printEndingAt("DATE", row.x() - 1.5, row.y() + 3.6, 1.7, PrintFonts.PLAIN, BLACK);
    }

    private void rules(PageCanvas canvas) {
        double payee = anchor("payee-rule").zone().y();
        double first = anchor("legal-rule-first").zone().y();
        double second = anchor("legal-rule-second").zone().y();
        canvas.print("PAY", 8, payee - 0.6, 2, PrintFonts.BOLD, BLACK);
        canvas.rule(16, 160, payee, HAIR, BLACK);
        canvas.print("OR BEARER", 164, payee - 0.4, 2, PrintFonts.PLAIN, BLACK);
        canvas.print("RUPEES", 8, first - 0.6, 2, PrintFonts.BOLD, BLACK);
        canvas.rule(22, 143, first, HAIR, BLACK);
        canvas.rule(10, 132, second, HAIR, BLACK);
    }

    private void boxes(PageCanvas canvas, FilledCheque cheque) {
        Zone amount = anchor("amount-box").zone();
        canvas.fill(amount, Color.WHITE);
        canvas.box(amount, 0.3, BLACK);
        canvas.upright(amount.x() + 9, amount.y(), amount.bottom(), HAIR, BLACK);
        canvas.print("\u20b9", amount.x() + 2.6, amount.y() + 7, 4.8, PrintFonts.BOLD, BLACK);
        Zone widest = anchor("account-box").zone();
        Zone account = new Zone(widest.x() + 0.6, widest.y() + 0.8, 62, 7);
        canvas.fill(account, Color.WHITE);
        canvas.box(account, HAIR, BLACK);
        canvas.upright(account.x() + 14, account.y(), account.bottom(), HAIR, BLACK);
        canvas.print("A/c No.", account.x() + 1.6, account.y() + 4.5, 1.9, PrintFonts.PLAIN, BLACK);
        canvas.print(cheque.accountNumber(), account.x() + 18, account.y() + 4.8, 2.5, PrintFonts.PLAIN, BLACK);
    }

    @Override
    public void fill(PageCanvas canvas, FilledCheque cheque, Hand hand, Hand signature) {
        Anchor cells = anchor("date-cells");
        double pitch = cells.zone().width() / cells.cells().orElseThrow();
        for (int i = 0; i < cheque.dateAsWritten().length(); i++) {
            hand.writeCentred(
                    canvas,
                    cheque.dateAsWritten().substring(i, i + 1),
                    cells.zone().x() + i * pitch,
                    cells.zone().bottom() - 1.1,
                    3.3,
                    pitch);
        }
        hand.write(canvas, cheque.payee(), 30, anchor("payee-rule").zone().y() - 0.7, 3.6, 125);
        words(canvas, cheque.wordsAsWritten(), hand);
        Zone amount = anchor("amount-box").zone();
        hand.write(canvas, cheque.figuresAsWritten(), amount.x() + 11, amount.bottom() - 2.4, 4.2, amount.width() - 13);
        signature.write(canvas, cheque.drawer(), 155, 69, 4, 36);
    }

    private void words(PageCanvas canvas, String text, Hand hand) {
        double size = 3.5;
        double room = 116;
        List<String> first = new ArrayList<>();
        List<String> second = new ArrayList<>(List.of(text.split(" ", -1)));
        while (!second.isEmpty() && hand.width(String.join(" ", first) + " " + second.get(0), size) < room) {
            first.add(second.remove(0));
        }
        hand.write(
                canvas,
                String.join(" ", first),
                25,
                anchor("legal-rule-first").zone().y() - 0.8,
                size,
                room);
        if (!second.isEmpty()) {
            hand.write(
                    canvas,
                    String.join(" ", second),
                    25,
                    anchor("legal-rule-second").zone().y() - 0.8,
                    size,
                    105);
        }
    }

    private Anchor anchor(String name) {
        return template.anchor(name).orElseThrow();
    }
}
