package org.clearhand.routes.stage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.KafkaException;
import org.clearhand.casefile.ImageStore;
import org.clearhand.casefile.Problem;
import org.clearhand.casefile.ProblemCode;
import org.clearhand.recognition.DocumentReader;
import org.clearhand.recognition.DocumentReading;
import org.clearhand.recognition.PageSummary;
import org.clearhand.recognition.QuarantineCode;
import org.clearhand.recognition.ReadRequest;
import org.clearhand.recognition.ScanItem;
import org.clearhand.routes.kafka.EventSender;
import org.clearhand.routes.kafka.Topics;
import org.clearhand.routes.watch.CrashPoint;

/**
 * READ: fetches the image by its claim check, has it read, keeps the preview images, and the pictures of its items, and sends the reading. Knows no database. Safe for use
 * by many threads.
 */
public final class ReadingStage {
    /** A document that was begun so often and never finished takes nodes down. */
    static final int MAX_BEGINNINGS = 5;

    private static final long MAX_PREVIEW_BYTES = 32L << 20;

    private final ImageStore images;
    private final DocumentReader reader;
    private final ReadingJournal journal;
    private final EventSender sender;
    private final EventHeaders headers;

    public ReadingStage(
            ImageStore images,
            DocumentReader reader,
            ReadingJournal journal,
            EventSender sender,
            EventHeaders headers) {
        this.images = images;
        this.reader = reader;
        this.journal = journal;
        this.sender = sender;
        this.headers = headers;
    }

    /** When this returns, the broker has acknowledged the reading. */
    public void read(byte[] message) throws MessageRefused, IOException {
        ReceivedDocument document = ReceivedDocument.parse(message);
        String caseId = document.caseId().value();
        try {
            if (journal.begin(caseId) > MAX_BEGINNINGS) {
                send(unread(
                        document,
                        new Problem(
                                ProblemCode.READ_ATTEMPTS,
                                "reading was begun " + MAX_BEGINNINGS + " times and never came to an end")));
            } else {
                send(read(document));
            }
        } finally {
            // Only a node that died in between leaves its mark; a failure that is thrown is the error policy's matter.
            journal.finish(caseId);
        }
    }

    /** Sends the document on as unreadable. */
    public void park(byte[] message, Problem problem) throws MessageRefused {
        send(unread(ReceivedDocument.parse(message), problem));
    }

    private ReadDocument read(ReceivedDocument document) throws IOException {
        DocumentReading reading = readTwiceIfKilled(document);
        CrashPoint.AFTER_READ_BEFORE_SEND.pass();
        List<ReadDocument.Preview> previews = new ArrayList<>();
        List<PageSummary> pages = new ArrayList<>();
        for (PageSummary page : reading.pages()) {
            if (page.preview().isPresent()) {
                previews.add(new ReadDocument.Preview(
                        page.page(), keep(page.preview().get())));
            }
            pages.add(page.withPreview(Optional.empty()));
        }
        Optional<ReadDocument.Reason> problem = reading.problem()
                .map(found -> new ReadDocument.Reason(found.code().name(), found.message()));
        if (problem.isEmpty() && reading.template().isEmpty() && reading.items().isEmpty()) {
            problem = Optional.of(
                    new ReadDocument.Reason(ProblemCode.UNKNOWN_FORM.name(), QuarantineCode.UNKNOWN_FORM.meaning()));
        }
        return new ReadDocument(
                ReadDocument.SCHEMA_VERSION,
                document.caseId().value(),
                readingId(document, reading.readerVersion()),
                ReadDocument.Image.of(document.image()),
                Optional.of(reading.withPages(pages).withItems(List.of())),
                previews,
                items(reading),
                problem);
    }

    /** A reader process may also die of something else than its document, so one that was killed is tried once more. */
    private DocumentReading readTwiceIfKilled(ReceivedDocument document) throws IOException {
        byte[] content;
        try (InputStream image = images.open(document.image().sha256())) {
            content = image.readAllBytes();
        }
        ReadRequest plain = ReadRequest.plain().withPreview();
        ReadRequest whole = document.isItem() ? plain.ofOneItem() : plain;
        ReadRequest request = document.expectedAmount().map(whole::expecting).orElse(whole);
        DocumentReading first = reader.read(content, request);
        boolean killed = first.problem()
                .filter(problem -> problem.code() == QuarantineCode.DECODE_CRASH)
                .isPresent();
        return killed ? reader.read(content, request) : first;
    }

    private List<ReadDocument.Item> items(DocumentReading reading) throws IOException {
        List<ReadDocument.Item> items = new ArrayList<>();
        for (ScanItem item : reading.items()) {
            items.add(new ReadDocument.Item(
                    item.number(),
                    item.page(),
                    new ReadDocument.Box(item.left(), item.top(), item.width(), item.height()),
                    keep(item.picture().orElseThrow())));
        }
        return items;
    }

    private ReadDocument.Image keep(byte[] preview) throws IOException {
        String sha256 = images.store(new ByteArrayInputStream(preview), MAX_PREVIEW_BYTES)
                .sha256();
        return new ReadDocument.Image(sha256, "image/png", preview.length);
    }

    private static ReadDocument unread(ReceivedDocument document, Problem problem) {
        return new ReadDocument(
                ReadDocument.SCHEMA_VERSION,
                document.caseId().value(),
                readingId(document, problem.code().name()),
                ReadDocument.Image.of(document.image()),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.of(new ReadDocument.Reason(problem.code().name(), problem.message())));
    }

    private static String readingId(ReceivedDocument document, String by) {
        String work = document.caseId() + "\n" + document.image().sha256() + "\n" + by;
        byte[] hash = ClaimCheck.newDigest().digest(work.getBytes(StandardCharsets.UTF_8));
        return "r-" + HexFormat.of().formatHex(hash, 0, 16);
    }

    private void send(ReadDocument read) {
        Map<String, String> described = headers.of(
                "org.clearhand.document.read.v1", read.caseId(), "read:" + read.caseId() + ":" + read.readingId());
        try {
            sender.send(Topics.READ, read.caseId(), described, read.toJson())
                    .toCompletableFuture()
                    .get(60, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new KafkaException("the reading was not acknowledged", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("interrupted while sending the reading", e);
        }
        CrashPoint.AFTER_SEND_BEFORE_OFFSET.pass();
    }
}
