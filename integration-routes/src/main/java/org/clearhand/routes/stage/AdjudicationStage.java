package org.clearhand.routes.stage;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.clearhand.casefile.CaseDesk;
import org.clearhand.casefile.CaseId;
import org.clearhand.casefile.CaseState;
import org.clearhand.casefile.Problem;
import org.clearhand.casefile.ProblemCode;
import org.clearhand.routes.watch.CrashPoint;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * ADJUDICATE: has the reading recorded and decided upon, or the scan divided into its items. Called again with the same message it changes
 * nothing.
 */
public final class AdjudicationStage {
    private static final Logger LOG = LoggerFactory.getLogger(AdjudicationStage.class);

    private final CaseDesk desk;

    public AdjudicationStage(CaseDesk desk) {
        this.desk = desk;
    }

    public void adjudicate(byte[] message) throws MessageRefused {
        ReadDocument read = parse(message);
        CaseId caseId = new CaseId(read.caseId());
        Optional<Problem> problem = read.problem().map(AdjudicationStage::problemOf);
        CaseState state = problem.isPresent()
                ? desk.recordUnreadable(caseId, read.readingId(), problem.get())
                : recorded(caseId, read);
        LOG.info(
                "{}: {}{}",
                caseId,
                state,
                problem.map(found -> " " + found.code()).orElse(""));
        CrashPoint.AFTER_RECORD_BEFORE_OFFSET.pass();
    }

    private CaseState recorded(CaseId caseId, ReadDocument read) throws MessageRefused {
        return read.items().isEmpty()
                ? desk.recordReading(caseId, ReadingTranslation.of(read))
                : desk.divide(caseId, ReadingTranslation.divided(read));
    }

    /** Parks the case whose reading cannot be recorded. */
    public void park(byte[] message, Problem problem) throws MessageRefused {
        ReadDocument read = parse(message);
        desk.recordUnreadable(new CaseId(read.caseId()), read.readingId() + ":" + problem.code(), problem);
    }

    private static ReadDocument parse(byte[] message) throws MessageRefused {
        return ReadDocument.parse(new String(message, StandardCharsets.UTF_8));
    }

    /** A code of a newer node that this one does not know is kept in the sentence. */
    private static Problem problemOf(ReadDocument.Reason reason) {
        for (ProblemCode code : ProblemCode.values()) {
            if (code.name().equals(reason.code())) {
                return new Problem(code, reason.message());
            }
        }
        return new Problem(ProblemCode.UNSUPPORTED, reason.message());
    }
}
