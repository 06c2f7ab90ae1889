package org.clearhand.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.clearhand.casefile.store.Json;
import org.clearhand.casefile.testing.TestingCheques;
import org.junit.jupiter.api.Test;

class AuditDetailsTest {
    private static final Instant NOW = Instant.parse("2026-03-12T09:00:00Z");
    private static final DocumentCase RECEIVED = DocumentCase.received(TestingCheques.delivery(1, "a"), NOW);
    private static final RecordedReading READING = TestingCheques.sure(RECEIVED.id(), LocalDate.of(2026, 3, 10));

    private static RecordedReading readAs(RecordedVariant variant) {
        return new RecordedReading(
                READING.readingId(),
                READING.readerVersion(),
                READING.template(),
                READING.fields(),
                READING.pages(),
                READING.microsByStep(),
                READING.defects(),
                Optional.of(variant));
    }

    private static Map<String, Object> details(RecordedReading reading) {
        return AuditDetails.reading(reading, RECEIVED.read(reading, TestingCheques.form(), NOW));
    }

    @Test
    void theEntryOfAReadingNamesTheVariantAndWhatToldItOrWhyThereIsNone() {
        RecordedVariant chosen = new RecordedVariant(Optional.of("bank-211"), "CODE_LINE");
        RecordedVariant none = new RecordedVariant(Optional.empty(), "CONTRADICTION");

        assertThat(Json.write(details(readAs(chosen))))
                .contains("\"variant\":{\"id\":\"bank-211\",\"sign\":\"CODE_LINE\"}");
        assertThat(Json.write(details(readAs(none)))).contains("\"variant\":{\"id\":null,\"sign\":\"CONTRADICTION\"}");
        assertThat(details(READING)).doesNotContainKey("variant");
    }

    @Test
    void aReadingThatWasRecordedBeforeThereWereVariantsIsReadStill() {
        RecordedReading named = readAs(new RecordedVariant(Optional.of("bank-211"), "CODE_LINE"));
        String earlier = Json.write(READING).replace(",\"variant\":null", "");

        assertThat(earlier).doesNotContain("variant");
        assertThat(Json.read(earlier, RecordedReading.class)).isEqualTo(READING);
        assertThat(Json.read(Json.write(named), RecordedReading.class)).isEqualTo(named);
    }
}
