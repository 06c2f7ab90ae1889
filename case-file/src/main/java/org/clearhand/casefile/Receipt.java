package org.clearhand.casefile;

/** What became of a delivery. Every outcome means the source may move the file away: the case is safe in the database. */
public record Receipt(CaseId caseId, Outcome outcome, CaseState state) {
    public enum Outcome {
        /** A new case was opened. */
        RECEIVED,
        /** The source handed over the same delivery again, as after a crash; nothing changed. */
        SAME_DELIVERY,
        /** The same bytes came in another delivery; noted in the case, not processed again. */
        DUPLICATE
    }
}
