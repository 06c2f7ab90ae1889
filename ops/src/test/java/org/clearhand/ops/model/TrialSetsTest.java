package org.clearhand.ops.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.clearhand.forms.FieldType;
import org.clearhand.recognition.registry.ComparedSet;
import org.clearhand.recognition.registry.ModelRole;
import org.clearhand.recognition.registry.ServingModel;
import org.clearhand.recognition.registry.ServingModels;
import org.clearhand.training.data.SetRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fields are compared as they are read in a document, with the settings of their template. */
class TrialSetsTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void codesAreReadAfterTheirPattern() throws Exception {
        Path set = folder.resolve("codes");
        Files.createDirectories(set.resolve("images"));
        for (String code : List.of("20-06-15", "40-47-59")) {
            ImageIO.write(
                    drawn(code), "png", set.resolve("images/" + code + ".png").toFile());
        }
        Files.writeString(set.resolve("labels.tsv"), "file\ttext\n20-06-15.png\t20-06-15\n40-47-59.png\t40-47-59\n");

        assertThat(right(set, Map.of("pattern", "\\d{2}-\\d{2}-\\d{2}"))).isEqualTo(2);
        assertThat(right(set, Map.of("pattern", "\\d{6}"))).isZero();
    }

    private long right(Path set, Map<String, String> options) throws Exception {
        ServingModel shipped = ServingModels.shipped().of(ModelRole.FIGURES).orElseThrow();
        TrialSets sets = new TrialSets(new SetRegister(folder.resolve("register"), Optional.empty()));
        ComparedSet compared = sets.regression(set.toString(), new TrialFields(FieldType.CODE, options))
                .compare(shipped, shipped);
        assertThat(compared.gained() + compared.lost()).isZero();
        return compared.candidateRight();
    }

    private static BufferedImage drawn(String text) {
        BufferedImage image = new BufferedImage(230, 44, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setColor(Color.BLACK);
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 30));
        graphics.drawString(text, 12, 34);
        graphics.dispose();
        return image;
    }
}
