package org.clearhand.training.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.clearhand.training.draw.Plate;
import org.junit.jupiter.api.Test;

class FineLinesTest {
    private static final int WIDTH = 300;
    private static final int HEIGHT = 100;

    @Test
    void linesLieDenselyWithPaperBetweenThem() {
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 40; i++) {
            Plate plate = drawn(random);
            int inked = 0;
            int changes = 0;
            for (int y = 0; y < HEIGHT; y++) {
                for (int x = 1; x < WIDTH; x++) {
                    inked += plate.at(x, y) > 0.2 ? 1 : 0;
                    boolean across = plate.at(x, y) > 0.2 != plate.at(x - 1, y) > 0.2;
                    boolean down = y > 0 && plate.at(x, y) > 0.2 != plate.at(x, y - 1) > 0.2;
                    changes += across || down ? 1 : 0;
                }
            }
            int places = WIDTH * HEIGHT;
            assertThat(inked).as("inked of plate %d", i).isBetween(places / 50, places * 9 / 10);
            assertThat(changes).as("edges of plate %d", i).isGreaterThan(places / 40);
        }
    }

    @Test
    void sameSeedDrawsTheSameLines() {
        Plate one = drawn(new SplittableRandom(8));
        Plate other = drawn(new SplittableRandom(8));
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                assertThat(other.at(x, y)).isEqualTo(one.at(x, y));
            }
        }
    }

    private static Plate drawn(SplittableRandom random) {
        Plate plate = new Plate(WIDTH, HEIGHT);
        FineLines.draw(plate, random);
        return plate;
    }
}
