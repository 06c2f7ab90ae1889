package org.clearhand.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.clearhand.casefile.testing.TestingCheques;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Which variant of a form the desk says a case was read as, on a real PostgreSQL. */
class DeskVariantTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final Actor VERA = new Actor("vera", Set.of(Role.VERIFIER));
    private static final RecordedVariant CHOSEN = new RecordedVariant(Optional.of("bank-211"), "CODE_LINE");

    private final TestingDesk room = new TestingDesk();

    @AfterEach
    void close() {
        room.close();
    }

    private CaseId read(int document, Optional<RecordedVariant> variant) {
        CaseId id = room.received(document);
        RecordedReading plain = TestingCheques.unsureDate(id, DAY);
        room.desk()
                .recordReading(
                        id,
                        new RecordedReading(
                                plain.readingId(),
                                plain.readerVersion(),
                                plain.template(),
                                plain.fields(),
                                plain.pages(),
                                plain.microsByStep(),
                                plain.defects(),
                                variant));
        return id;
    }

    @Test
    void theVariantOfTheReadingIsKnownOfTheCaseAndOfItsTask() {
        CaseId id = read(1, Optional.of(CHOSEN));

        assertThat(room.desk().variantOf(id)).contains(CHOSEN);
        assertThat(room.desk()
                        .claimNext(VERA, Duration.ofMinutes(5))
                        .orElseThrow()
                        .variant())
                .contains(CHOSEN);
    }

    @Test
    void aFormThatWasReadAsTheTypicalOneSaysWhy() {
        RecordedVariant typical = new RecordedVariant(Optional.empty(), "OTHER_BANK");

        assertThat(room.desk().variantOf(read(1, Optional.of(typical)))).contains(typical);
    }

    @Test
    void aCaseThatIsNotReadAndATemplateWithoutVariantsHaveNone() {
        assertThat(room.desk().variantOf(room.received(1))).isEmpty();
        assertThat(room.desk().variantOf(read(2, Optional.empty()))).isEmpty();
        assertThat(room.desk()
                        .claimNext(VERA, Duration.ofMinutes(5))
                        .orElseThrow()
                        .variant())
                .isEmpty();
    }
}
