package org.clearhand.casefile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the audit entries of the case file say. Values before and after are part of the history; logs never hold them. */
final class AuditDetails {
    private AuditDetails() {}

    record Change(Optional<String> before, Optional<String> after, Origin origin) {}

    static Map<String, Object> delivery(Delivery delivery) {
        Map<String, Object> details = new TreeMap<>(Map.of(
                "kind", delivery.source().kind(),
                "sender", delivery.source().sender(),
                "name", delivery.source().name(),
                "deliveryKey", delivery.source().deliveryKey(),
                "sha256", delivery.image().sha256()));
        delivery.expectedAmount().ifPresent(amount -> details.put("expectedAmount", amount.toPlainString()));
        return details;
    }

    /** On the side of the scan: every item with its case, its picture and its place. */
    static Map<String, Object> divided(DividedReading reading, List<DocumentCase> items) {
        return Map.of(
                "readingId", reading.readingId(),
                "readerVersion", reading.readerVersion(),
                "items", items.stream().map(AuditDetails::cutFrom).toList());
    }

    /** On the side of the item: the scan it was cut from, and where. */
    static Map<String, Object> cutFrom(DocumentCase item) {
        return Map.of(
                "case", item.id().value(),
                "sha256", item.image().sha256(),
                "scan", item.scan().orElseThrow());
    }

    static Map<String, Object> reading(RecordedReading reading, DocumentCase read) {
        Map<String, Optional<String>> values = new TreeMap<>();
        read.fields().forEach(field -> values.put(field.name(), field.value()));
        Map<String, Object> details = new TreeMap<>(Map.of(
                "readingId", reading.readingId(),
                "readerVersion", reading.readerVersion(),
                "template", reading.template().toString(),
                "values", values));
        reading.variant().ifPresent(variant -> details.put("variant", variant));
        return details;
    }

    static Map<String, Object> doubts(Decision decision) {
        return Map.of("doubts", decision.doubts(), "findings", findings(decision.findings()));
    }

    static Map<String, Object> verdict(DocumentCase decided) {
        Map<String, Object> details = new TreeMap<>(Map.of("findings", findings(decided.findings())));
        decided.verdict().ifPresent(verdict -> {
            details.put("decidedBy", verdict.decidedBy());
            verdict.reason().ifPresent(reason -> details.put("reason", reason));
        });
        return details;
    }

    static Map<String, Object> claim(ClaimedTask claimed) {
        return Map.of(
                "task", claimed.task().id().value(),
                "fence", claimed.fence(),
                "until", claimed.leaseUntil());
    }

    static Map<String, Object> keyed(
            VerificationTask task, List<CapturedField> before, List<CapturedField> after, Decision decision) {
        Map<String, Change> changes = new TreeMap<>();
        for (int i = 0; i < before.size(); i++) {
            CapturedField then = before.get(i);
            CapturedField now = after.get(i);
            if (!then.value().equals(now.value()) || then.origin() != now.origin()) {
                changes.put(now.name(), new Change(then.value(), now.value(), now.origin()));
            }
        }
        return Map.of("task", task.id().value(), "changes", changes, "doubts", decision.doubts());
    }

    private static List<String> findings(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.rule() + " " + finding.severity() + ": " + finding.message())
                .toList();
    }
}
