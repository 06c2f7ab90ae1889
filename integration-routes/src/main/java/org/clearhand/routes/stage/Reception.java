package org.clearhand.routes.stage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.clearhand.casefile.CaseDesk;
import org.clearhand.casefile.CaseState;
import org.clearhand.casefile.Delivery;
import org.clearhand.casefile.ImageRef;
import org.clearhand.casefile.ImageStore;
import org.clearhand.casefile.InboxOffset;
import org.clearhand.casefile.Problem;
import org.clearhand.casefile.ProblemCode;
import org.clearhand.casefile.Receipt;
import org.clearhand.casefile.SourceRef;
import org.clearhand.recognition.QuarantineCode;
import org.clearhand.recognition.ReadingProblem;
import org.clearhand.recognition.decode.DocumentDoor;
import org.clearhand.recognition.decode.DocumentType;
import org.clearhand.routes.watch.CrashPoint;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * RECEIVE: takes the bytes into the image store, looks at them at the door and opens the case. When a verdict is returned the case is
 * committed and the source may let go. Safe for use by many threads.
 */
public final class Reception {
    private static final Logger LOG = LoggerFactory.getLogger(Reception.class);

    /** How a file looks while its sender is still writing it. */
    private static final Set<QuarantineCode> MAY_BE_UNFINISHED =
            EnumSet.of(QuarantineCode.EMPTY, QuarantineCode.TRUNCATED);

    private final CaseDesk desk;
    private final ImageStore images;
    private final DocumentDoor door;
    private final long limitBytes;
    private final Duration unfinishedGrace;
    private final Clock clock;

    public Reception(CaseDesk desk, ImageStore images, long limitBytes, Duration unfinishedGrace, Clock clock) {
        this.desk = desk;
        this.images = images;
        this.door = new DocumentDoor();
        this.limitBytes = limitBytes;
        this.unfinishedGrace = unfinishedGrace;
        this.clock = clock;
    }

    /**
     * Takes in a file.
     *
     * @throws UnfinishedUpload when the file ends too early and may still grow
     */
    public FileVerdict receive(IncomingFile file) throws IOException, UnfinishedUpload {
        ClaimCheck claim = ClaimCheck.of(file.bytes(), limitBytes);
        Optional<Problem> problem = problemOf(claim, file.name());
        if (problem.isPresent()
                && mayBeUnfinished(problem.get())
                && file.unchangedFor().compareTo(unfinishedGrace) < 0) {
            throw new UnfinishedUpload();
        }
        SourceRef source = new SourceRef(file.kind(), file.sender(), file.name(), file.place() + "#" + claim.sha256());
        return admit(new Delivery(source, keep(claim)), problem);
    }

    /** Takes in a document that came in a message, maybe with the amount it should be worth. */
    public FileVerdict receive(
            SourceRef source, InboxOffset offset, byte[] content, Optional<BigDecimal> expectedAmount)
            throws IOException {
        ClaimCheck claim = ClaimCheck.of(new ByteArrayInputStream(content), limitBytes);
        return admit(
                new Delivery(source, keep(claim), Optional.of(offset), expectedAmount),
                problemOf(claim, source.name()));
    }

    /** A message that is not what its schema says: its bytes are kept and the case of them is parked. */
    public FileVerdict refuse(SourceRef source, InboxOffset offset, byte[] content, Problem problem)
            throws IOException {
        ClaimCheck claim = ClaimCheck.of(new ByteArrayInputStream(content), limitBytes);
        return admit(new Delivery(source, keep(claim), Optional.of(offset)), Optional.of(problem));
    }

    private Optional<Problem> problemOf(ClaimCheck claim, String name) {
        if (!claim.withinLimit()) {
            return Optional.of(new Problem(ProblemCode.TOO_LARGE, "the file is larger than " + limitBytes + " bytes"));
        }
        return door.check(claim.content(), Optional.of(name)).map(Reception::inWordsOfTheCase);
    }

    static Problem inWordsOfTheCase(ReadingProblem problem) {
        return new Problem(ProblemCode.valueOf(problem.code().name()), problem.message());
    }

    private static boolean mayBeUnfinished(Problem problem) {
        return MAY_BE_UNFINISHED.stream()
                .anyMatch(code -> code.name().equals(problem.code().name()));
    }

    private ImageRef keep(ClaimCheck claim) throws IOException {
        String mediaType = DocumentType.ofContent(claim.content())
                .map(DocumentType::mediaType)
                .orElse("application/octet-stream");
        if (claim.withinLimit()) {
            ImageRef stored = images.store(new ByteArrayInputStream(claim.content()), limitBytes);
            if (!stored.sha256().equals(claim.sha256())) {
                throw new IOException("the image store kept other bytes than were received");
            }
        }
        CrashPoint.AFTER_STORE_BEFORE_CASE.pass();
        return new ImageRef(claim.sha256(), mediaType, claim.bytes());
    }

    private FileVerdict admit(Delivery delivery, Optional<Problem> problem) {
        Receipt receipt = problem.isPresent() ? desk.refuse(delivery, problem.get()) : desk.receive(delivery);
        LOG.info(
                "{} from {}: {}{}",
                receipt.caseId(),
                delivery.source().kind(),
                receipt.outcome(),
                problem.map(found -> " " + found.code()).orElse(""));
        String sha256 = delivery.image().sha256();
        Optional<Problem> reason = problem.or(() -> reasonOf(receipt));
        boolean good = problem.isEmpty() && receipt.state() != CaseState.PARKED;
        return new FileVerdict(
                good,
                sha256,
                reason.map(known -> new ReasonFile(
                        known.code().name(), known.message(), receipt.caseId().value(), sha256, clock.instant())));
    }

    private Optional<Problem> reasonOf(Receipt receipt) {
        if (receipt.outcome() == Receipt.Outcome.DUPLICATE) {
            return Optional.of(new Problem(
                    ProblemCode.DUPLICATE,
                    "the same bytes were received before as case " + receipt.caseId()
                            + " and are not processed again"));
        }
        if (receipt.state() == CaseState.PARKED) {
            return desk.find(receipt.caseId())
                    .flatMap(parked -> parked.verdict())
                    .flatMap(verdict -> verdict.reason());
        }
        return Optional.empty();
    }
}
