package org.clearhand.training.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import org.clearhand.training.draw.GreyImage;
import org.clearhand.training.synthesis.PartedCrop;
import org.clearhand.training.synthesis.PartedCrop.Joint;
import org.clearhand.training.synthesis.Sample;
import org.junit.jupiter.api.Test;

/** Where printed figures can be cut, by the net that ships. */
class JointFinderTest {
    private static final int PITCH = 34;
    private static final int LEFT = 12;
    private static final String MARKS = ".,/-*#=$R";

    @Test
    void betweenDigitsThatStandApart() throws Exception {
        PartedCrop parted = part("2750", false);

        assertThat(parted.joints()).extracting(Joint::at).containsExactly(1, 2, 3);
        for (Joint joint : parted.joints()) {
            assertThat(joint.column()).isCloseTo(LEFT + joint.at() * PITCH - 6, org.assertj.core.data.Offset.offset(9));
        }
    }

    @Test
    void notThroughAStrokeThatJoinsThem() throws Exception {
        assertThat(part("2750", true).joints()).extracting(Joint::at).doesNotContain(2);
    }

    @Test
    void notWhereTheNetSeesOtherDigitsThanTheLabel() throws Exception {
        assertThat(cut(picture("2750", false), "6391").joints()).isEmpty();
    }

    private static PartedCrop part(String text, boolean joined) throws Exception {
        return cut(picture(text, joined), text);
    }

    private static PartedCrop cut(GreyImage image, String text) throws Exception {
        BaseModel base = BaseModel.of("figures-2");
        try (OnnxLineReader reader =
                new OnnxLineReader(base.onnx(), base.config().alphabet())) {
            return new JointFinder(reader, base.config().maxWidth()).part(new Sample(image, text, MARKS));
        }
    }

    /** A digit each so many pixels; joined, a bar as thick as three strokes runs from the second into the third. */
    private static GreyImage picture(String text, boolean joined) {
        BufferedImage image = new BufferedImage(2 * LEFT + PITCH * text.length(), 56, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setColor(Color.BLACK);
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 40));
        for (int i = 0; i < text.length(); i++) {
            graphics.drawString(text.substring(i, i + 1), LEFT + i * PITCH, 44);
        }
        if (joined) {
            graphics.setStroke(new BasicStroke(12));
            graphics.drawLine(LEFT + PITCH + 14, 22, LEFT + 2 * PITCH + 8, 22);
        }
        graphics.dispose();
        return GreyImage.of(image);
    }
}
