package org.clearhand.training.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.clearhand.training.draw.GreyImage;
import org.clearhand.training.synthesis.PartedCrop.Joint;
import org.junit.jupiter.api.Test;

/** Strings whose characters are posts of their own grey, so that a piece is known by its ink. */
class SplicedCropsTest {
    private static final String MARKS = ".,";

    @Test
    void thePieceBehindTakesOnHeightPaperAndInkOfTheOneBefore() {
        PartedCrop before = parted("12", 40, 240, 40, new Joint(1, 20));
        PartedCrop behind = parted("345", 80, 160, 100, new Joint(2, 80));

        Sample spliced = before.splicedWith(
                before.joints().get(0), behind, behind.joints().get(0));

        assertThat(spliced.text()).isEqualTo("15");
        assertThat(spliced.leftOut()).isEqualTo(MARKS);
        assertThat(spliced.image().height()).isEqualTo(40);
        assertThat(spliced.image().width()).isEqualTo(20 + 20);
        assertThat(spliced.image().at(30, 20)).isEqualTo(40);
        assertThat(spliced.image().at(22, 20)).isEqualTo(240);
    }

    @Test
    void textsComeUpThatNobodyWrote() {
        SplicedCrops crops = new SplicedCrops(List.of(
                parted("12", 40, 240, 40, new Joint(1, 20)),
                parted("34", 40, 240, 40, new Joint(1, 20)),
                parted("56", 40, 240, 40)));
        SplittableRandom random = new SplittableRandom(5);
        Set<String> texts = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            texts.add(crops.next(random).text());
        }

        assertThat(texts).containsExactlyInAnyOrder("12", "14", "32", "34");
    }

    @Test
    void withoutAnyJointThereIsNothingToSplice() {
        assertThatThrownBy(() -> new SplicedCrops(List.of(parted("56", 40, 240, 40))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** A post in the middle of every square, one square a character. */
    private static PartedCrop parted(String text, int height, int paper, int ink, Joint... joints) {
        int square = height / 2;
        int width = text.length() * square;
        byte[] pixels = new byte[width * height];
        Arrays.fill(pixels, (byte) paper);
        for (int y = 0; y < height; y++) {
            for (int i = 0; i < text.length(); i++) {
                for (int x = 2; x >= -2; x--) {
                    pixels[y * width + i * square + square / 2 + x] = (byte) ink;
                }
            }
        }
        return new PartedCrop(new Sample(new GreyImage(width, height, pixels), text, MARKS), List.of(joints));
    }
}
