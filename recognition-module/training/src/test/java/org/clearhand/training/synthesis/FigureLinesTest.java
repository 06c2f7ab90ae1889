package org.clearhand.training.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.util.List;
import java.util.SplittableRandom;
import org.clearhand.recognition.NormalizedCrop;
import org.junit.jupiter.api.Test;

class FigureLinesTest {
    private final FieldScanner scanner = new FieldScanner(new Backgrounds(3, 5));
    private final List<Hand> hands = List.of(new Hands.Typeset(new Font(Font.SANS_SERIF, Font.PLAIN, 1), true));
    private final FigureLines lines = new FigureLines(hands, FigureTexts::amount, false, scanner);

    @Test
    void sameSeedDrawsTheSameSample() {
        Sample first = lines.next(new SplittableRandom(9));
        Sample second = lines.next(new SplittableRandom(9));

        assertThat(second.text()).isEqualTo(first.text());
        assertThat(second.image().normalize(640).values())
                .isEqualTo(first.image().normalize(640).values());
    }

    @Test
    void cropsHoldInkOnPaper() {
        SplittableRandom random = new SplittableRandom(10);
        FigureLines cells = new FigureLines(hands, FigureTexts::cells, true, scanner);
        for (int i = 0; i < 60; i++) {
            Sample sample = (i % 2 == 0 ? lines : cells).next(random);
            NormalizedCrop crop = sample.image().normalize(640);
            int dark = 0;
            for (float value : crop.values()) {
                dark += value > 0.6f ? 1 : 0;
            }
            assertThat(dark).as(sample.text()).isBetween(10, crop.values().length / 2);
        }
    }

    @Test
    void aDashIsWiderThanHighAndAPointIsSmall() {
        assertThat(inked('-').width()).isGreaterThan(2 * inked('-').height());
        assertThat(inked('.').height()).isLessThan(10);
    }

    private static org.clearhand.training.draw.InkBox inked(char mark) {
        org.clearhand.training.draw.Plate plate = new org.clearhand.training.draw.Plate(100, 100);
        SplittableRandom random = new SplittableRandom(2);
        PenMarks.of(mark, random).draw(plate, new Placement(30, 30, 30, 1, 0, 1.2), random);
        return plate.inkBox();
    }
}
