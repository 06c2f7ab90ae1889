package org.clearhand.ops.samples;

import java.nio.file.Path;
import java.util.Optional;
import org.clearhand.training.samples.FillOptions;
import org.clearhand.training.samples.HandShare;
import picocli.CommandLine.Option;

/** How the documents are filled, as the command line says it. */
final class FillSwitches {
    @Option(
            names = {"--handwriting", "--fonts"},
            paramLabel = "FOLDER",
            description =
                    "Handwriting fonts with their FONTS.tsv, or a stroke set of recorded characters (strokes-unipen); without"
                            + " this the hands are invented.")
    private Optional<Path> handwriting = Optional.empty();

    @Option(
            names = "--hands",
            paramLabel = "SHARE",
            defaultValue = "ALL",
            description =
                    "ALL, TRAINING or KEPT_BACK: a fifth of the invented hands, and the fonts and writers word nets never learn from, always"
                            + " the same, are kept back (default: ALL).")
    private HandShare hands = HandShare.ALL;

    @Option(
            names = "--faults",
            paramLabel = "SHARE",
            defaultValue = "0.1",
            description = "Documents with one thing deliberately wrong, 0 to 1 (default: ${DEFAULT-VALUE}).")
    private double faults;

    @Option(
            names = "--printed",
            paramLabel = "SHARE",
            defaultValue = "0",
            description = "Documents filled by a machine, 0 to 1 (default: ${DEFAULT-VALUE}).")
    private double printed;

    @Option(
            names = "--security",
            paramLabel = "SHARE",
            defaultValue = "0.5",
            description = "Documents with a security background, 0 to 1 (default: ${DEFAULT-VALUE}).")
    private double security;

    @Option(
            names = "--stamps",
            paramLabel = "SHARE",
            defaultValue = "0.1",
            description = "Documents with a stamp, 0 to 1 (default: ${DEFAULT-VALUE}).")
    private double stamps;

    @Option(
            names = "--scribbles",
            paramLabel = "SHARE",
            defaultValue = "0.1",
            description = "Documents with a scribble, 0 to 1 (default: ${DEFAULT-VALUE}).")
    private double scribbles;

    @Option(
            names = "--variants",
            paramLabel = "SHARE",
            defaultValue = "0.5",
            description =
                    "Documents printed as one of the template's variants, where it has any; the others are the typical page,"
                            + " 0 to 1 (default: ${DEFAULT-VALUE}).")
    private double variants;

    FillOptions options() {
        return new FillOptions(handwriting, hands, faults, printed, security, stamps, scribbles, variants);
    }
}
