package org.clearhand.training.samples;

import java.util.List;
import java.util.random.RandomGenerator;
import org.clearhand.forms.FormTemplate;

/**
 * How generated documents are scanned: each draws evenly from these ranges.
 *
 * @param skewDegrees most by which a page is turned, either way; 0 to 45
 * @param scaleShare most by which its size differs from what its resolution says, either way; 0 to 0.5
 * @param shiftMillimetres most by which it is moved, across and down, either way; 0 to 100
 * @param upsideDownShare of documents that lie upside down; 0 to 1
 * @param wrongResolutionShare of documents whose file names another resolution; 0 to 1
 * @param grain of the sensor's noise, 1 as usual, 0 none; to 20
 * @param perspectiveShare most by which each corner of a page is moved, as a share of its sides; 0 to 0.1
 * @param stretchShare most by which its width by its height differs from the form's, either way; 0 to 0.1
 * @param dotsPerInch resolutions, one after the other; each 72 to 600
 * @param kinds file formats, one after the other
 */
public record ScanOptions(
        double skewDegrees,
        double scaleShare,
        double shiftMillimetres,
        double upsideDownShare,
        double wrongResolutionShare,
        double grain,
        double perspectiveShare,
        double stretchShare,
        List<Integer> dotsPerInch,
        List<FileKind> kinds) {
    private static final List<Integer> WRONG = List.of(72, 96, 150, 400, 600);
    private static final double MOST_BENT = 0.1;

    /** Pages are only turned, resized and moved. */
    public ScanOptions(
            double skewDegrees,
            double scaleShare,
            double shiftMillimetres,
            double upsideDownShare,
            double wrongResolutionShare,
            double grain,
            List<Integer> dotsPerInch,
            List<FileKind> kinds) {
        this(
                skewDegrees,
                scaleShare,
                shiftMillimetres,
                upsideDownShare,
                wrongResolutionShare,
                grain,
                /* perspectiveShare= */ 0,
                /* stretchShare= */ 0,
                dotsPerInch,
                kinds);
    }

    public ScanOptions {
        within("the skew in degrees", skewDegrees, 45);
        within("the scale", scaleShare, 0.5);
        within("the shift in millimetres", shiftMillimetres, 100);
        within("the share upside down", upsideDownShare, 1);
        within("the share of wrong resolutions", wrongResolutionShare, 1);
        within("the grain", grain, 20);
        within("the perspective", perspectiveShare, MOST_BENT);
        within("the stretch", stretchShare, MOST_BENT);
        dotsPerInch = List.copyOf(dotsPerInch);
        kinds = List.copyOf(kinds);
        if (kinds.isEmpty() || dotsPerInch.isEmpty() || dotsPerInch.stream().anyMatch(one -> one < 72 || one > 600)) {
            throw new IllegalArgumentException("a scan has a file format and a resolution of 72 to 600 dots per inch");
        }
    }

    private static void within(String what, double value, double most) {
        if (!(value >= 0 && value <= most)) {
            throw new IllegalArgumentException(what + " is 0 to " + most + ", not " + value);
        }
    }

    /**
     * How document number {@code index} lies under the scanner.
     *
     * @param bending draws how it is bent: of its own, so that a page is the same page bent and not
     */
    ScanGeometry geometry(FormTemplate template, int index, RandomGenerator random, RandomGenerator bending) {
        return new ScanGeometry(
                skewDegrees * either(random),
                1 + scaleShare * either(random),
                shiftMillimetres * either(random),
                shiftMillimetres * either(random),
                random.nextDouble() < upsideDownShare,
                dotsPerInch.get(index / kinds.size() % dotsPerInch.size()),
                template.pageWidthMillimetres(),
                template.pageHeightMillimetres(),
                PageBend.random(perspectiveShare, stretchShare, bending));
    }

    FileKind kind(int index) {
        return kinds.get(index % kinds.size());
    }

    /** The resolution the file names: the true one, or for a share of the documents another. */
    double namedDotsPerInch(double dotsPerInch, RandomGenerator random) {
        double chance = random.nextDouble();
        int other = WRONG.get(random.nextInt(WRONG.size()));
        return chance < wrongResolutionShare ? other : dotsPerInch;
    }

    private static double either(RandomGenerator random) {
        return random.nextDouble() * 2 - 1;
    }
}
