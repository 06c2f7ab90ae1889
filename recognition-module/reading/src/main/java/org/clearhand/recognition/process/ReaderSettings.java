package org.clearhand.recognition.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How reader processes are started and bounded.
 *
 * @param java the {@code java} program to run them with
 * @param classPath jars and folders of the reader
 * @param processes how many run side by side, at least 1
 * @param heapMegabytes of each process
 * @param documentWallTime from handing a document over to its answer; the process is killed after that
 * @param startWallTime from starting a process to its ready message
 * @param documentsPerProcess after so many a process is replaced by a fresh one
 * @param models the registry that says which models serve; empty for those that ship
 * @param options further options of the JVM, such as {@code -Dname=value}
 */
public record ReaderSettings(
        Path java,
        List<Path> classPath,
        int processes,
        int heapMegabytes,
        Duration documentWallTime,
        Duration startWallTime,
        int documentsPerProcess,
        Optional<Path> models,
        List<String> options) {

    public ReaderSettings {
        classPath = List.copyOf(classPath);
        options = List.copyOf(options);
        if (classPath.isEmpty()) {
            throw new IllegalArgumentException("the reader has no class path");
        }
        if (processes < 1 || heapMegabytes < 64 || documentsPerProcess < 1) {
            throw new IllegalArgumentException("processes and documents are at least 1, heap at least 64 MB");
        }
        if (!isPositive(documentWallTime) || !isPositive(startWallTime)) {
            throw new IllegalArgumentException("a time limit is not positive");
        }
    }

    /** The defaults for a reader with this class path, run by the Java this program runs on. */
    public static ReaderSettings ofClassPath(List<Path> classPath) {
        return new ReaderSettings(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                classPath,
                1,
                512,
                Duration.ofSeconds(10),
                Duration.ofSeconds(120),
                1_000,
                Optional.empty(),
                List.of());
    }

    /** The defaults for the reader installed in a folder: its class path is {@code lib/*.jar}. */
    public static ReaderSettings ofHome(Path home) {
        try (Stream<Path> entries = Files.list(home.resolve("lib"))) {
            return ofClassPath(entries.filter(entry -> entry.toString().endsWith(".jar"))
                    .sorted()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("no reader is installed in " + home, e);
        }
    }

    public ReaderSettings withProcesses(int count) {
        return new ReaderSettings(
                java,
                classPath,
                count,
                heapMegabytes,
                documentWallTime,
                startWallTime,
                documentsPerProcess,
                models,
                options);
    }

    public ReaderSettings withHeapMegabytes(int megabytes) {
        return new ReaderSettings(
                java,
                classPath,
                processes,
                megabytes,
                documentWallTime,
                startWallTime,
                documentsPerProcess,
                models,
                options);
    }

    public ReaderSettings withDocumentWallTime(Duration limit) {
        return new ReaderSettings(
                java, classPath, processes, heapMegabytes, limit, startWallTime, documentsPerProcess, models, options);
    }

    public ReaderSettings withDocumentsPerProcess(int documents) {
        return new ReaderSettings(
                java, classPath, processes, heapMegabytes, documentWallTime, startWallTime, documents, models, options);
    }

    /** These settings and the models that this registry says serve, always: a process that holds others is replaced. */
    public ReaderSettings withModels(Path registry) {
        return new ReaderSettings(
                java,
                classPath,
                processes,
                heapMegabytes,
                documentWallTime,
                startWallTime,
                documentsPerProcess,
                Optional.of(registry.toAbsolutePath().normalize()),
                options);
    }

    /** These settings and one more JVM option. */
    public ReaderSettings withOption(String option) {
        List<String> more = new ArrayList<>(options);
        more.add(option);
        return new ReaderSettings(
                java,
                classPath,
                processes,
                heapMegabytes,
                documentWallTime,
                startWallTime,
                documentsPerProcess,
                models,
                more);
    }

    private static boolean isPositive(Duration duration) {
        return !duration.isNegative() && !duration.isZero();
    }
}
