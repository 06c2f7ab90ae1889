package org.clearhand.recognition.process;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clearhand.recognition.DocumentReading;
import org.clearhand.recognition.PageSummary;
import org.clearhand.recognition.ReadRequest;
import org.clearhand.recognition.ReadingJson;
import org.clearhand.recognition.ScanItem;
import org.clearhand.recognition.process.Frames.Kind;

/** The messages between a server and its reader process, as frames of JSON and of plain bytes. */
final class ReaderMessages {
    private ReaderMessages() {}

    /**
     * The first thing a reader process says.
     *
     * @param device where its nets run; empty for a reader without nets
     * @param models which models it holds, see {@link org.clearhand.recognition.DocumentReader#models()}
     */
    record Ready(int protocol, String readerVersion, Optional<String> device, String models) {}

    /** What is asked, without the document. */
    record Request(ReadRequest request) {}

    /**
     * The reading without its preview images, which follow in the order of {@code previewPages}, and without the pictures of its items, which
     * follow them.
     *
     * @param previewPages indexes into the reading's pages, from 0
     * @param last whether the process ends itself after this answer
     */
    record Answer(DocumentReading reading, List<Integer> previewPages, boolean last) {}

    /** A document with what is asked about it. */
    static final class Job {
        private final byte[] document;
        private final ReadRequest request;

        Job(byte[] document, ReadRequest request) {
            this.document = document;
            this.request = request;
        }

        byte[] document() {
            return document;
        }

        ReadRequest request() {
            return request;
        }
    }

    static void writeReady(DataOutputStream out, String readerVersion, Optional<String> device, String models)
            throws IOException {
        writeJson(out, Kind.READY, new Ready(Frames.PROTOCOL, readerVersion, device, models));
        out.flush();
    }

    static Ready readReady(DataInputStream in) throws IOException {
        Ready ready = readJson(in, Kind.READY, Ready.class);
        if (ready.protocol() != Frames.PROTOCOL) {
            throw new StreamCorruptedException(
                    "the reader speaks protocol " + ready.protocol() + ", this program " + Frames.PROTOCOL);
        }
        return ready;
    }

    static void writeJob(DataOutputStream out, byte[] document, ReadRequest request) throws IOException {
        writeJson(out, Kind.REQUEST, new Request(request));
        Frames.write(out, Kind.DOCUMENT, document);
        out.flush();
    }

    static Job readJob(DataInputStream in) throws IOException {
        Request request = readJson(in, Kind.REQUEST, Request.class);
        byte[] document = Frames.read(in, Kind.DOCUMENT, Frames.MAX_DOCUMENT_BYTES);
        return new Job(document, request.request());
    }

    static void writeAnswer(DataOutputStream out, DocumentReading reading, boolean last) throws IOException {
        List<PageSummary> bare = new ArrayList<>();
        List<Integer> previewPages = new ArrayList<>();
        List<byte[]> previews = new ArrayList<>();
        for (PageSummary page : reading.pages()) {
            page.preview().ifPresent(image -> {
                previewPages.add(bare.size());
                previews.add(image);
            });
            bare.add(page.withPreview(Optional.empty()));
        }
        List<ScanItem> items = reading.items().stream()
                .map(item -> item.withPicture(Optional.empty()))
                .toList();
        writeJson(out, Kind.ANSWER, new Answer(reading.withPages(bare).withItems(items), previewPages, last));
        for (byte[] preview : previews) {
            Frames.write(out, Kind.PREVIEW, preview);
        }
        for (ScanItem item : reading.items()) {
            Frames.write(out, Kind.ITEM, item.picture().orElseThrow());
        }
        out.flush();
    }

    /** Reads an answer and puts the preview images back to their pages, and the pictures to their items. */
    static Answer readAnswer(DataInputStream in) throws IOException {
        Answer answer = readJson(in, Kind.ANSWER, Answer.class);
        List<PageSummary> pages = new ArrayList<>(answer.reading().pages());
        for (int index : answer.previewPages()) {
            if (index < 0 || index >= pages.size()) {
                throw new StreamCorruptedException("preview of page " + index + " of " + pages.size());
            }
            byte[] preview = Frames.read(in, Kind.PREVIEW, Frames.MAX_PREVIEW_BYTES);
            pages.set(index, pages.get(index).withPreview(Optional.of(preview)));
        }
        List<ScanItem> items = new ArrayList<>();
        for (ScanItem item : answer.reading().items()) {
            items.add(item.withPicture(Optional.of(Frames.read(in, Kind.ITEM, Frames.MAX_ITEM_BYTES))));
        }
        return new Answer(answer.reading().withPages(pages).withItems(items), List.of(), answer.last());
    }

    private static void writeJson(DataOutputStream out, Kind kind, Object message) throws IOException {
        Frames.write(out, kind, ReadingJson.write(message).getBytes(StandardCharsets.UTF_8));
    }

    private static <T> T readJson(DataInputStream in, Kind kind, Class<T> type) throws IOException {
        String json = new String(Frames.read(in, kind, Frames.MAX_JSON_BYTES), StandardCharsets.UTF_8);
        try {
            return ReadingJson.read(json, type);
        } catch (IllegalArgumentException e) {
            throw new StreamCorruptedException(e.getMessage());
        }
    }
}
