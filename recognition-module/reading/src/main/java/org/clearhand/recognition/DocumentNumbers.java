package org.clearhand.recognition;

import java.util.Map;
import java.util.Optional;
import org.clearhand.forms.FieldOption;
import org.clearhand.forms.FieldType;
import org.clearhand.forms.MicrLine;
import org.clearhand.forms.TemplateField;
import org.clearhand.recognition.text.CodeLineNumber;
import org.clearhand.recognition.text.FieldHypotheses;
import org.clearhand.recognition.text.MicrReader;

/** Weighs the numbers of one document against its code line, where they stand once more. Stateless. */
final class DocumentNumbers {
    private DocumentNumbers() {}

    /** @param read what may stand in each field, changed in place */
    static void weigh(Map<TemplateField, FieldHypotheses> read) {
        Optional<MicrLine> line = read.entrySet().stream()
                .filter(entry -> entry.getKey().type() == FieldType.MICR_LINE)
                .findFirst()
                .flatMap(entry -> line(entry.getKey(), entry.getValue()));
        if (line.isEmpty()) {
            return;
        }
        read.replaceAll((field, hypotheses) -> field.option(FieldOption.CODE_LINE)
                .flatMap(part -> number(line.get(), part))
                .map(digits -> new CodeLineNumber(digits).weigh(hypotheses))
                .orElse(hypotheses));
    }

    /** A line that a person would have to look at says nothing about other fields. */
    private static Optional<MicrLine> line(TemplateField field, FieldHypotheses hypotheses) {
        return hypotheses
                .best()
                .filter(best -> best.probability() >= field.acceptConfidence())
                .flatMap(best -> MicrReader.valid(field, best.value()));
    }

    private static Optional<String> number(MicrLine line, String part) {
        Optional<String> number = switch (part) {
            case "ACCOUNT" -> line.account();
            case "SERIAL" -> line.serial();
            default -> Optional.of(line.routing());
        };
        return number.map(digits -> digits.replaceAll("[^0-9]", ""));
    }
}
