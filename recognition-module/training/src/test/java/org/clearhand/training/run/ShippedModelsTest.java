package org.clearhand.training.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.clearhand.recognition.CropNormalizer;
import org.clearhand.recognition.registry.ModelRole;
import org.clearhand.training.net.Alphabet;
import org.clearhand.training.synthesis.Backgrounds;
import org.clearhand.training.synthesis.CodelineFont;
import org.clearhand.training.synthesis.DrawnMicrLines;
import org.clearhand.training.synthesis.Sample;
import org.clearhand.training.synthesis.StraightCodelines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShippedModelsTest {
    private static final int MOST_BYTES = 8 << 20;

    @ParameterizedTest
    @EnumSource
    void modelIsTheOneItsCardDescribes(ModelRole role) throws Exception {
        String id = role.shippedId();
        byte[] model = resource(id, "model.onnx");
        JsonNode card = new ObjectMapper().readTree(resource(id, "card.json"));

        assertThat(card.path("id").asText()).isEqualTo(id);
        assertThat(model).hasSizeLessThan(MOST_BYTES);
        assertThat(card.path("sha256").asText())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(model)));
        assertThat(card.path("trainedOn"))
                .isNotEmpty()
                .allSatisfy(set -> assertThat(set.path("licence").asText()).isNotBlank());
        Alphabet alphabet = new Alphabet(card.path("alphabet").asText());
        assertThat(alphabet).isEqualTo(TrainingConfig.shipped(id).alphabet());
        try (OnnxLineReader reader = new OnnxLineReader(model, alphabet)) {
            float[] logits = reader.logits(CropNormalizer.normalize(new byte[200 * 40], 200, 40, 1024));
            assertThat(logits).hasSize(160 / 4 * alphabet.classes());
        }
    }

    @Test
    void codelinesOfTheStandardAreRead() throws Exception {
        TrainingConfig config = TrainingConfig.shipped("micr-e13b-3");
        StraightCodelines lines =
                new StraightCodelines(DrawnMicrLines.unworn(CodelineFont.E13B, new Backgrounds(3, 8)));
        SplittableRandom random = new SplittableRandom(21);
        List<Sample> samples =
                Stream.generate(() -> lines.next(random)).limit(100).toList();
        try (OnnxLineReader reader = new OnnxLineReader(resource("micr-e13b-3", "model.onnx"), config.alphabet())) {
            Evaluation evaluation = Evaluation.of(new MeasuredSet("drawn", samples), reader, config.maxWidth());
            assertThat(evaluation.characterErrorRate())
                    .as(evaluation.toString())
                    .isLessThan(0.02);
        }
    }

    private static byte[] resource(String id, String name) throws IOException {
        try (InputStream in = ShippedModelsTest.class.getResourceAsStream("/models/" + id + "/" + name)) {
            assertThat(in).as("%s of %s", name, id).isNotNull();
            return in.readAllBytes();
        }
    }
}
