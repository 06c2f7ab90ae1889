package org.clearhand.recognition.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnnxModelTest {
    private static final String SHIPPED = "micr-e13b-1";

    @TempDir
    private Path folder;

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

    @Test
    void saysWhichFileOfWhichFolderIsMissing() throws IOException {
        assertThatThrownBy(() -> OnnxModel.ofFolder(folder)).hasMessageContaining(folder + " has no card.json");
        copy("card.json", "card.json");
        assertThatThrownBy(() -> OnnxModel.ofFolder(folder)).hasMessageContaining(folder + " has no model.onnx");
    }

    @Test
    void aPrecisionThatDoesNotExistIsRefusedByName() {
        assertThat(Precision.parse(" int8 ")).isEqualTo(Precision.INT8);
        assertThatThrownBy(() -> Precision.parse("int4"))
                .hasMessageContaining("int4")
                .hasMessageContaining("fp32, int8");
    }
}
