package org.clearhand.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clearhand.casefile.testing.TestingCheques;
import org.clearhand.forms.FieldType;
import org.junit.jupiter.api.Test;

/** What the result of a document says to others. */
class CaseEventsTest {
    private static final Instant NOW = Instant.parse("2026-03-12T09:00:00Z");
    private static final CapturedField SURE =
            CapturedField.read(TestingCheques.field("payee", FieldType.PAYEE, "a name", 0.99));

    @Test
    void aDoubtfulValueNobodyWasAskedAboutIsNotInTheResult() {
        assertThat(payee(SURE.doubted("blurred"))).isEmpty();
    }

    @Test
    void aSureValueAndOneThatWasKeyedAreInTheResult() {
        assertThat(payee(SURE)).contains("a name");
        assertThat(payee(SURE.doubted("blurred").keyed(Optional.of("another"), Origin.FIRST_KEY)))
                .contains("another");
    }

    private static Optional<String> payee(CapturedField field) {
        DocumentCase received = DocumentCase.received(TestingCheques.delivery(1, "a"), NOW);
        DocumentCase accepted = received.read(
                        TestingCheques.sure(received.id(), LocalDate.of(2026, 3, 10)), TestingCheques.form(), NOW)
                .accepted(
                        new Decision(Decision.Outcome.ACCEPT, List.of(field), Map.of(), List.of()),
                        DecidedBy.MACHINE,
                        NOW);
        CaseEvents.Place place = new CaseEvents.Place(accepted.id().value(), 1, "key");
        return CaseEvents.result(place, accepted).fields().get(0).value();
    }
}
