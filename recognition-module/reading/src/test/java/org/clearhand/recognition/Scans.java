package org.clearhand.recognition;

import static org.clearhand.recognition.TestedPicture.PIXELS_PER_MILLIMETRE;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;

/** Scans gone wrong, drawn at random from the shipped samples: of two documents at once, and of a part of one. The same seed, the same scan. */
final class Scans {
    private static final List<String> FILES = List.of("000.jpg", "001.png", "006.jpg", "007.png");
    private static final int SHADOW_PIXELS = 3;

    private final Random random;

    private Scans(long seed) {
        random = new Random(seed);
    }

    /**
     * Two cheques that went through the scanner together. The one in front is whole; the other, a little askew and of another tone,
     * reaches at least 7 mm beyond it on one or two sides. Around them is the scanner's background, black or white.
     */
    static BufferedImage piggybacked(long seed) {
        return new Scans(seed).piggybacked();
    }

    /**
     * A cheque of which at least 9 mm and at most half are missing at one side: the picture ends there, or goes on in black, or in white.
     * White at the upper edge, where the forms have no landmark, begins below the 30th millimetre.
     */
    static BufferedImage partial(long seed) {
        return new Scans(seed).partial();
    }

    private BufferedImage piggybacked() {
        BufferedImage front = anySample(anyForm());
        BufferedImage other = DamagedPicture.levels(anySample(anyForm()), random.nextInt(20), 215 + random.nextInt(40));
        other = DamagedPicture.turned(other, 1.6 * random.nextDouble() - 0.8);
        int direction = random.nextInt(4);
        int reach = pixels(7 + 30 * random.nextDouble());
        int along = pixels(12 * random.nextDouble() - 6);
        int x = direction == 0 ? -reach : direction == 1 ? front.getWidth() - other.getWidth() + reach : along;
        int y = direction == 2 ? -reach : direction == 3 ? front.getHeight() - other.getHeight() + reach : along;
        int left = Math.min(0, x);
        int top = Math.min(0, y);
        int width = Math.max(front.getWidth(), x + other.getWidth()) - left;
        int height = Math.max(front.getHeight(), y + other.getHeight()) - top;
        BufferedImage scan = DamagedPicture.filled(
                new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY),
                0,
                0,
                width,
                height,
                random.nextBoolean() ? 10 : 250);
        scan.getRaster().setRect(x - left, y - top, other.getRaster());
        shade(scan, -left, -top, front);
        scan.getRaster().setRect(-left, -top, front.getRaster());
        return scan;
    }

    /** The front paper's edge throws a shadow. */
    private void shade(BufferedImage scan, int x, int y, BufferedImage front) {
        int depth = random.nextInt(50);
        for (int row = y - SHADOW_PIXELS; row < y + front.getHeight() + SHADOW_PIXELS; row++) {
            for (int column = x - SHADOW_PIXELS; column < x + front.getWidth() + SHADOW_PIXELS; column++) {
                if (row >= 0 && column >= 0 && row < scan.getHeight() && column < scan.getWidth()) {
                    int level = scan.getRaster().getSample(column, row, 0);
                    scan.getRaster().setSample(column, row, 0, Math.max(0, level - depth));
                }
            }
        }
    }

    private BufferedImage partial() {
        BufferedImage whole = anySample(anyForm());
        int width = whole.getWidth();
        int height = whole.getHeight();
        int side = random.nextInt(4);
        int fill = random.nextInt(3);
        double share = random.nextDouble();
        int least = pixels(fill == 2 ? (side == 2 ? 30 : 20) : 9);
        int lost = (int) (least + share * Math.max(0, (side < 2 ? width : height) / 2 - least));
        if (fill == 0) {
            return DamagedPicture.cropped(
                    whole,
                    side == 0 ? lost : 0,
                    side == 2 ? lost : 0,
                    side < 2 ? width - lost : width,
                    side < 2 ? height : height - lost);
        }
        return DamagedPicture.filled(
                whole,
                side == 1 ? width - lost : 0,
                side == 3 ? height - lost : 0,
                side < 2 ? lost : width,
                side < 2 ? height : lost,
                fill == 1 ? 8 : 252);
    }

    private String anyForm() {
        return random.nextBoolean() ? "us-personal-cheque" : "in-cts2010-cheque";
    }

    private BufferedImage anySample(String form) {
        return TestedPicture.sample(form, FILES.get(random.nextInt(FILES.size())));
    }

    private static int pixels(double millimetres) {
        return (int) Math.round(millimetres * PIXELS_PER_MILLIMETRE);
    }
}
