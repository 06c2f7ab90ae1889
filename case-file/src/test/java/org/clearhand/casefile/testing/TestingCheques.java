package org.clearhand.casefile.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.clearhand.casefile.CaseId;
import org.clearhand.casefile.CutItem;
import org.clearhand.casefile.Delivery;
import org.clearhand.casefile.DividedReading;
import org.clearhand.casefile.FieldAlternative;
import org.clearhand.casefile.FieldBox;
import org.clearhand.casefile.FieldWord;
import org.clearhand.casefile.ImageRef;
import org.clearhand.casefile.PagePreview;
import org.clearhand.casefile.RecordedField;
import org.clearhand.casefile.RecordedReading;
import org.clearhand.casefile.SourceKind;
import org.clearhand.casefile.SourceRef;
import org.clearhand.forms.FieldOption;
import org.clearhand.forms.FieldType;
import org.clearhand.forms.FormTemplate;
import org.clearhand.forms.RuleSetting;
import org.clearhand.forms.TemplateCatalogue;
import org.clearhand.forms.TemplateField;
import org.clearhand.forms.TemplateRef;
import org.clearhand.forms.Zone;

/** An invented cheque form with an invented bank, and readings of it as a reader would record them. */
public final class TestingCheques {
    public static final String AMOUNT = "1234.56";
    public static final String MICR = "A021000021A 1234567C 0101";

    private TestingCheques() {}

    /** Four fields that are read and a signature that is only cut out; all four shipped rules. */
    public static FormTemplate form(RuleSetting... rules) {
        List<RuleSetting> chosen = rules.length > 0
                ? List.of(rules)
                : List.of(
                        new RuleSetting("required-fields", Map.of()),
                        new RuleSetting("amounts-agree", Map.of()),
                        new RuleSetting("micr-check", Map.of()),
                        new RuleSetting("date-sane", Map.of()));
        return new FormTemplate(
                new TemplateRef("testing-cheque", 1),
                "Testing cheque",
                "US",
                "USD",
                152.4,
                69.85,
                List.of(),
                List.of(
                        field("date", FieldType.DATE, true, Map.of(FieldOption.ORDER.key(), "MMDDYYYY")),
                        field("courtesyAmount", FieldType.COURTESY_AMOUNT, true, Map.of()),
                        field("legalAmount", FieldType.LEGAL_AMOUNT, true, Map.of()),
                        field("micr", FieldType.MICR_LINE, true, Map.of(FieldOption.LAYOUT.key(), "US")),
                        field("memo", FieldType.TEXT_LINE, false, Map.of()),
                        new TemplateField(
                                "signature",
                                FieldType.SIGNATURE,
                                1,
                                new Zone(90, 50, 50, 10),
                                Optional.empty(),
                                true,
                                false,
                                1,
                                Map.of())),
                chosen);
    }

    /** The form with another field, or with another one of this name. */
    public static FormTemplate formWith(String name, FieldType type, Map<String, String> options) {
        FormTemplate form = form();
        List<TemplateField> fields = new ArrayList<>(form.fields());
        fields.removeIf(field -> field.name().equals(name));
        fields.add(field(name, type, true, options));
        return new FormTemplate(
                form.ref(),
                form.title(),
                form.country(),
                form.currency(),
                form.pageWidthMillimetres(),
                form.pageHeightMillimetres(),
                form.anchors(),
                fields,
                form.rules());
    }

    private static TemplateField field(String name, FieldType type, boolean required, Map<String, String> options) {
        return new TemplateField(
                name, type, 1, new Zone(10, 10, 40, 8), Optional.empty(), required, true, 0.9, options);
    }

    public static TemplateCatalogue catalogue(RuleSetting... rules) {
        return new TemplateCatalogue(List.of(form(rules)));
    }

    /** A delivery of the n-th document; the same number is the same bytes, another key another delivery. */
    public static Delivery delivery(int document, String deliveryKey) {
        return new Delivery(
                new SourceRef(SourceKind.SFTP, "demo-bank", "cheque-" + document + ".png", deliveryKey),
                new ImageRef(sha256(document), "image/png", 1000 + document));
    }

    private static String sha256(int document) {
        return String.format("%08x", document).repeat(8);
    }

    /** All fields read well and in agreement. */
    public static RecordedReading sure(CaseId caseId, LocalDate date) {
        return reading(caseId, "sure", fields(date, 0.99, AMOUNT, AMOUNT));
    }

    /** Well read, but figures and words differ. */
    public static RecordedReading differing(CaseId caseId, LocalDate date) {
        return reading(caseId, "differing", fields(date, 0.99, AMOUNT, "1234.00"));
    }

    /** The date is read below the template's threshold. */
    public static RecordedReading unsureDate(CaseId caseId, LocalDate date) {
        return reading(caseId, "unsure", fields(date, 0.5, AMOUNT, AMOUNT));
    }

    public static RecordedReading reading(CaseId caseId, String kind, List<RecordedField> fields) {
        return new RecordedReading(
                caseId + "/" + kind,
                "testing-reader-1",
                form().ref(),
                fields,
                List.of(new PagePreview(1, 1200, 550, 200, new ImageRef(sha256(0xbeef), "image/png", 4321))),
                Map.of("READ", 1234L));
    }

    public static List<RecordedField> fields(LocalDate date, double dateConfidence, String figures, String words) {
        List<RecordedField> fields = new ArrayList<>();
        fields.add(field("date", FieldType.DATE, date.toString(), dateConfidence));
        fields.add(field("courtesyAmount", FieldType.COURTESY_AMOUNT, figures, 0.97));
        fields.add(field("legalAmount", FieldType.LEGAL_AMOUNT, words, 0.96));
        fields.add(field("micr", FieldType.MICR_LINE, MICR, 0.98));
        return fields;
    }

    public static RecordedField field(String name, FieldType type, String value, double confidence) {
        return new RecordedField(
                name,
                type,
                Optional.of(value),
                Optional.of(value),
                confidence,
                true,
                List.of(new FieldAlternative("other", 1 - confidence)),
                Optional.of(new FieldBox(1, 10, 20, 300, 40)),
                List.of(new FieldWord(0.4, new FieldBox(1, 12, 22, 90, 36))),
                "figures-2",
                List.of("posterior"));
    }

    /** A scan on which a reader saw so many items, one below the other; their pictures depend on the scan. */
    public static DividedReading divided(CaseId scan, int items) {
        return new DividedReading(
                scan + "/divided",
                "testing-reader-1",
                List.of(),
                IntStream.rangeClosed(1, items)
                        .mapToObj(number -> new CutItem(
                                number,
                                1,
                                40,
                                600 * number,
                                1200,
                                550,
                                new ImageRef(scan.value().substring(2) + "0".repeat(31) + number, "image/png", 4_711)))
                        .toList(),
                Map.of());
    }
}
