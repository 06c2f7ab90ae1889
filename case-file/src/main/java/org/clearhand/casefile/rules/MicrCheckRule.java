package org.clearhand.casefile.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clearhand.casefile.BusinessRule;
import org.clearhand.casefile.CaseFacts;
import org.clearhand.casefile.Finding;
import org.clearhand.forms.FieldOption;
import org.clearhand.forms.MicrLine;

/**
 * The code line has the structure of its country's layout and a routing number that can exist: the ABA check digit in the US, the
 * structure of city, bank and branch in India (CTS-2010 has no check digit). A line that is not read is the required-fields rule's matter.
 *
 * <p>Option {@code layout}: US, IN_CTS2010, GB or FR; without it the field's own layout, then the template's country.
 */
public final class MicrCheckRule implements BusinessRule {
    private static final String FIELD = "micr";
    private static final List<String> FIELDS = List.of(FIELD);

    @Override
    public String name() {
        return "micr-check";
    }

    @Override
    public List<Finding> check(CaseFacts facts, Map<String, String> options) {
        Optional<String> value = facts.value(FIELD);
        if (value.isEmpty()) {
            return List.of();
        }
        Optional<MicrLine> line = MicrLine.parse(value.get(), layout(facts, options));
        if (line.isEmpty()) {
            return found(facts, "The code line has not the structure of its country's layout");
        }
        return line.get().routingIsValid()
                ? List.of()
                : found(facts, "No bank can have the routing number of the code line");
    }

    private List<Finding> found(CaseFacts facts, String message) {
        return List.of(new Finding(name(), facts.doubtOrRefusal(FIELDS), message, FIELDS));
    }

    private static MicrLine.Layout layout(CaseFacts facts, Map<String, String> options) {
        return Optional.ofNullable(options.get("layout"))
                .or(() -> facts.template().field(FIELD).flatMap(field -> field.option(FieldOption.LAYOUT)))
                .map(MicrLine.Layout::valueOf)
                .orElse(
                        switch (facts.template().country()) {
                            case "IN" -> MicrLine.Layout.IN_CTS2010;
                            case "GB" -> MicrLine.Layout.GB;
                            case "FR" -> MicrLine.Layout.FR;
                            default -> MicrLine.Layout.US;
                        });
    }
}
