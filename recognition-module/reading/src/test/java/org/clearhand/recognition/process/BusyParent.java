package org.clearhand.recognition.process;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import org.clearhand.recognition.ReadRequest;

/** A program that prints its reader's process id and then has it read a document without end. */
public final class BusyParent {
    private BusyParent() {}

    public static void main(String[] arguments) {
        ReaderPool pool = ReaderPool.start(ReaderPoolTest.mischievous().withDocumentWallTime(Duration.ofMinutes(10)));
        System.out.println(
                pool.read("good".getBytes(UTF_8), ReadRequest.plain()).readerVersion());
        System.out.println("busy");
        pool.read("hang".getBytes(UTF_8), ReadRequest.plain());
        throw new IllegalStateException("the hanging document was answered");
    }
}
