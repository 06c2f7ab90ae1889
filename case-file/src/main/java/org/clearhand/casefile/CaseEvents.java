package org.clearhand.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.clearhand.forms.FieldType;
import org.clearhand.forms.TemplateRef;

/** The events of a case as they leave the system. The record components are the JSON keys; an empty {@code Optional} is null. */
final class CaseEvents {
    static final int SCHEMA_VERSION = 1;

    private CaseEvents() {}

    /** Where an event stands in its stream; both numbers are computed, so a repeated event has them again. */
    record Place(String caseId, long sequence, String idempotencyKey) {
        static Place of(CaseId caseId, OutboxTopic topic, long sequence) {
            return new Place(caseId.value(), sequence, caseId + "/" + topic.topic() + "/" + sequence);
        }
    }

    record Source(SourceKind kind, String sender, String name) {
        static Source of(SourceRef source) {
            return new Source(source.kind(), source.sender(), source.name());
        }
    }

    record Box(int x, int y, int width, int height) {}

    /** Where an item was cut from; not there for a document that was received as it is. */
    record Scan(String caseId, String sha256, int page, int item, int items, Box box) {
        static Optional<Scan> of(DocumentCase document) {
            return document.scan()
                    .map(place -> new Scan(
                            place.scan().value(),
                            place.scanSha256(),
                            place.page(),
                            place.number(),
                            place.items(),
                            new Box(place.left(), place.top(), place.width(), place.height())));
        }
    }

    record Field(String name, FieldType type, Optional<String> value, double confidence, Origin origin) {}

    record FoundByRule(String rule, Severity severity, String message) {}

    record Reason(ProblemCode code, String message) {}

    record BlamedReason(ProblemCode code, String message, ProblemCode.Blame blame) {}

    record Received(
            int schemaVersion,
            String caseId,
            long sequence,
            String idempotencyKey,
            Source source,
            ImageRef image,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Scan> scan,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> expectedAmount,
            Instant receivedAt) {}

    record Task(
            int schemaVersion,
            String caseId,
            long sequence,
            String idempotencyKey,
            String taskId,
            String event,
            String template,
            List<String> doubtfulFields,
            Optional<CaseState> outcome,
            Instant at) {}

    record Result(
            int schemaVersion,
            String caseId,
            long sequence,
            String idempotencyKey,
            CaseState state,
            Optional<String> template,
            Source source,
            ImageRef image,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Scan> scan,
            List<Field> fields,
            List<FoundByRule> findings,
            DecidedBy decidedBy,
            Optional<Reason> reason,
            Instant decidedAt) {}

    record Parked(
            int schemaVersion,
            String caseId,
            long sequence,
            String idempotencyKey,
            BlamedReason reason,
            Source source,
            ImageRef image,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Scan> scan,
            Instant parkedAt) {}

    /** @param expectedAmount what was told with the document */
    static Received received(Place place, DocumentCase opened, Optional<BigDecimal> expectedAmount) {
        return new Received(
                SCHEMA_VERSION,
                place.caseId(),
                place.sequence(),
                place.idempotencyKey(),
                Source.of(opened.source()),
                opened.image(),
                Scan.of(opened),
                expectedAmount.map(BigDecimal::toPlainString),
                opened.receivedAt());
    }

    /** @param outcome how the case was decided when the task is closed; empty when it is opened */
    static Task task(Place place, VerificationTask task, Optional<CaseState> outcome, Instant at) {
        return new Task(
                SCHEMA_VERSION,
                place.caseId(),
                place.sequence(),
                place.idempotencyKey(),
                task.id().value(),
                outcome.isPresent() ? "CLOSED" : "OPENED",
                task.template().toString(),
                task.doubtfulFields(),
                outcome,
                at);
    }

    static Result result(Place place, DocumentCase decided) {
        Verdict verdict = verdict(decided);
        return new Result(
                SCHEMA_VERSION,
                place.caseId(),
                place.sequence(),
                place.idempotencyKey(),
                decided.state(),
                decided.template().map(TemplateRef::toString),
                Source.of(decided.source()),
                decided.image(),
                Scan.of(decided),
                fields(decided),
                findings(decided),
                verdict.decidedBy(),
                verdict.reason().map(problem -> new Reason(problem.code(), problem.message())),
                verdict.at());
    }

    static Parked parked(Place place, DocumentCase parked) {
        Verdict verdict = verdict(parked);
        Problem problem = verdict.reason().orElseThrow();
        return new Parked(
                SCHEMA_VERSION,
                place.caseId(),
                place.sequence(),
                place.idempotencyKey(),
                new BlamedReason(
                        problem.code(), problem.message(), problem.code().blame()),
                Source.of(parked.source()),
                parked.image(),
                Scan.of(parked),
                verdict.at());
    }

    /** Fields that are only cut out for people to look at, and that nobody keyed, are no data. */
    private static List<Field> fields(DocumentCase decided) {
        return decided.fields().stream()
                .filter(field -> field.value().isPresent() || !field.modelId().equals(CapturedField.NO_MODEL))
                .map(field -> new Field(
                        field.name(), field.type(), published(field, decided), field.confidence(), field.origin()))
                .toList();
    }

    /** A doubtful value that nobody was asked about is none of an accepted item's. */
    private static Optional<String> published(CapturedField field, DocumentCase decided) {
        boolean stands = field.accepted() || decided.state() == CaseState.REJECTED;
        return stands ? field.value() : Optional.empty();
    }

    private static List<FoundByRule> findings(DocumentCase decided) {
        return decided.findings().stream()
                .map(finding -> new FoundByRule(finding.rule(), finding.severity(), finding.message()))
                .toList();
    }

    private static Verdict verdict(DocumentCase decided) {
        return decided.verdict().orElseThrow(() -> new IllegalStateException("not decided: " + decided.id()));
    }
}
