package org.clearhand.recognition.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.clearhand.recognition.CropNormalizer;
import org.clearhand.recognition.NormalizedCrop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnnxModelTest {
    private static final String SHIPPED = "micr-e13b-3";

    @TempDir
    private Path folder = Path.of("");

    private void copy(String from, String to) throws IOException {
        Files.write(folder.resolve(to), ModelFiles.ofResource(SHIPPED).get(from));
    }

    @Test
    void aFolderOfAnyNameIsServedAsTheShippedModelIs() throws IOException {
        copy("card.json", "card.json");
        copy("model.onnx", "model.onnx");

        try (OnnxModel model = OnnxModel.ofFolder(folder, Precision.FP32)) {
            assertThat(model.card()).isEqualTo(ModelCard.ofResource(SHIPPED));
            assertThat(model.precision()).isEqualTo(Precision.FP32);
        }
    }

    @Test
    void theEightBitNetIsServedOnlyWhereItIsAskedForAndThere() throws IOException {
        copy("card.json", "card.json");
        copy("model.onnx", "model.onnx");
        try (OnnxModel model = OnnxModel.ofFolder(folder, Precision.INT8)) {
            assertThat(model.precision()).isEqualTo(Precision.FP32);
        }

        copy("model.onnx", "model-int8.onnx");
        try (OnnxModel model = OnnxModel.ofFolder(folder, Precision.INT8)) {
            assertThat(model.precision()).isEqualTo(Precision.INT8);
        }
        try (OnnxModel model = OnnxModel.ofFolder(folder, Precision.FP32)) {
            assertThat(model.precision()).isEqualTo(Precision.FP32);
        }
    }

    /** Every crop has another width, so that a mix-up of two callers could not go unseen. */
    @Test
    void callersSideBySideGetWhatTheyWouldGetAlone() {
        List<NormalizedCrop> crops =
                IntStream.range(0, 12).mapToObj(OnnxModelTest::crop).toList();
        try (OnnxModel model = OnnxModel.ofResource(SHIPPED)) {
            List<float[][]> alone =
                    crops.stream().map(crop -> model.run(List.of(crop)).get(0)).toList();
            List<List<float[][]>> together = IntStream.range(0, 64)
                    .parallel()
                    .mapToObj(caller -> model.run(turned(crops, caller)))
                    .toList();

            for (int caller = 0; caller < together.size(); caller++) {
                List<float[][]> wanted = turned(alone, caller);
                for (int i = 0; i < wanted.size(); i++) {
                    assertThat(together.get(caller).get(i)).isDeepEqualTo(wanted.get(i));
                }
            }
        }
    }

    /** The same in another order. */
    private static <T> List<T> turned(List<T> all, int by) {
        List<T> turned = new ArrayList<>(all);
        Collections.rotate(turned, by);
        return turned;
    }

    private static NormalizedCrop crop(int number) {
        int width = 100 + 20 * number;
        byte[] grey = new byte[width * 32];
        new Random(number).nextBytes(grey);
        return CropNormalizer.normalize(grey, width, 32, 2000);
    }

    @Test
    void saysWhichFileOfWhichFolderIsMissing() throws IOException {
        assertThatThrownBy(() -> OnnxModel.ofFolder(folder)).hasMessageContaining(folder + " has no card.json");
        copy("card.json", "card.json");
        assertThatThrownBy(() -> OnnxModel.ofFolder(folder)).hasMessageContaining(folder + " has no model.onnx");
    }

    @Test
    void eightBitsAreServedUnlessTheCardOrTheSettingSaysOtherwise() {
        ModelCard rounded = new ModelCard("a", 32, "01", 64, false, false);
        ModelCard exact = new ModelCard("b", 32, "01", 64, false, true);
        assertThat(System.getProperty(Precision.SETTING)).isNull();
        assertThat(Precision.served(rounded)).isEqualTo(Precision.INT8);
        assertThat(Precision.served(exact)).isEqualTo(Precision.FP32);

        System.setProperty(Precision.SETTING, "int8");
        try {
            assertThat(Precision.served(exact)).isEqualTo(Precision.INT8);
        } finally {
            System.clearProperty(Precision.SETTING);
        }
    }

    @Test
    void aPrecisionThatDoesNotExistIsRefusedByName() {
        assertThat(Precision.parse(" int8 ")).isEqualTo(Precision.INT8);
        assertThatThrownBy(() -> Precision.parse("int4"))
                .hasMessageContaining("int4")
                .hasMessageContaining("fp32, int8");
    }
}
