package org.clearhand.training.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.clearhand.recognition.NormalizedCrop;
import org.clearhand.recognition.text.OnnxModel;
import org.clearhand.recognition.text.Precision;
import org.clearhand.training.synthesis.Backgrounds;
import org.clearhand.training.synthesis.CodelineFont;
import org.clearhand.training.synthesis.DrawnMicrLines;
import org.junit.jupiter.api.Test;

class ServingBesideTrainingTest {
    /** DJL does not start where another has created the runtime's environment; reading an exported net must not be that other. */
    @Test
    void aNetIsServedInAProcessThatReadAnExportedOneBefore() throws Exception {
        BaseModel shipped = BaseModel.of("micr-e13b-3");
        NormalizedCrop crop = new DrawnMicrLines(CodelineFont.E13B, new Backgrounds(2, 3))
                .next(new SplittableRandom(1))
                .image()
                .normalize(shipped.config().maxWidth());
        try (OnnxLineReader reader =
                new OnnxLineReader(shipped.onnx(), shipped.config().alphabet())) {
            float[] exported = reader.logits(crop);
            try (OnnxModel served = OnnxModel.ofResource("micr-e13b-3", Precision.FP32)) {
                float[] first = served.run(List.of(crop)).get(0)[0];
                assertThat(first).containsExactly(Arrays.copyOf(exported, first.length), within(1e-5f));
            }
        }
    }
}
