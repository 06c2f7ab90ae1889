package org.clearhand.training.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.clearhand.recognition.CropNormalizer;
import org.clearhand.recognition.NormalizedCrop;
import org.clearhand.training.net.Alphabet;
import org.clearhand.training.synthesis.Backgrounds;
import org.clearhand.training.synthesis.CodelineFont;
import org.clearhand.training.synthesis.DrawnMicrLines;
import org.clearhand.training.synthesis.Sample;
import org.junit.jupiter.api.Test;

class QuantizationTest {
    private static final int LINES = 400;

    private final DrawnMicrLines drawn = new DrawnMicrLines(CodelineFont.E13B, new Backgrounds(3, 8));

    @Test
    void theByteModelIsAQuarterOfTheSizeAndReadsAsWell() throws Exception {
        BaseModel shipped = BaseModel.of("micr-e13b-3");
        TrainingConfig config = shipped.config();
        List<NormalizedCrop> crops = Quantization.crops(drawn, config.maxWidth());
        byte[] bytes = Quantization.of(shipped.onnx(), crops);

        assertThat(bytes.length).isLessThan(shipped.onnx().length * 35 / 100);
        Evaluation exact = evaluation(shipped.onnx(), config);
        Evaluation rounded = evaluation(bytes, config);
        assertThat(exact.exactShare()).isGreaterThan(0.6);
        assertThat(rounded.characterErrorRate()).isLessThan(exact.characterErrorRate() + 0.003);
        assertThat(rounded.exactShare()).as("%s against %s", rounded, exact).isGreaterThan(exact.exactShare() - 0.003);
    }

    @Test
    void aRangeThatWasMeasuredOnNothingShowsInWhatIsRead() throws Exception {
        BaseModel shipped = BaseModel.of("micr-e13b-3");
        // Paper without a line: nothing flows, so every range ends far too early.
        byte[] white = new byte[64 * CropNormalizer.HEIGHT];
        Arrays.fill(white, (byte) 255);
        NormalizedCrop paper = CropNormalizer.normalize(white, 64, CropNormalizer.HEIGHT, 64);
        byte[] blind = Quantization.of(shipped.onnx(), List.of(paper));

        assertThat(evaluation(blind, shipped.config()).exactShare()).isLessThan(0.5);
    }

    private Evaluation evaluation(byte[] model, TrainingConfig config) throws Exception {
        SplittableRandom random = new SplittableRandom(77);
        List<Sample> lines =
                Stream.generate(() -> drawn.next(random)).limit(LINES).toList();
        try (OnnxLineReader reader = new OnnxLineReader(model, new Alphabet(config.characters()))) {
            return Evaluation.of(new MeasuredSet("drawn lines", lines), reader, config.maxWidth());
        }
    }
}
