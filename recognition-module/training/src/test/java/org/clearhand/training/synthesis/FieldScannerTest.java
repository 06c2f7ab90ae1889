package org.clearhand.training.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.clearhand.training.draw.GreyImage;
import org.clearhand.training.draw.Plate;
import org.junit.jupiter.api.Test;

class FieldScannerTest {
    private static final int WIDTH = 400;
    private static final int HEIGHT = 64;
    private static final int SCANS = 1_500;
    private static final double MOST_BLACK = 0.15;

    private final FieldScanner scanner = new FieldScanner(new Backgrounds(40, 5));

    /** Two strokes far apart; between them lies paper only. */
    @Test
    void securityPrintOfABlackAndWhiteScanLeavesTheWritingReadable() {
        SplittableRandom random = new SplittableRandom(11);
        int blackAndWhite = 0;
        int crowded = 0;
        for (int i = 0; i < SCANS; i++) {
            Plate ink = new Plate(WIDTH, HEIGHT);
            ink.stroke(30, 20, 2, 34, 44, 2);
            ink.stroke(360, 20, 2, 364, 44, 2);
            GreyImage scan = scanner.scan(ink, new Plate(WIDTH, HEIGHT), 24, random);
            if (isBlackAndWhite(scan)) {
                blackAndWhite++;
                crowded += blackBetween(scan) > MOST_BLACK ? 1 : 0;
            }
        }
        assertThat(blackAndWhite).isGreaterThan(SCANS / 25);
        assertThat(crowded).as("of %d black and white scans", blackAndWhite).isLessThanOrEqualTo(blackAndWhite / 20);
    }

    private static boolean isBlackAndWhite(GreyImage scan) {
        for (int y = 0; y < scan.height(); y++) {
            for (int x = 0; x < scan.width(); x++) {
                if (scan.at(x, y) != 0 && scan.at(x, y) != 255) {
                    return false;
                }
            }
        }
        return true;
    }

    private static double blackBetween(GreyImage scan) {
        int from = scan.width() / 4;
        int until = scan.width() * 3 / 4;
        int black = 0;
        for (int y = 0; y < scan.height(); y++) {
            for (int x = from; x < until; x++) {
                black += scan.at(x, y) == 0 ? 1 : 0;
            }
        }
        return (double) black / (scan.height() * (until - from));
    }
}
