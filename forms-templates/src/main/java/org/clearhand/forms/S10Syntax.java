package org.clearhand.forms;

import java.util.Optional;

/** Item identifiers after UPU standard S10. Value: {@code RR473124829US}; written: {@code RR 473 124 829 US}. */
final class S10Syntax implements FieldSyntax {
    @Override
    public Optional<String> normalise(String asWritten) {
        return S10Number.parse(asWritten).map(S10Number::toString);
    }

    @Override
    public String format(String value) {
        S10Number number =
                S10Number.parse(value).orElseThrow(() -> new IllegalArgumentException("not an item identifier"));
        String digits = number.digits();
        return String.join(
                " ",
                number.service(),
                digits.substring(0, 3),
                digits.substring(3, 6),
                digits.substring(6),
                number.country());
    }
}
