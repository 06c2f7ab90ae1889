package org.clearhand.casefile;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.clearhand.casefile.store.ExportStore;
import org.clearhand.casefile.store.Transactions;
import org.clearhand.forms.FieldType;

/**
 * Hands out the fields of decided cases as examples to learn from, and notes in the history of each case who took which fields. The note is
 * committed before a field is handed out: what failed afterwards is noted all the same. Safe for use by many threads.
 */
public final class FieldExport {
    private final Transactions transactions;
    private final Clock clock;

    public FieldExport(DataSource database, Clock clock) {
        this.transactions = new Transactions(database);
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param set id of the data set that the fields go into; stands in the history
     * @param since decided at or after
     * @param fieldNames empty for all
     * @param withMachine also values that nothing but a recognizer vouches for
     * @param mostCases 1 or more
     */
    public record Request(String set, Instant since, List<String> fieldNames, boolean withMachine, int mostCases) {
        public Request {
            fieldNames = List.copyOf(fieldNames);
            if (mostCases < 1) {
                throw new IllegalArgumentException("an export is of one case or more");
            }
        }
    }

    /**
     * Gives the fields of each case to the sink, case after case, oldest decision first. Fields without a value or without a box are left out.
     *
     * @return how many cases gave at least one field
     * @throws CaseException ROLE_MISSING without the role ADMIN; DATABASE_UNAVAILABLE
     */
    public int export(Request request, Actor actor, Consumer<List<ExportedField>> sink) {
        if (!actor.has(Role.ADMIN)) {
            throw new CaseException(ProblemCode.ROLE_MISSING, "an export of fields needs the role ADMIN");
        }
        List<CaseId> cases =
                transactions.in(handle -> new ExportStore(handle).accepted(request.since(), request.mostCases()));
        int exported = 0;
        for (CaseId caseId : cases) {
            List<ExportedField> fields = transactions.in(handle -> {
                Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
                return take(new CaseLedger(handle, now), new ExportStore(handle), caseId, request, actor);
            });
            if (!fields.isEmpty()) {
                sink.accept(fields);
                exported++;
            }
        }
        return exported;
    }

    private static List<ExportedField> take(
            CaseLedger ledger, ExportStore store, CaseId caseId, Request request, Actor actor) {
        DocumentCase decided = ledger.lock(caseId);
        List<ExportedField> fields = new ArrayList<>();
        for (CapturedField field : decided.fields()) {
            boolean wanted =
                    request.fieldNames().isEmpty() || request.fieldNames().contains(field.name());
            Evidence evidence = evidence(field, decided.fields());
            if (wanted && (request.withMachine() || evidence != Evidence.MACHINE)) {
                exported(decided, field, evidence, store).ifPresent(fields::add);
            }
        }
        if (!fields.isEmpty()) {
            ledger.note(
                    caseId,
                    actor,
                    AuditVerb.EXPORTED,
                    Map.of(
                            "set", request.set(),
                            "fields", fields.stream().map(ExportedField::name).toList()));
        }
        return fields;
    }

    private static Optional<ExportedField> exported(
            DocumentCase decided, CapturedField field, Evidence evidence, ExportStore store) {
        if (field.value().isEmpty()
                || !field.accepted()
                || field.box().isEmpty()
                || decided.template().isEmpty()
                || decided.verdict().isEmpty()) {
            return Optional.empty();
        }
        Optional<RecordedField> before = decided.readingId().flatMap(reading -> store.read(reading, field.name()));
        Optional<String> asRead =
                before.filter(read -> read.value().equals(field.value())).flatMap(RecordedField::asWritten);
        return decided.pages().stream()
                .filter(page -> page.page() == field.box().get().page())
                .findFirst()
                .map(page -> new ExportedField(
                        decided.id(),
                        decided.template().get(),
                        field.name(),
                        field.type(),
                        field.value().get(),
                        asRead,
                        before.flatMap(RecordedField::asWritten),
                        evidence,
                        field.origin(),
                        field.modelId(),
                        field.box().get(),
                        page.image(),
                        decided.verdict().get().at()));
    }

    /** A key is a person's word, two are more; figures and words are two readings of one value. */
    static Evidence evidence(CapturedField field, List<CapturedField> all) {
        return switch (field.origin()) {
            case FIRST_KEY, SUPERVISOR -> Evidence.PERSON;
            case SECOND_KEY -> Evidence.CONSENSUS;
            case MACHINE -> agrees(field, all) ? Evidence.CONSENSUS : Evidence.MACHINE;
        };
    }

    private static boolean agrees(CapturedField field, List<CapturedField> all) {
        Optional<FieldType> counterpart = switch (field.type()) {
            case COURTESY_AMOUNT -> Optional.of(FieldType.LEGAL_AMOUNT);
            case LEGAL_AMOUNT -> Optional.of(FieldType.COURTESY_AMOUNT);
            default -> Optional.empty();
        };
        return field.value().isPresent()
                && counterpart.isPresent()
                && all.stream()
                        .filter(other -> other.type() == counterpart.get())
                        .anyMatch(other -> other.value().equals(field.value()));
    }
}
