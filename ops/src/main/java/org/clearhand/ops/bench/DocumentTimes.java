package org.clearhand.ops.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.clearhand.forms.TemplateField;
import org.clearhand.recognition.ChequeReader;
import org.clearhand.recognition.DocumentReading;
import org.clearhand.recognition.FieldReading;
import org.clearhand.recognition.ReadRequest;
import org.clearhand.recognition.ReadingStep;
import org.clearhand.recognition.ReadingWitness;
import org.clearhand.recognition.page.CropAlbum;
import org.clearhand.recognition.page.CutField;

/**
 * What reading some documents took: processor time of the reading thread by step, and of the whole process, in which memory is collected
 * and code compiled meanwhile. Not thread-safe.
 */
final class DocumentTimes implements ReadingWitness {
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();
    private static final Set<ReadingStep> TO_ZONES =
            EnumSet.of(ReadingStep.DECODE, ReadingStep.QUALITY, ReadingStep.IDENTIFY, ReadingStep.REGISTER);
    private static final double NANOS_A_MILLISECOND = 1e6;

    private final String name;
    private final List<byte[]> documents;
    private final Map<ReadingStep, Long> nanosByStep = new EnumMap<>(ReadingStep.class);
    private final Set<String> refused = new TreeSet<>();
    private Optional<ReadingStep> step = Optional.empty();
    private long since;
    private long processNanos;
    private long clockNanos;
    private int pages;
    private int readings;

    /** @param name what the documents are */
    DocumentTimes(String name, List<byte[]> documents) {
        this.name = name;
        this.documents = List.copyOf(documents);
    }

    /** Nothing of this counts. */
    void warmUp(ChequeReader reader) {
        documents.forEach(document -> reader.read(document, ReadRequest.plain()));
    }

    /** Reads every document once. */
    void read(ChequeReader reader) {
        for (byte[] document : documents) {
            long process = ProcessorTime.nanos();
            long clock = System.nanoTime();
            DocumentReading reading = reader.read(document, ReadRequest.plain(), this);
            end();
            clockNanos += System.nanoTime() - clock;
            processNanos += ProcessorTime.nanos() - process;
            pages += reading.pages().size();
            readings++;
            reading.problem().ifPresent(problem -> refused.add(problem.code().name()));
        }
    }

    @Override
    public void entered(ReadingStep entered) {
        end();
        step = Optional.of(entered);
        since = THREAD.getCurrentThreadCpuTime();
    }

    private void end() {
        step.ifPresent(one -> nanosByStep.merge(one, THREAD.getCurrentThreadCpuTime() - since, Long::sum));
        step = Optional.empty();
    }

    @Override
    public CropAlbum album(TemplateField field) {
        return CropAlbum.CLOSED;
    }

    @Override
    public void read(TemplateField field, CutField cut, FieldReading reading) {}

    String name() {
        return name;
    }

    /** Codes of the problems documents were refused for. */
    Set<String> refused() {
        return refused;
    }

    /** Processor time of the reading thread a page; 0 for a step that was not entered. */
    double milliseconds(ReadingStep of) {
        return nanosByStep.getOrDefault(of, 0L) / NANOS_A_MILLISECOND / Math.max(1, pages);
    }

    /** The same of all steps up to the zones, the readers not counted. */
    double millisecondsToZones() {
        return TO_ZONES.stream().mapToDouble(this::milliseconds).sum();
    }

    /** Processor time of the process a page. */
    double processMilliseconds() {
        return processNanos / NANOS_A_MILLISECOND / Math.max(1, pages);
    }

    double clockMilliseconds() {
        return clockNanos / NANOS_A_MILLISECOND / Math.max(1, pages);
    }

    /** That one core reads a second. */
    double documentsPerSecond() {
        return readings * 1e9 / Math.max(1, processNanos);
    }
}
