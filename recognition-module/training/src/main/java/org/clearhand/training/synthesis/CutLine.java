package org.clearhand.training.synthesis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.clearhand.training.draw.GreyImage;
import org.clearhand.training.draw.InkBox;

/**
 * A real line of writing with the places where one word ends and the next begins, found where the gaps between words leave no doubt.
 *
 * @param cuts a column in each gap, from the left edge to the right one; one more than there are words
 */
record CutLine(GreyImage image, List<String> words, List<Integer> cuts) {
    /** Of the line's height: narrower gaps are no gaps between words. */
    private static final double LEAST_GAP = 0.14;
    /** How much wider the narrowest gap between words must be than the widest inside a word. */
    private static final double CLEAR = 1.3;
    /** How much wider or narrower a word's characters may be than those of its line: beyond it the cuts lie between other words. */
    private static final double UNEVEN = 1.8;

    private static final int MIDDLE_GREY = 128;

    private record Gap(int from, int to) {
        int width() {
            return to - from;
        }
    }

    /** The cuts of a line, or nothing where the gaps and the words do not match beyond doubt. */
    static Optional<CutLine> of(GreyImage image, String text) {
        List<String> words = List.of(text.split(" ", -1));
        List<Gap> gaps = gaps(image);
        int wanted = words.size() - 1;
        if (gaps.size() < wanted + 2) {
            return Optional.empty();
        }
        Gap left = gaps.get(0);
        Gap right = gaps.get(gaps.size() - 1);
        List<Gap> inner = new ArrayList<>(gaps.subList(1, gaps.size() - 1));
        inner.sort(Comparator.comparingInt(Gap::width).reversed());
        int narrowest = wanted == 0 ? Integer.MAX_VALUE : inner.get(wanted - 1).width();
        int widestOther = inner.size() > wanted ? inner.get(wanted).width() : 0;
        if (narrowest < LEAST_GAP * image.height() || narrowest < CLEAR * widestOther) {
            return Optional.empty();
        }
        List<Integer> cuts = new ArrayList<>();
        cuts.add(Math.max(0, left.to() - image.height() / 4));
        inner.subList(0, wanted).stream()
                .map(gap -> (gap.from() + gap.to()) / 2)
                .sorted()
                .forEach(cuts::add);
        cuts.add(Math.min(image.width(), right.from() + image.height() / 4));
        CutLine line = new CutLine(image, words, cuts);
        return line.isEven() ? Optional.of(line) : Optional.empty();
    }

    private boolean isEven() {
        double characters = words.stream().mapToDouble(CutLine::breadth).sum();
        double usual = (cuts.get(words.size()) - cuts.get(0)) / characters;
        for (int i = 0; i < words.size(); i++) {
            double ratio = (cuts.get(i + 1) - cuts.get(i)) / breadth(words.get(i)) / usual;
            if (ratio > UNEVEN || ratio < 1 / UNEVEN) {
                return false;
            }
        }
        return true;
    }

    /** In characters, the gap behind the word included. */
    private static double breadth(String word) {
        return word.length() + 1.5;
    }

    /** So many words from that one on. */
    Sample part(int from, int count) {
        int left = cuts.get(from);
        int right = cuts.get(from + count);
        return new Sample(
                image.cut(new InkBox(left, 0, right, image.height())),
                String.join(" ", words.subList(from, from + count)));
    }

    /** Runs of columns without ink in the middle rows, the first and the last one at the edges and maybe empty. */
    private static List<Gap> gaps(GreyImage image) {
        int level = level(image);
        int top = image.height() / 5;
        int bottom = image.height() * 17 / 20;
        List<Gap> gaps = new ArrayList<>();
        int from = 0;
        boolean open = true;
        for (int x = 0; x < image.width(); x++) {
            int ink = 0;
            for (int y = top; y < bottom; y++) {
                ink += image.at(x, y) < level ? 1 : 0;
            }
            boolean empty = ink == 0;
            if (open && !empty) {
                gaps.add(new Gap(from, x));
            } else if (!open && empty) {
                from = x;
            }
            open = empty;
        }
        gaps.add(new Gap(open ? from : image.width(), image.width()));
        return gaps;
    }

    /** Half way between paper and ink. */
    private static int level(GreyImage image) {
        int[] counts = new int[256];
        for (int y = 0; y < image.height(); y++) {
            for (int x = 0; x < image.width(); x++) {
                counts[image.at(x, y)]++;
            }
        }
        int all = image.width() * image.height();
        int paper = quantile(counts, all * 3L / 4);
        int ink = quantile(counts, all * 2L / 100);
        return paper <= ink ? MIDDLE_GREY : ink + (paper - ink) * 3 / 5;
    }

    private static int quantile(int[] counts, long rank) {
        long seen = 0;
        for (int grey = 0; grey < counts.length; grey++) {
            seen += counts[grey];
            if (seen > rank) {
                return grey;
            }
        }
        return counts.length - 1;
    }
}
