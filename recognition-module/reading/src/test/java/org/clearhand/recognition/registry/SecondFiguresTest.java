package org.clearhand.recognition.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.IntStream;
import org.clearhand.forms.FieldType;
import org.clearhand.recognition.CropReader;
import org.clearhand.recognition.page.DrawnCrop;
import org.clearhand.recognition.page.GreyImage;
import org.clearhand.recognition.text.Calibrations;
import org.clearhand.recognition.text.CtcRecognizer;
import org.clearhand.recognition.text.FieldHypotheses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is asked besides the net that serves for figures. */
class SecondFiguresTest {
    @TempDir
    private Path root = Path.of("");

    /** Figures through which a pen went. */
    private static GreyImage struckThrough(int at) {
        return DrawnCrop.of(220, 44, 235, pen -> {
            pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 34));
            pen.drawString("1749308", 16, 35);
            pen.drawLine(6, at, 210, 44 - at);
        });
    }

    private static double sureness(CropReader reader, GreyImage crop) {
        return reader.read(crop)
                .flatMap(FieldHypotheses::best)
                .map(FieldHypotheses.Value::probability)
                .orElse(0.0);
    }

    private static CropReader served(ServingModels serving) {
        return CropReader.served(FieldType.COURTESY_AMOUNT, Map.of(), serving, Calibrations.none());
    }

    @Test
    void theShippedSecondNetIsNotAskedBesideANetOfOnesOwn() throws IOException {
        ModelRegistry registry = new ModelRegistry(root.resolve("registry"));
        ModelDesk desk = new ModelDesk(registry, TestingModels.CLOCK);
        TestingModels.promoted(desk, TestingModels.runnable(root, "mine"));
        ServingModels one = ServingModels.of(registry);
        TestingModels.promoted(
                desk, TestingModels.runnable(root, "mine-too", ModelRole.SECOND_FIGURES), ModelRole.SECOND_FIGURES);

        try (CropReader alone = CropReader.of(
                        FieldType.COURTESY_AMOUNT,
                        Map.of(),
                        CtcRecognizer.ofResource(ModelRole.FIGURES.shippedId()),
                        Calibrations.none());
                CropReader shipped = served(ServingModels.shipped());
                CropReader own = served(one);
                CropReader twoOfOnesOwn = served(ServingModels.of(registry))) {
            GreyImage doubtful = IntStream.range(6, 38)
                    .mapToObj(SecondFiguresTest::struckThrough)
                    .min(Comparator.comparingDouble(crop -> sureness(alone, crop)))
                    .orElseThrow();

            assertThat(sureness(alone, doubtful)).isLessThan(0.7);
            assertThat(sureness(shipped, doubtful)).isNotEqualTo(sureness(alone, doubtful));
            assertThat(sureness(own, doubtful)).isEqualTo(sureness(alone, doubtful));
            assertThat(sureness(twoOfOnesOwn, doubtful)).isEqualTo(sureness(shipped, doubtful));
        }
    }
}
