package org.clearhand.recognition.process;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.clearhand.recognition.DocumentReader;
import org.clearhand.recognition.DocumentReading;
import org.clearhand.recognition.QuarantineCode;
import org.clearhand.recognition.ReadingProblem;
import org.clearhand.recognition.registry.RegistryProblem;

/**
 * The main class of a reader process. It loads its reader once, says READY, and then answers one document after the
 * other. Standard input and output belong to the protocol; everything printed goes to standard error. The process ends
 * with its parent: at once when standard input ends, whatever it is busy with.
 */
public final class ReaderMain {
    /** System property: the class to read with, a {@link DocumentReader} with a public constructor without parameters. */
    public static final String IMPLEMENTATION = "clearhand.reader.implementation";

    /** The class that reads when the property is not set. */
    public static final String DEFAULT_IMPLEMENTATION = "org.clearhand.recognition.ChequeReader";

    /** Exit code: the reader could not be created. */
    static final int EXIT_NOT_STARTED = 20;

    /** Exit code: the parent is gone, or has closed our standard input. */
    static final int EXIT_PARENT_GONE = 0;

    /** Exit code: the parent sent something that is not our protocol. */
    static final int EXIT_PROTOCOL = 21;

    /** After one of these the state of the decoding libraries is not to be trusted again. */
    private static final Set<QuarantineCode> FATAL = EnumSet.of(QuarantineCode.DECODE_CRASH, QuarantineCode.DECODE_OOM);

    private ReaderMain() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        DataInputStream requests =
                new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in), 1 << 16));
        DataOutputStream answers =
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
        System.setIn(InputStream.nullInputStream());
        System.setOut(System.err);
        endWithParent();

        DocumentReader reader = createReader();
        warmUp(reader);
        ReaderMessages.writeReady(answers, ReaderVersion.current(), reader.device(), reader.models());
        BlockingQueue<ReaderMessages.Job> jobs = new LinkedBlockingQueue<>();
        Thread listener = new Thread(() -> listen(requests, jobs), "requests");
        listener.setDaemon(true);
        listener.start();
        while (true) {
            ReaderMessages.Job job = jobs.take();
            DocumentReading reading = read(reader, job);
            boolean last = reading.problem()
                    .filter(problem -> FATAL.contains(problem.code()))
                    .isPresent();
            ReaderMessages.writeAnswer(answers, reading, last);
            if (last) {
                halt(EXIT_PARENT_GONE);
            }
        }
    }

    private static DocumentReader createReader() {
        String name = System.getProperty(IMPLEMENTATION, DEFAULT_IMPLEMENTATION);
        try {
            return Class.forName(name)
                    .asSubclass(DocumentReader.class)
                    .getConstructor()
                    .newInstance();
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RegistryProblem problem) {
                System.err.println(ReaderErrors.REFUSAL + problem.getMessage());
            } else {
                e.printStackTrace();
            }
            halt(EXIT_NOT_STARTED);
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
            e.printStackTrace();
            halt(EXIT_NOT_STARTED);
            throw new IllegalStateException(e);
        }
    }

    /** A reader that cannot read its own samples is not told from one that can: the first document will tell. */
    private static void warmUp(DocumentReader reader) {
        try {
            reader.warmUp();
        } catch (RuntimeException | Error e) {
            System.err.println("the reader could not be warmed: " + e.getClass().getName());
        }
    }

    /** Everything a document can throw at us becomes its answer. Only the error's class is told: messages quote input. */
    private static DocumentReading read(DocumentReader reader, ReaderMessages.Job job) {
        try {
            return reader.read(job.document(), job.request());
        } catch (OutOfMemoryError e) {
            return failed(QuarantineCode.DECODE_OOM, e);
        } catch (RuntimeException | Error e) {
            return failed(QuarantineCode.DECODE_CRASH, e);
        }
    }

    private static DocumentReading failed(QuarantineCode code, Throwable cause) {
        String message = code.meaning() + ": " + cause.getClass().getSimpleName();
        return DocumentReading.unreadable(new ReadingProblem(code, message), ReaderVersion.current());
    }

    /** Runs beside the reading, so that the end of standard input is seen while a document is being read. */
    private static void listen(DataInputStream requests, BlockingQueue<ReaderMessages.Job> jobs) {
        try {
            while (true) {
                jobs.put(ReaderMessages.readJob(requests));
            }
        } catch (EOFException e) {
            halt(EXIT_PARENT_GONE);
        } catch (IOException | InterruptedException e) {
            halt(EXIT_PROTOCOL);
        }
    }

    private static void endWithParent() {
        Optional<ProcessHandle> parent = ProcessHandle.current().parent();
        if (parent.isEmpty()) {
            halt(EXIT_PARENT_GONE);
        } else {
            Thread watch = new Thread(
                    () -> {
                        parent.get().onExit().join();
                        halt(EXIT_PARENT_GONE);
                    },
                    "parent-watch");
            watch.setDaemon(true);
            watch.start();
        }
    }

    /** Not exit: no hook of a library may hold the end up. */
    private static void halt(int code) {
        Runtime.getRuntime().halt(code);
    }
}
