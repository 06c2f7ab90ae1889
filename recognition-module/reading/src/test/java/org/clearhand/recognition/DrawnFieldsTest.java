package org.clearhand.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.clearhand.forms.FieldType;
import org.clearhand.forms.TemplateField;
import org.clearhand.forms.Zone;
import org.clearhand.recognition.page.CutField;
import org.clearhand.recognition.page.DrawnCrop;
import org.clearhand.recognition.page.GreyImage;
import org.clearhand.recognition.text.FieldHypotheses;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every type of field written in figures, through the shipped nets, on lines set in print. */
class DrawnFieldsTest {
    private static final int HEIGHT = 56;
    private static Optional<FieldReaders> readers = Optional.empty();

    @BeforeAll
    static void load() {
        readers = Optional.of(new FieldReaders(org.clearhand.recognition.registry.ServingModels.shipped()));
    }

    @AfterAll
    static void close() {
        readers.ifPresent(FieldReaders::close);
    }

    private static Optional<FieldHypotheses> read(FieldType type, String options, String text) {
        Map<String, String> settings = new TreeMap<>();
        for (String option : options.isEmpty() ? new String[0] : options.split(" ", -1)) {
            settings.put(option.substring(0, option.indexOf('=')), option.substring(option.indexOf('=') + 1));
        }
        TemplateField field = new TemplateField(
                "field", type, 1, new Zone(0, 0, 50, 10), Optional.empty(), true, true, 0.9, settings);
        int width = 40 + 22 * text.length();
        GreyImage line = DrawnCrop.of(width, HEIGHT, 235, pen -> {
            pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 38));
            pen.drawString(text, 12, 43);
        });
        return readers.orElseThrow().read(field, CutField.ofLine(line));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DIGITS||4071938|4071938",
                "DIGITS|shortest=6 longest=6|120615|120615",
                "ACCOUNT_NUMBER|shortest=9 longest=18|630801551452|630801551452",
                "COURTESY_AMOUNT||1,234.56|1234.56",
                "COURTESY_AMOUNT|grouping=INDIAN|22,35,000|2235000.00",
                "DATE|order=DDMMYYYY|12/11/2026|2026-11-12",
                "DATE|order=MMDDYYYY|12/11/2026|2026-12-11",
                "DATE|order=DDMMYYYY|25-12-26|2026-12-25",
                "DATE|order=DDMMYYYY pivot=30|25-12-56|1956-12-25",
                "DATE|order=DDMMYYYY|12.11.2026|2026-11-12",
                "DATE|order=DDMMYYYY|12   11   2026|2026-11-12",
                "DATE|order=DDMMYYYY|7   11   2026|2026-11-07",
                "DATE|order=DDMMYYYY monthNames=true|12   November   2026|2026-11-12",
                "DATE|order=MMDDYYYY monthNames=true|March   15,   2026|2026-03-15",
                "DATE|order=YYYYMMDD|2026-03-15|2026-03-15",
                "POSTCODE|country=US|90210|90210",
                "POSTCODE|country=US|12345-6789|12345-6789",
                "POSTCODE|country=IN|560001|560001",
                "POSTCODE|country=FR|75008|75008",
                "POSTCODE|country=GB|SW1A 1AA|SW1A 1AA",
                "CODE|pattern=\\d{2}-\\d{2}-\\d{2}|20-06-15|20-06-15",
                "CODE|pattern=[A-Z]{2}\\d{4}|HK 4072|HK4072"
            })
    void figuresOfEveryTypeAreRead(FieldType type, String options, String text, String value) {
        assertThat(read(type, Optional.ofNullable(options).orElse(""), text))
                .hasValueSatisfying(read -> assertThat(read.best().map(FieldHypotheses.Value::value))
                        .contains(value));
    }

    @Test
    void everyTypeOfTextIsRead() {
        for (FieldType type : FieldType.values()) {
            if (type.isFreeText()) {
                assertThat(read(type, "", "words")).as(type.name()).isPresent();
            }
        }
    }
}
