package org.clearhand.recognition.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Graphics2D;
import java.util.EnumSet;
import java.util.Random;
import java.util.function.Consumer;
import org.clearhand.forms.FieldOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each step does to a drawn picture. */
class CropStepsTest {
    private static final double SCALE = 8;
    private static final PixelBox LEFT = new PixelBox(0, 0, 100, 80);
    private static final PixelBox RIGHT = new PixelBox(200, 0, 300, 80);

    private static Consumer<Graphics2D> uprights(double leanDegrees) {
        double lean = Math.tan(Math.toRadians(leanDegrees)) * 50;
        return pen -> {
            for (int x = 60; x <= 240; x += 36) {
                pen.drawLine((int) Math.round(x - lean / 2), 65, (int) Math.round(x + lean / 2), 15);
            }
        };
    }

    @Test
    void sauvolaKeepsTheStrokesAndNothingElseOfShadedPaper() {
        GreyImage picture = DrawnCrop.of(300, 80, 240, pen -> {
            pen.drawLine(50, 10, 50, 70);
            pen.drawLine(250, 10, 250, 70);
        });

        GreyImage binary = SauvolaBinarization.of(DrawnCrop.shaded(picture, 150), SCALE);

        assertThat(DrawnCrop.dark(binary, LEFT, 128)).isBetween(200, 360);
        assertThat(DrawnCrop.dark(binary, RIGHT, 128)).isBetween(200, 360);
        assertThat(DrawnCrop.dark(binary, new PixelBox(60, 0, 240, 80), 128)).isZero();
    }

    @Test
    void evenContrastMakesPaperWhiteAndInkBlackAllAlong() {
        GreyImage picture = DrawnCrop.shaded(DrawnCrop.of(300, 80, 230, uprights(0)), 120);

        GreyImage even = EvenContrast.of(picture);

        assertThat(even.at(40, 40)).isGreaterThan(225);
        assertThat(even.at(258, 40)).isGreaterThan(225);
        assertThat(even.at(60, 40)).isLessThan(40);
        assertThat(even.at(240, 40)).isLessThan(40);
    }

    @Test
    void noiseReductionTakesSpecksAndLeavesStrokes() {
        GreyImage picture = DrawnCrop.of(300, 80, 240, uprights(0));
        byte[] pixels = picture.pixels().clone();
        Random chance = new Random(5);
        for (int i = 0; i < 200; i++) {
            pixels[chance.nextInt(pixels.length)] = 0;
        }

        GreyImage quiet = NoiseReduction.of(new GreyImage(300, 80, pixels));

        assertThat(DrawnCrop.dark(quiet, new PixelBox(0, 0, 50, 80), 128)).isLessThan(6);
        assertThat(quiet.at(60, 40)).isLessThan(60);
    }

    @Test
    void aRuleIsErasedAndTheStrokesThatCrossItStayWhole() {
        GreyImage picture = DrawnCrop.of(300, 80, 240, pen -> {
            uprights(0).accept(pen);
            pen.fillRect(0, 44, 300, 3);
        });

        GreyImage clean = PrintedLines.withoutRules(picture, SCALE);

        assertThat(DrawnCrop.dark(clean, new PixelBox(0, 40, 50, 50), 200)).isZero();
        for (int y = 20; y < 60; y++) {
            assertThat(clean.at(60, y)).as("row %d", y).isLessThan(120);
            assertThat(clean.at(240, y)).as("row %d", y).isLessThan(120);
        }
    }

    @Test
    void sidesOfABoxAreErasedAndHorizontalStrokesThatCrossThemStayWhole() {
        GreyImage picture = DrawnCrop.of(300, 80, 240, pen -> {
            pen.fillRect(20, 0, 3, 80);
            pen.fillRect(150, 0, 3, 80);
            pen.drawLine(120, 40, 190, 40);
        });

        GreyImage clean = PrintedLines.withoutSides(picture, SCALE);

        assertThat(DrawnCrop.dark(clean, new PixelBox(10, 0, 110, 80), 200)).isZero();
        for (int x = 125; x < 185; x++) {
            assertThat(clean.at(x, 40)).as("column %d", x).isLessThan(120);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {-25, -10, 0, 12, 30})
    void slantIsFoundWithinTwoDegreesAndTakenOut(double degrees) {
        GreyImage picture = DrawnCrop.of(300, 80, 235, uprights(degrees));

        assertThat(Slant.degrees(picture)).isCloseTo(degrees, within(2.0));
        assertThat(Slant.degrees(Slant.upright(picture))).isCloseTo(0, within(3.0));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-6, -2, 0, 4, 8})
    void baselineIsFoundWithinADegreeThoughATailHangsDownAndLaidLevel(double degrees) {
        double slope = Math.tan(Math.toRadians(degrees));
        GreyImage picture = DrawnCrop.of(320, 140, 235, pen -> {
            for (int x = 20; x <= 300; x += 30) {
                int foot = (int) Math.round(80 + slope * (x - 160)) + (x == 140 ? 25 : 0);
                pen.drawLine(x, foot - 40, x, foot);
            }
        });

        assertThat(Math.toDegrees(Math.atan(Baseline.slope(picture)))).isCloseTo(degrees, within(1.0));
        assertThat(Math.toDegrees(Math.atan(Baseline.slope(Baseline.level(picture)))))
                .isCloseTo(0, within(1.0));
    }

    @Test
    void everyStepButTheLastCanBeNamedInATemplate() {
        for (CropStep step : EnumSet.complementOf(EnumSet.of(CropStep.RESIZE))) {
            assertThat("TRIM," + step).matches(FieldOption.STEPS.pattern());
            assertThat(step.description()).isNotBlank();
        }
        assertThat("RESIZE").doesNotMatch(FieldOption.WITHOUT_STEPS.pattern());
    }
}
