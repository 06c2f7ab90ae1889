package org.clearhand.ops.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.clearhand.recognition.ChequeReader;
import org.clearhand.recognition.DocumentReading;
import org.clearhand.recognition.ReadRequest;
import org.clearhand.recognition.ReadingStep;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "documents",
        mixinStandardHelpOptions = true,
        description = "Reads documents again and again in this process and says where the time goes, step by step.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:every document was read", "1:at least one was refused; its time counts all the same"},
        footerHeading = "%nExamples:%n",
        footer = {"  clearhand bench documents cheque.png", "  clearhand bench documents --rounds 20 scans/*.tif"})
final class BenchDocumentsCommand implements Callable<Integer> {
    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "10",
            description = "How often each is read, after three rounds that do not count (default: ${DEFAULT-VALUE}).")
    private int rounds;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "PNG, JPEG, TIFF or PDF files.")
    private List<Path> files = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        List<byte[]> documents = new ArrayList<>();
        for (Path file : files) {
            documents.add(Files.readAllBytes(file));
        }
        try (ChequeReader reader = new ChequeReader()) {
            for (int round = 0; round < 3; round++) {
                documents.forEach(document -> reader.read(document, ReadRequest.plain()));
            }
            return measure(reader, documents);
        }
    }

    private int measure(ChequeReader reader, List<byte[]> documents) {
        Map<ReadingStep, Long> micros = new EnumMap<>(ReadingStep.class);
        Set<String> refused = new TreeSet<>();
        long processor = ProcessorTime.nanos();
        for (int round = 0; round < rounds; round++) {
            for (byte[] document : documents) {
                DocumentReading reading = reader.read(document, ReadRequest.plain());
                reading.microsByStep().forEach((step, spent) -> micros.merge(step, spent, Long::sum));
                reading.problem()
                        .ifPresent(problem -> refused.add(problem.code().name()));
            }
        }
        print(micros, (long) documents.size() * rounds, ProcessorTime.nanos() - processor);
        refused.forEach(code -> System.out.println("Refused: " + code + "."));
        return refused.isEmpty() ? 0 : 1;
    }

    private static void print(Map<ReadingStep, Long> micros, long readings, long processorNanos) {
        long all =
                Math.max(1, micros.values().stream().mapToLong(Long::longValue).sum());
        System.out.printf(Locale.ROOT, "%-12s %22s %8s%n", "step", "ms a document, clock", "share");
        micros.forEach((step, spent) -> System.out.printf(
                Locale.ROOT,
                "%-12s %22.1f %6.0f %%%n",
                step.name().toLowerCase(Locale.ROOT),
                spent / 1e3 / readings,
                100.0 * spent / all));
        System.out.printf(
                Locale.ROOT,
                "%nProcessor time %.1f ms a document: %.1f documents a second and core.%n",
                processorNanos / 1e6 / readings,
                readings * 1e9 / processorNanos);
    }
}
