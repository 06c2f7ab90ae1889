package org.clearhand.recognition.text;

import java.util.List;
import org.clearhand.recognition.page.GreyImage;

/** A net that sees the same in every crop, for tests. */
record FixedNet(String modelId, FrameScores scores) implements FieldRecognizer {
    @Override
    public List<FrameScores> read(List<GreyImage> crops) {
        return crops.stream().map(crop -> scores).toList();
    }

    @Override
    public void close() {}
}
