package org.clearhand.recognition.process;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import org.clearhand.recognition.DocumentReader;
import org.clearhand.recognition.DocumentReading;
import org.clearhand.recognition.PageSummary;
import org.clearhand.recognition.ReadRequest;
import org.clearhand.recognition.ScanItem;
import org.clearhand.recognition.registry.ModelRole;
import org.clearhand.recognition.registry.ServingModels;

/**
 * Does in the reader process what a hostile document could make a decoder do. The document is the name of the mischief.
 * Everything else is answered with one page whose preview is the document, and the process's id as reader version.
 */
public final class MischievousReader implements DocumentReader {

    private final ServingModels serving = ServingModels.configured();
    private boolean warm;

    public MischievousReader() {
        if (Boolean.getBoolean("mischief.start")) {
            throw new IllegalStateException("the models are not there");
        }
    }

    @Override
    public String models() {
        return serving.fingerprint();
    }

    @Override
    public Optional<String> device() {
        return Optional.of("gpu:7");
    }

    @Override
    public void warmUp() {
        warm = true;
        if (Boolean.getBoolean("mischief.warm")) {
            throw new IllegalStateException("a sample is broken");
        }
    }

    @Override
    public DocumentReading read(byte[] document, ReadRequest request) {
        String mischief = new String(document, StandardCharsets.UTF_8);
        switch (mischief) {
            case "hang" -> hang();
            case "slow" -> slow();
            case "spin" -> spin();
            case "exit" -> System.exit(7);
            case "memory" -> fillMemory();
            case "stack" -> overflow(1);
            case "native" -> writeToAddressZero();
            case "garbage" -> print("this is no frame\n".repeat(1_000));
            case "errors" -> System.err.println("x".repeat(100).repeat(100_000));
            case "link" -> throw new NoClassDefFoundError("org/example/Missing");
            case "undeclared" -> throw new ArrayIndexOutOfBoundsException("SECRET-VALUE");
            default -> {}
        }
        DocumentReading answer = answer(document, version(mischief));
        return mischief.equals("items") && !request.oneItem() ? answer.withItems(items(document)) : answer;
    }

    private static List<ScanItem> items(byte[] document) {
        return List.of(
                new ScanItem(1, 1, 0, 0, 10, 5, Optional.of(document)),
                new ScanItem(2, 1, 0, 5, 10, 5, Optional.of(new byte[] {1, 2, 3})));
    }

    private String version(String mischief) {
        return switch (mischief) {
            case "environment" -> new TreeSet<>(System.getenv().keySet()).toString();
            case "warm" -> Boolean.toString(warm);
            case "slow", "models" -> serving.of(ModelRole.FIGURES).orElseThrow().name();
            default -> String.valueOf(ProcessHandle.current().pid());
        };
    }

    private static DocumentReading answer(byte[] document, String version) {
        return new DocumentReading(
                Optional.empty(),
                List.of(new PageSummary(1, 10, 10, 300, 10, 10, Optional.of(document))),
                List.of(),
                Optional.empty(),
                Map.of(),
                version);
    }

    private static void hang() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Says by a file that it has begun, and waits until another one is there. */
    private static void slow() {
        Path folder = Path.of(System.getProperty("mischief.folder", ""));
        try {
            Files.createFile(folder.resolve("begun"));
            while (!Files.exists(folder.resolve("go-on"))) {
                Thread.onSpinWait();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void spin() {
        long n = 0;
        while (n >= 0) {
            n = (n + 1) & 0xffff;
        }
    }

    private static void fillMemory() {
        List<byte[]> held = new ArrayList<>();
        while (held.size() < 1_000_000) {
            held.add(new byte[1 << 20]);
        }
    }

    private static int overflow(int depth) {
        return depth < 0 ? 0 : overflow(depth + 1) + 1;
    }

    private static void writeToAddressZero() {
        try {
            Class<?> unsafeClass = Class.forName("sun.misc.Unsafe");
            Field instance = unsafeClass.getDeclaredField("theUnsafe");
            instance.setAccessible(true);
            unsafeClass.getMethod("putAddress", long.class, long.class).invoke(instance.get(null), 0L, 0L);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void print(String text) {
        FileOutputStream out = new FileOutputStream(FileDescriptor.out);
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {}
}
