package org.clearhand.training.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.SplittableRandom;
import org.clearhand.recognition.NormalizedCrop;
import org.clearhand.training.net.OnnxWeights;
import org.clearhand.training.net.TrainableNet;
import org.clearhand.training.synthesis.Backgrounds;
import org.clearhand.training.synthesis.CodelineFont;
import org.clearhand.training.synthesis.DrawnMicrLines;
import org.junit.jupiter.api.Test;

/** Fine-tuning starts from what is shipped: the weights must come back out of the model as they went in. */
class BaseModelTest {
    @Test
    void theNetWithFoldedNormsGivesTheLogitsOfTheShippedModel() throws Exception {
        TestingEngine.settings();
        BaseModel shipped = BaseModel.of("micr-e13b-3");
        DrawnMicrLines lines = new DrawnMicrLines(CodelineFont.E13B, new Backgrounds(2, 3));
        try (TrainableNet net = new TrainableNet(shipped.config().plan().folded());
                OnnxLineReader reader =
                        new OnnxLineReader(shipped.onnx(), shipped.config().alphabet())) {
            net.restore(shipped.weights());
            for (int seed = 0; seed < 5; seed++) {
                NormalizedCrop crop = lines.next(new SplittableRandom(seed))
                        .image()
                        .normalize(shipped.config().maxWidth());
                assertThat(net.logits(crop)).containsExactly(reader.logits(crop), within(1e-3f));
            }
        }
    }

    @Test
    void aModelOfAnotherShapeIsRefused() throws Exception {
        BaseModel micr = BaseModel.of("micr-e13b-3");
        TrainingConfig figures = TrainingConfig.shipped("figures-2");
        assertThatThrownBy(() -> OnnxWeights.read(micr.onnx(), figures.plan().folded()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("another shape");
    }
}
