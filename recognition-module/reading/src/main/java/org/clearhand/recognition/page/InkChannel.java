package org.clearhand.recognition.page;

import java.util.List;

/**
 * Picks the colour plane in which writing stands out best. Security backgrounds are pale in one colour: blue guilloche all but
 * vanishes in the blue plane, in which black ink is still dark, but blue ink is best seen in the red one.
 */
final class InkChannel {
    private static final double INK_PERCENTILE = 0.02;

    private InkChannel() {}

    /**
     * The part of the page inside {@code box}.
     *
     * @param samples boxes with writing but without print, whose black would outshine pale ink; they decide on the plane
     * @param plan without {@link CropStep#COLOUR} the page is taken grey
     */
    static GreyImage of(UprightPage page, PixelBox box, List<PixelBox> samples, CropPlan plan) {
        if (!plan.takes(CropStep.COLOUR)) {
            return plan.withoutPrint(page.grey().cut(box), box);
        }
        PixelBox whole = samples.stream()
                .map(sample -> sample.within(page.width(), page.height()))
                .reduce(box, PixelBox::union);
        GreyImage best = page.grey().cut(whole);
        List<PixelBox> inside = samples.stream()
                .map(sample -> sample.within(page.width(), page.height()).movedBy(-whole.left(), -whole.top()))
                .toList();
        double bestContrast = contrast(best, inside);
        for (GreyImage plane : page.colours().cut(whole)) {
            double contrast = contrast(plane, inside);
            if (contrast > bestContrast) {
                bestContrast = contrast;
                best = plane;
            }
        }
        GreyImage cut = best.cut(box.movedBy(-whole.left(), -whole.top()));
        plan.show(CropStep.COLOUR, cut);
        return plan.withoutPrint(cut, box);
    }

    /** Levels between ink and the middle of the paper, divided by how far the darker half of the paper strays from it. */
    static double contrast(GreyImage image, List<PixelBox> samples) {
        int[] histogram = new int[256];
        int count = 0;
        for (PixelBox sample : samples) {
            PixelBox inside = sample.within(image.width(), image.height());
            for (int y = inside.top(); y < inside.bottom(); y++) {
                for (int x = inside.left(); x < inside.right(); x++) {
                    histogram[image.at(x, y)]++;
                    count++;
                }
            }
        }
        double ink = percentile(histogram, count, INK_PERCENTILE);
        double paper = percentile(histogram, count, 0.6);
        double unrest = paper - percentile(histogram, count, 0.25);
        return (paper - ink) / (unrest + 6);
    }

    private static int percentile(int[] histogram, int count, double share) {
        long seen = 0;
        for (int level = 0; level < 256; level++) {
            seen += histogram[level];
            if (seen >= share * count) {
                return level;
            }
        }
        return 255;
    }
}
