package org.clearhand.casefile.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clearhand.casefile.CapturedField;
import org.clearhand.casefile.CaseFacts;
import org.clearhand.casefile.Origin;
import org.clearhand.casefile.testing.TestingCheques;
import org.clearhand.forms.TemplateField;

/** Facts for a rule, from "name=value" pairs; a star before the name says that a person keyed the value. */
final class Facts {
    static final LocalDate PRESENTED = LocalDate.of(2026, 3, 12);

    private Facts() {}

    static CaseFacts of(String... pairs) {
        List<CapturedField> fields = new ArrayList<>();
        for (String pair : pairs) {
            boolean keyed = pair.startsWith("*");
            String[] parts = pair.substring(keyed ? 1 : 0).split("=", 2);
            TemplateField field = TestingCheques.form().field(parts[0]).orElseThrow();
            fields.add(new CapturedField(
                    field.name(),
                    field.type(),
                    Optional.of(parts[1]).filter(value -> !value.isEmpty()),
                    1,
                    keyed ? Origin.FIRST_KEY : Origin.MACHINE,
                    true,
                    List.of(),
                    Optional.empty(),
                    List.of(),
                    "figures-2",
                    List.of()));
        }
        return new CaseFacts(TestingCheques.form(), fields, PRESENTED);
    }
}
