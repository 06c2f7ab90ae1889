package org.clearhand.recognition.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.clearhand.forms.FieldOption;
import org.clearhand.forms.FieldType;
import org.clearhand.forms.TemplateField;
import org.clearhand.forms.Zone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedLabelTest {
    @ParameterizedTest
    @CsvSource({
        "nom: example, example",
        "nom : example, example",
        "prenom: ada, ada",
        // a misread letter
        "non: example, example",
        "prehom : ada, ada",
        "nom example, example",
        // what only begins like a label is a name
        "nomar example, nomar example",
        "non example, non example",
        "nora, nora",
        "example nom: x, example nom: x",
        "pay to the order of jane, jane",
        "pay to the ordrr of jane, jane",
    })
    void aLabelBeforeTheTextIsNoPartOfIt(String text, String written) {
        TemplateField field = new TemplateField(
                "name",
                FieldType.NAME,
                1,
                new Zone(0, 0, 1, 1),
                Optional.empty(),
                false,
                true,
                1,
                Map.of(FieldOption.PRINTED.key(), "NOM :|PRENOM :|PAY TO THE ORDER OF"));
        assertThat(PrintedLabel.of(field).without(text)).isEqualTo(written);
    }
}
