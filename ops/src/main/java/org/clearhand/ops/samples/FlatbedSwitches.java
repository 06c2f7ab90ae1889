package org.clearhand.ops.samples;

import java.util.List;
import org.clearhand.training.samples.FlatbedOptions;
import org.clearhand.training.samples.ScanOptions;
import picocli.CommandLine.Option;

/** Whether several documents lie on one page, and how, as the command line says it. */
final class FlatbedSwitches {
    private static final double CLOSE_SHARE = 0.3;

    @Option(
            names = "--flatbed",
            paramLabel = "N",
            defaultValue = "0",
            description =
                    "Lay 2 to N documents on each page, as on the glass of a flatbed scanner, some nearly touching;"
                            + " 2 to 8 (default: one document a page).")
    private int mostItems;

    @Option(
            names = "--with",
            paramLabel = "TEMPLATE",
            split = ",",
            description = "Further templates, or folders, whose documents lie on the pages too.")
    private List<String> others = List.of();

    @Option(
            names = "--lids",
            paramLabel = "LEVEL",
            split = ",",
            defaultValue = "244,110,16",
            description = "Levels of grey of the scanner's lid, one after the other, 0 black to 255 white"
                    + " (default: ${DEFAULT-VALUE}).")
    private List<Integer> lids = List.of();

    boolean on() {
        return mostItems > 0;
    }

    List<String> others() {
        return others;
    }

    /** @throws IllegalArgumentException for a value out of its range, or several resolutions */
    FlatbedOptions options(ScanOptions scanning) {
        if (scanning.dotsPerInch().size() != 1) {
            throw new IllegalArgumentException("a flatbed scan has one resolution");
        }
        return new FlatbedOptions(
                mostItems,
                scanning.skewDegrees(),
                scanning.upsideDownShare(),
                CLOSE_SHARE,
                scanning.grain(),
                scanning.dotsPerInch().get(0),
                lids,
                scanning.kinds());
    }
}
