package org.clearhand.training.samples;

import java.util.List;

/**
 * How generated items lie together on the glass of a flatbed scanner: each page draws evenly from these ranges.
 *
 * @param mostItems on one page, 2 to 8; the fewest are 2
 * @param skewDegrees most by which an item is turned, either way; 0 to 10
 * @param upsideDownShare of items that lie upside down; 0 to 1
 * @param closeShare of pages whose items nearly touch; 0 to 1
 * @param grain of the sensor's noise, 1 as usual, 0 none; to 20
 * @param dotsPerInch of the scan, 72 to 600
 * @param lids levels of grey of the lid, one after the other; 0 black to 255 white
 * @param kinds file formats, one after the other
 */
public record FlatbedOptions(
        int mostItems,
        double skewDegrees,
        double upsideDownShare,
        double closeShare,
        double grain,
        int dotsPerInch,
        List<Integer> lids,
        List<FileKind> kinds) {
    public FlatbedOptions {
        within("the number of items", mostItems, 2, 8);
        within("the skew of items in degrees", skewDegrees, 0, 10);
        within("the share upside down", upsideDownShare, 0, 1);
        within("the share of close pages", closeShare, 0, 1);
        within("the grain", grain, 0, 20);
        within("the resolution", dotsPerInch, 72, 600);
        lids = List.copyOf(lids);
        kinds = List.copyOf(kinds);
        if (kinds.isEmpty() || lids.isEmpty() || lids.stream().anyMatch(level -> level < 0 || level > 255)) {
            throw new IllegalArgumentException("a flatbed scan has a file format, and a lid of level 0 to 255");
        }
    }

    private static void within(String what, double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            throw new IllegalArgumentException(what + " is " + least + " to " + most + ", not " + value);
        }
    }
}
