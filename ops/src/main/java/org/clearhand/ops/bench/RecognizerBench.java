package org.clearhand.ops.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.clearhand.recognition.evaluation.Comparison;
import org.clearhand.recognition.evaluation.FieldDecision;
import org.clearhand.recognition.evaluation.FieldScore;
import org.clearhand.recognition.evaluation.Share;

/** Runs contenders one after the other over the same crops. What a contender does before its first crop is not counted. */
final class RecognizerBench {
    /** So many crops are read before the clock starts: the virtual machine compiles what it finds busy. */
    private static final int WARM_UP = 200;

    private final List<BenchCrop> crops;
    private final Comparison comparison;
    private final int threads;

    RecognizerBench(List<BenchCrop> crops, Comparison comparison, int threads) {
        this.crops = List.copyOf(crops);
        this.comparison = comparison;
        this.threads = threads;
    }

    RecognizerScore run(Contender contender) throws IOException {
        Path scratch = Files.createTempDirectory("clearhand-bench");
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            read(contender, crops.subList(0, Math.min(WARM_UP, crops.size())), scratch.resolve("warm-up"), 1, workers);
            Timed timed = read(contender, crops, scratch.resolve("timed"), threads, workers);
            return score(contender, timed);
        } finally {
            workers.shutdownNow();
            deleteTree(scratch);
        }
    }

    private static Timed read(
            Contender contender, List<BenchCrop> crops, Path scratch, int parts, ExecutorService workers)
            throws IOException {
        List<Contender.Work> work = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            List<BenchCrop> own = crops.subList(crops.size() * part / parts, crops.size() * (part + 1) / parts);
            Path folder = Files.createDirectories(scratch.resolve(Integer.toString(part)));
            work.add(contender.prepare(own.stream().map(BenchCrop::image).toList(), folder));
        }
        long wall = System.nanoTime();
        long processor = ProcessorTime.nanos();
        List<Future<List<String>>> running =
                work.stream().map(one -> workers.submit(one::read)).toList();
        List<String> texts = new ArrayList<>();
        for (Future<List<String>> one : running) {
            texts.addAll(joined(one));
        }
        return new Timed(texts, ProcessorTime.nanos() - processor, System.nanoTime() - wall);
    }

    private static List<String> joined(Future<List<String>> running) throws IOException {
        try {
            return running.get();
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof IOException known ? known : new IOException(failure.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        }
    }

    private RecognizerScore score(Contender contender, Timed timed) {
        List<FieldDecision> decisions = new ArrayList<>();
        for (int i = 0; i < crops.size(); i++) {
            BenchCrop crop = crops.get(i);
            String text = timed.texts().get(i);
            // Peers give no values but texts, so a text stands for itself.
            decisions.add(new FieldDecision(
                    crop.item(), crop.truth(), text, Optional.of(text), 1, Optional.empty(), Optional.empty()));
        }
        Share right = FieldScore.exact(decisions, comparison);
        double second = TimeUnit.SECONDS.toNanos(1);
        return new RecognizerScore(
                contender.name(),
                right,
                right.interval(),
                timed.processorNanos() / 1e6 / crops.size(),
                crops.size() * second / timed.processorNanos(),
                crops.size() * second / timed.wallNanos(),
                contender.bytes());
    }

    private static void deleteTree(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private record Timed(List<String> texts, long processorNanos, long wallNanos) {}
}
