package org.clearhand.training.run;

import static org.assertj.core.api.Assertions.assertThat;

import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.clearhand.recognition.CropNormalizer;
import org.clearhand.recognition.NormalizedCrop;
import org.clearhand.recognition.registry.ModelRole;
import org.clearhand.recognition.text.ModelFiles;
import org.clearhand.training.net.Alphabet;
import org.clearhand.training.net.Context;
import org.clearhand.training.net.NetPlan;
import org.clearhand.training.net.OnnxExport;
import org.clearhand.training.net.TrainableNet;
import org.clearhand.training.synthesis.Backgrounds;
import org.clearhand.training.synthesis.CodelineFont;
import org.clearhand.training.synthesis.DrawnMicrLines;
import org.clearhand.training.synthesis.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuantizationTest {
    private static final int LINES = 400;

    private final DrawnMicrLines drawn = DrawnMicrLines.unworn(CodelineFont.E13B, new Backgrounds(3, 8));

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

    /** Two products of a kernel's byte and an unsigned byte must fit 16 bits, in which processors without VNNI add them. */
    @ParameterizedTest
    @EnumSource
    void noSumOfTwoProductsOverflowsInAShippedByteModel(ModelRole role) throws Exception {
        String id = role.shippedId();
        ModelProto model = ModelProto.parseFrom(ModelFiles.ofResource(id).get("model-int8.onnx"));
        int kernels = 0;
        for (TensorProto tensor : model.getGraph().getInitializerList()) {
            if (tensor.getDataType() == TensorProto.DataType.INT8_VALUE) {
                byte[] levels = tensor.getRawData().toByteArray();
                for (byte level : levels) {
                    assertThat(2 * 255 * Math.abs(level)).as(tensor.getName()).isLessThanOrEqualTo(Short.MAX_VALUE);
                }
                kernels += levels.length > 1 ? 1 : 0;
            }
        }
        assertThat(kernels).isPositive();
    }

    /** Of the layers that see the whole line only the products with kernels are rounded, so the net says nearly what the exact one says. */
    @ParameterizedTest
    @EnumSource(Context.Kind.class)
    void aNetThatSeesTheWholeLineIsRoundedToo(Context.Kind kind) throws Exception {
        TestingEngine.settings();
        Alphabet alphabet = new Alphabet("0123456789ABCD ");
        Context context = kind == Context.Kind.NONE ? Context.NONE : new Context(kind, 2, 2, 24);
        NetPlan plan =
                new NetPlan(List.of(16, 16, 32, 32), NetPlan.ONE, NetPlan.NONE, 1, context, alphabet.classes(), true);
        List<NormalizedCrop> crops = Quantization.crops(drawn, 512);
        byte[] model;
        try (TrainableNet net = new TrainableNet(plan)) {
            model = OnnxExport.of(plan, net.weights(), "test").toByteArray();
        }
        byte[] bytes = Quantization.of(model, crops);

        assertThat(bytes.length).isLessThan(model.length);
        assertThat(ModelProto.parseFrom(bytes).getGraph().getInitializerList())
                .filteredOn(constant -> constant.getDataType() == TensorProto.DataType.FLOAT_VALUE)
                .extracting(TensorProto::getName)
                .filteredOn(name -> name.endsWith(".kernel"))
                .as("kernels in floats")
                .allMatch(name -> name.startsWith("classifier"));
        try (OnnxLineReader exact = new OnnxLineReader(model, alphabet);
                OnnxLineReader rounded = new OnnxLineReader(bytes, alphabet)) {
            float[] expected = exact.logits(crops.get(0));
            float[] found = rounded.logits(crops.get(0));
            double error = 0;
            double size = 0;
            for (int i = 0; i < expected.length; i++) {
                error += Math.pow((double) expected[i] - found[i], 2);
                size += Math.pow(expected[i], 2);
            }
            assertThat(error / size).isLessThan(0.01);
        }
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
