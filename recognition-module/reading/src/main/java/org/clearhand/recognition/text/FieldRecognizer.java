package org.clearhand.recognition.text;

import java.util.List;
import org.clearhand.recognition.page.GreyImage;

/** Reads crops of single lines. Implementations are thread-safe. */
public interface FieldRecognizer extends AutoCloseable {
    /** Name and version of what reads; stands in every reading. */
    String modelId();

    /** What is seen in each crop, in their order. Any crop may be given, also an empty one. */
    List<FrameScores> read(List<GreyImage> crops);

    @Override
    void close();
}
