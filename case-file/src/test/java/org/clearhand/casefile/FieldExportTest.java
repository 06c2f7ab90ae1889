package org.clearhand.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clearhand.casefile.testing.TestingCheques;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Which fields of decided cases are handed out, on a real PostgreSQL. */
class FieldExportTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final Actor VERA = new Actor("vera", Set.of(Role.VERIFIER));
    private static final Actor ADA = new Actor("ada", Set.of(Role.ADMIN));

    private final TestingDesk room = new TestingDesk();

    @AfterEach
    void close() {
        room.close();
    }

    /** A case whose date a person keyed, whose amounts agree, and whose code line nothing but the machine vouches for. */
    private CaseId decided() {
        CaseId id = room.received(1);
        room.desk().recordReading(id, TestingCheques.unsureDate(id, DAY));
        ClaimedTask task = room.desk().claimNext(VERA, Duration.ofMinutes(5)).orElseThrow();
        room.desk().key(task.task().id(), task.fence(), Map.of("date", "3/11/2026"), VERA);
        return id;
    }

    private List<ExportedField> export(List<String> names, boolean withMachine) {
        List<ExportedField> fields = new ArrayList<>();
        new FieldExport(room.database(), room.clock())
                .export(new FieldExport.Request("set", Instant.EPOCH, names, withMachine, 10), ADA, fields::addAll);
        return fields;
    }

    @Test
    void onlyTheFieldsThatWereAskedForAreHandedOutAndAllWhereNoneWasNamed() {
        decided();

        assertThat(export(List.of("date"), true))
                .extracting(ExportedField::name)
                .containsExactly("date");
        assertThat(export(List.of("micr", "date"), true))
                .extracting(ExportedField::name)
                .containsExactly("date", "micr");
        assertThat(export(List.of(), true))
                .extracting(ExportedField::name)
                .contains("date", "courtesyAmount", "legalAmount", "micr");
    }

    @Test
    void whatOnlyTheMachineVouchesForIsHandedOutOnlyWhereItIsAskedFor() {
        decided();

        assertThat(export(List.of(), false))
                .extracting(ExportedField::name)
                .containsExactly("date", "courtesyAmount", "legalAmount");
        assertThat(export(List.of("micr"), false)).isEmpty();
    }

    @Test
    void theHistoryNotesTheFieldsThatWereTakenAndNothingWhereNoneWas() {
        CaseId id = decided();
        int entries = room.desk().history(id).size();

        export(List.of("payee"), true);
        assertThat(room.desk().history(id)).hasSize(entries);

        export(List.of("date"), true);
        assertThat(room.desk().history(id)).last().satisfies(entry -> {
            assertThat(entry.verb()).isEqualTo(AuditVerb.EXPORTED);
            assertThat(entry.details()).contains("\"fields\":[\"date\"]");
        });
    }
}
