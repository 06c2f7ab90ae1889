package org.clearhand.recognition.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.clearhand.recognition.CropNormalizer;
import org.clearhand.recognition.page.GreyImage;
import org.clearhand.recognition.registry.ModelRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every model that ships: it loads, its card is true, and it keeps the serving contract. */
class ModelFoldersTest {
    private static GreyImage crop(int width, int height) {
        byte[] pixels = new byte[width * height];
        Arrays.fill(pixels, (byte) 220);
        for (int y = height / 4; y < height * 3 / 4; y++) {
            pixels[y * width + width / 2] = 20;
        }
        return new GreyImage(width, height, pixels);
    }

    @ParameterizedTest
    @EnumSource
    void readsCropsOfAnySizeIntoFramesOfItsAlphabet(ModelRole role) {
        String id = role.shippedId();
        List<GreyImage> crops = List.of(crop(300, 60), crop(40, 90), crop(4000, 50), crop(1, 1));
        try (CtcRecognizer recognizer = CtcRecognizer.ofResource(id)) {
            List<FrameScores> scores = recognizer.read(crops);

            assertThat(recognizer.modelId()).isEqualTo(id);
            assertThat(scores).hasSize(4);
            if (!ModelCard.ofResource(id).straightened()) {
                assertThat(scores.get(0).frames())
                        .isEqualTo(300 * CropNormalizer.HEIGHT / 60 / CropNormalizer.WIDTH_STEP);
            }
            assertThat(scores).allSatisfy(one -> {
                double sum = 0;
                for (int c = 0; c < one.alphabet().classes(); c++) {
                    sum += Math.exp(one.log(0, c));
                }
                assertThat(sum).isBetween(0.9999, 1.0001);
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void theBatchDoesNotChangeWhatIsRead(ModelRole role) {
        String id = role.shippedId();
        try (CtcRecognizer recognizer = CtcRecognizer.ofResource(id)) {
            FrameScores alone = recognizer.read(List.of(crop(200, 50))).get(0);
            FrameScores together =
                    recognizer.read(List.of(crop(200, 50), crop(200, 50))).get(0);

            for (int t = 0; t < alone.frames(); t++) {
                assertThat(together.log(t, 0)).isCloseTo(alone.log(t, 0), org.assertj.core.api.Assertions.within(1e-3));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theCardSaysWhatItWasTrainedOnAndBelongsToTheFile(ModelRole role) throws IOException, NoSuchAlgorithmException {
        String id = role.shippedId();
        JsonNode card = new ObjectMapper().readTree(bytes(id, "card.json"));

        assertThat(card.get("id").asText()).isEqualTo(id);
        assertThat(card.get("inputHeight").asInt()).isEqualTo(CropNormalizer.HEIGHT);
        assertThat(card.get("trainedOn")).isNotEmpty().allSatisfy(set -> {
            assertThat(set.get("set").asText()).isNotBlank();
            assertThat(set.get("licence").asText()).isNotBlank();
        });
        assertThat(card.get("metrics")).isNotEmpty();
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes(id, "model.onnx"));
        assertThat(card.get("sha256").asText()).isEqualTo(HexFormat.of().formatHex(digest));
    }

    private static byte[] bytes(String id, String name) throws IOException {
        try (InputStream stream = ModelFoldersTest.class.getResourceAsStream("/models/" + id + "/" + name)) {
            assertThat(stream).as(name).isNotNull();
            return stream.readAllBytes();
        }
    }
}
