package org.clearhand.ops.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.clearhand.recognition.page.GreyImage;

/** A recognizer in a comparison. Every contender gets the same pictures and may use one thread a call. */
interface Contender extends AutoCloseable {
    String name();

    /** Size of what it learnt, as it is kept; empty where that is not known. */
    default OptionalLong bytes() {
        return OptionalLong.empty();
    }

    /**
     * Writes down what is not to be counted, such as picture files for a program that reads files.
     *
     * @param scratch an empty folder of its own
     */
    Work prepare(List<GreyImage> crops, Path scratch) throws IOException;

    @Override
    void close();

    /** Reads the crops it was prepared for. */
    interface Work {
        /** What stands in each crop, in their order; empty text where nothing was read. */
        List<String> read() throws IOException;
    }
}
