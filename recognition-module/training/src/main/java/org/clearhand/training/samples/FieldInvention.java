package org.clearhand.training.samples;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import org.clearhand.forms.Anchor;
import org.clearhand.forms.FieldOption;
import org.clearhand.forms.FieldType;
import org.clearhand.forms.FormTemplate;
import org.clearhand.forms.MicrLine;
import org.clearhand.forms.S10Number;
import org.clearhand.forms.TemplateField;
import org.clearhand.training.synthesis.CodeTexts;

/** Invents the value of one field after the other of one document, each so that it fits those before. Used for one document. */
final class FieldInvention {
    private final FormTemplate template;
    private final RandomGenerator random;
    private final Inventions inventions;
    private final Phrases phrases;
    private final Amounts amounts;
    private final Optional<Fault> fault;
    private final Optional<Codeline> codeline;
    private final long amount;
    private final String signatory;
    private LocalDate day;

    FieldInvention(FormTemplate template, List<String> banks, Optional<Fault> fault, RandomGenerator random) {
        this.template = template;
        this.fault = fault;
        this.random = random;
        this.inventions = new Inventions(random);
        this.phrases = new Phrases(inventions);
        this.amounts = new Amounts(inventions, template.currency());
        this.day = inventions.day();
        this.amount = amounts.onCheque();
        this.signatory = phrases.person();
        this.codeline = template.fields().stream()
                .filter(field -> field.type() == FieldType.MICR_LINE)
                .findFirst()
                .map(line -> codeline(line, banks));
    }

    String signatory() {
        return signatory;
    }

    private boolean isFault(Fault asked) {
        return fault.filter(asked::equals).isPresent();
    }

    private Codeline codeline(TemplateField line, List<String> banks) {
        MicrLine.Layout layout =
                MicrLine.Layout.valueOf(line.option(FieldOption.LAYOUT).orElse("US"));
        Optional<TemplateField> serial = template.field("chequeNumber");
        String digits = serial.map(this::number)
                .orElseGet(() -> layout == MicrLine.Layout.US
                        ? Integer.toString(random.nextInt(1001, 4999))
                        : inventions.digits(6));
        String account = template.field("accountNumber").map(this::number).orElseGet(() -> inventions.digits(10));
        Optional<String> bank = banks.isEmpty() ? Optional.empty() : Optional.of(inventions.pick(banks));
        return new Codeline(
                layout,
                Codeline.routing(layout, bank, !isFault(Fault.BANK_UNKNOWN), inventions),
                account,
                digits,
                serial.isPresent());
    }

    /** The field's value; empty where it repeats one that is not there. */
    Optional<FilledField> value(TemplateField field, Map<String, FilledField> filled, boolean ticked) {
        Optional<String> same = field.option(FieldOption.SAME_AS);
        if (same.isPresent()) {
            return Optional.ofNullable(filled.get(same.get())).map(this::repeated);
        }
        return switch (field.type()) {
            case COURTESY_AMOUNT ->
                Optional.of(
                        amounts.figures(field, field.name().equals("courtesyAmount") ? figures() : amounts.onLine()));
            case LEGAL_AMOUNT -> Optional.of(amounts.words(field, amount));
            case DATE -> Optional.of(date(field));
            case MICR_LINE -> codeline.map(line -> FilledField.of(line.text()));
            case CHECKBOX -> Optional.of(new FilledField(Boolean.toString(ticked), ""));
            case SIGNATURE ->
                Optional.of(
                        isFault(Fault.NOT_SIGNED) ? new FilledField("false", "") : new FilledField("true", signatory));
            case BARCODE -> Optional.of(FilledField.of(barcode(field)));
            case CODE ->
                Optional.of(FilledField.of(
                        new CodeTexts(field.option(FieldOption.PATTERN).orElseThrow()).next(random)));
            case ACCOUNT_NUMBER, DIGITS -> Optional.of(FilledField.of(digits(field)));
            case POSTCODE -> Optional.of(postcode(field));
            case PAYEE, DRAWER, ADDRESS, NAME, TEXT_LINE -> Optional.of(FilledField.of(text(field)));
        };
    }

    private long figures() {
        return isFault(Fault.AMOUNTS_DIFFER) ? Inventions.differing(amount / 100) * 100 + amount % 100 : amount;
    }

    private FilledField repeated(FilledField first) {
        if (!isFault(Fault.NUMBERS_DIFFER) || S10Number.parse(first.value()).isEmpty()) {
            return FilledField.of(first.value());
        }
        ItemNumber other = ItemNumber.complete(
                first.value().substring(0, 2),
                inventions.digits(8),
                first.value().substring(11));
        return FilledField.of(other.text());
    }

    /** Each further date of a form lies some weeks after the one before. */
    private FilledField date(TemplateField field) {
        String value = day.toString();
        day = day.plusDays(random.nextInt(20, 120));
        if (template.anchorOf(field)
                .filter(anchor -> anchor.cells().isPresent())
                .isPresent()) {
            String digits = value.substring(5, 7) + value.substring(8) + value.substring(0, 4);
            return new FilledField(
                    value,
                    switch (field.option(FieldOption.ORDER).orElse("YYYYMMDD")) {
                        case "MMDDYYYY" -> digits;
                        case "DDMMYYYY" -> digits.substring(2, 4) + digits.substring(0, 2) + digits.substring(4);
                        default -> value.replace("-", "");
                    });
        }
        String written = field.syntax().format(value);
        return new FilledField(value, inventions.chance(0.2) ? written.replace('/', '-') : written);
    }

    /** An item's number, or what the form's own bar codes say; where both are asked for, a number with the letters of the pattern. */
    private String barcode(TemplateField field) {
        Optional<String> own = field.option(FieldOption.PATTERN).map(pattern -> new CodeTexts(pattern).next(random));
        if (own.isPresent() && !Fault.bearsItemNumber(field)) {
            return own.get();
        }
        ItemNumber number = own.flatMap(S10Number::parse)
                .map(one -> ItemNumber.complete(one.service(), one.serial(), one.country()))
                .orElseGet(() -> ItemNumber.complete(
                        inventions.pick(List.of("RR", "CP", "EE", "LX", "UA")),
                        inventions.digits(8),
                        template.country()));
        return (isFault(Fault.ITEM_NUMBER_INVALID) ? number.withWrongCheckDigit() : number).text();
    }

    private String digits(TemplateField field) {
        Optional<String> fromLine = codeline.flatMap(line -> switch (field.name()) {
            case "chequeNumber" -> Optional.of(line.serial());
            case "sortCode" -> Optional.of(line.routing());
            case "accountNumber" -> Optional.of(line.account());
            default -> Optional.empty();
        });
        return fromLine.orElseGet(() -> number(field));
    }

    /** A count has no zero in front; a number of fixed or great length may. */
    private String number(TemplateField field) {
        int shortest = Integer.parseInt(field.option(FieldOption.SHORTEST).orElse("4"));
        int longest = Integer.parseInt(field.option(FieldOption.LONGEST).orElse("10"));
        if (shortest == 1) {
            double most = Math.pow(10, Math.min(longest, 4) - 1);
            return Long.toString(
                    Totals.counts(template, field.name())
                            ? inventions.amount(most / 50, most)
                            : inventions.amount(1, Math.min(most, 12)));
        }
        return inventions.digits(random.nextInt(shortest, longest + 1));
    }

    private FilledField postcode(TemplateField field) {
        String code = switch (field.option(FieldOption.COUNTRY).orElse("US")) {
            case "GB" -> "ZZ" + random.nextInt(1, 10) + " " + random.nextInt(1, 10) + "ZZ";
            case "IN" -> random.nextInt(1, 10) + inventions.digits(5);
            case "FR" -> "9" + random.nextInt(7, 9) + inventions.digits(3);
            default -> inventions.digits(5);
        };
        return FilledField.of(code);
    }

    private String text(TemplateField field) {
        boolean vague = isFault(Fault.DESCRIPTION_VAGUE) && field.name().equals("description1");
        String text = vague ? phrases.vague() : phrases.of(field);
        OptionalInt cells = template.anchorOf(field).map(Anchor::cells).orElse(OptionalInt.empty());
        return cells.isPresent()
                ? text.toUpperCase(Locale.ROOT)
                        .substring(0, Math.min(cells.getAsInt(), text.length()))
                        .trim()
                : text;
    }
}
