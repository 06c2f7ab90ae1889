package org.clearhand.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clearhand.forms.FormTemplate;
import org.clearhand.forms.TemplateField;

/**
 * Decides whether the captured fields of a case may stand, from the template's thresholds and the findings of its rules. Pure: the same
 * fields, template and day give the same decision.
 *
 * <p>A machine's value stands when the reader vouches for it, its confidence reaches the field's threshold and no rule doubts it; a
 * person's value stands unless a rule refuses it. A finding that holds the item and names no field of the template doubts them all. Safe for use by many threads.
 */
public final class Adjudicator {
    private final RuleBook rules;

    public Adjudicator(RuleBook rules) {
        this.rules = rules;
    }

    /**
     * The decision over the present values.
     *
     * @param presentedOn the day the item was received, in UTC
     */
    public Decision decide(FormTemplate template, List<CapturedField> captured, LocalDate presentedOn) {
        return decide(template, captured, presentedOn, List.of());
    }

    /**
     * The decision over the present values and the quality of the images they were read from.
     *
     * @param imageQuality what was found of the images, after the findings of the rules
     */
    public Decision decide(
            FormTemplate template, List<CapturedField> captured, LocalDate presentedOn, List<Finding> imageQuality) {
        List<Finding> findings = new ArrayList<>(rules.check(new CaseFacts(template, captured, presentedOn)));
        findings.addAll(imageQuality);
        Map<String, String> doubts = new LinkedHashMap<>();
        for (TemplateField field : template.fields()) {
            doubt(field, captured, findings).ifPresent(reason -> doubts.put(field.name(), reason));
        }
        if (doubts.isEmpty()) {
            findings.stream()
                    .filter(Adjudicator::holds)
                    .findFirst()
                    .ifPresent(finding -> template.fields().stream()
                            .filter(TemplateField::read)
                            .forEach(field -> doubts.put(field.name(), finding.message())));
        }
        List<CapturedField> judged = new ArrayList<>();
        for (CapturedField field : captured) {
            judged.add(Optional.ofNullable(doubts.get(field.name()))
                    .map(field::doubted)
                    .orElse(field));
        }
        return new Decision(outcome(findings, doubts), judged, doubts, findings);
    }

    private static Decision.Outcome outcome(List<Finding> findings, Map<String, String> doubts) {
        if (findings.stream().anyMatch(finding -> finding.severity() == Severity.REJECT)) {
            return Decision.Outcome.REJECT;
        }
        return doubts.isEmpty() ? Decision.Outcome.ACCEPT : Decision.Outcome.VERIFY;
    }

    private static boolean holds(Finding finding) {
        return finding.severity().compareTo(Severity.VERIFY) >= 0;
    }

    /** The first reason not to let the present value of a field stand. */
    private static Optional<String> doubt(TemplateField field, List<CapturedField> captured, List<Finding> findings) {
        Optional<String> found = findings.stream()
                .filter(Adjudicator::holds)
                .filter(finding -> finding.fields().contains(field.name()))
                .map(Finding::message)
                .findFirst();
        return found.or(() -> captured.stream()
                .filter(value -> value.name().equals(field.name()))
                .findFirst()
                .flatMap(value -> unsure(field, value)));
    }

    private static Optional<String> unsure(TemplateField field, CapturedField captured) {
        if (!field.read() || captured.origin() != Origin.MACHINE) {
            return Optional.empty();
        }
        if (captured.value().isEmpty()) {
            boolean blank = !field.required() && captured.alternatives().isEmpty();
            return blank ? Optional.empty() : Optional.of("No valid value was read");
        }
        if (field.isLeftOutWhenDoubtful()) {
            return Optional.empty();
        }
        if (!captured.accepted()) {
            return Optional.of("The reader does not vouch for the value");
        }
        return captured.confidence() < field.acceptConfidence()
                ? Optional.of("The confidence is below the template's threshold")
                : Optional.empty();
    }
}
