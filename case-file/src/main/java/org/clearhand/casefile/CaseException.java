package org.clearhand.casefile;

import java.util.Optional;

/** A verb of the case desk that was refused. Carries the case and the code, never a field value. */
public final class CaseException extends RuntimeException {
    private final ProblemCode code;
    private final transient Optional<CaseId> caseId;

    public CaseException(ProblemCode code, CaseId caseId, String message) {
        super(code + " " + caseId + ": " + message);
        this.code = code;
        this.caseId = Optional.of(caseId);
    }

    public CaseException(ProblemCode code, String message) {
        super(code + ": " + message);
        this.code = code;
        this.caseId = Optional.empty();
    }

    public ProblemCode code() {
        return code;
    }

    public Optional<CaseId> caseId() {
        return caseId;
    }
}
