package org.clearhand.recognition.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.clearhand.forms.FieldType;
import org.clearhand.recognition.CropReader;
import org.clearhand.recognition.page.DrawnCrop;
import org.clearhand.recognition.page.GreyImage;
import org.clearhand.recognition.text.Calibrations;
import org.clearhand.recognition.text.FieldHypotheses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which net reads the cents of an amount in words. */
class MinorUnitsRoleTest {
    private static final GreyImage LINE = DrawnCrop.of(430, 60, 235, pen -> {
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 32));
        pen.drawString("twenty two and 35/100", 16, 42);
    });

    @TempDir
    private Path root = Path.of("");

    private static FieldHypotheses read(ServingModels serving) {
        try (CropReader reader =
                CropReader.served(FieldType.LEGAL_AMOUNT, Map.of("vocabulary", "US"), serving, Calibrations.none())) {
            return reader.read(LINE).orElseThrow();
        }
    }

    @Test
    void theNetThatServesForThemReadsThem() throws IOException {
        ModelRegistry registry = new ModelRegistry(root.resolve("registry"));
        ModelDesk desk = new ModelDesk(registry, TestingModels.CLOCK);
        FieldHypotheses shipped = read(ServingModels.of(registry));
        TestingModels.promoted(desk, TestingModels.runnable(root, "figures-too"));
        FieldHypotheses ownFigures = read(ServingModels.of(registry));
        TestingModels.promoted(
                desk, TestingModels.runnable(root, "mine", ModelRole.MINOR_UNITS), ModelRole.MINOR_UNITS);
        FieldHypotheses own = read(ServingModels.of(registry));

        assertThat(List.of(shipped, ownFigures, own))
                .allSatisfy(
                        read -> assertThat(read.best().orElseThrow().value()).isEqualTo("22.35"));
        String cents = "the cents were also read by ";
        assertThat(shipped.why()).contains(cents + ModelRole.MINOR_UNITS.shippedId());
        assertThat(ownFigures.why()).contains(cents + ModelRole.MINOR_UNITS.shippedId());
        assertThat(own.why()).anySatisfy(why -> assertThat(why).startsWith(cents + "mine#"));
    }
}
