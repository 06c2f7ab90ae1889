package org.clearhand.ops.samples;

import java.util.List;
import java.util.Locale;
import org.clearhand.training.samples.FileKind;
import org.clearhand.training.samples.ScanOptions;
import picocli.CommandLine.Option;

/** How the documents are scanned, as the command line says it. */
final class ScanSwitches {
    @Option(
            names = "--skew",
            paramLabel = "DEGREES",
            defaultValue = "1",
            description = "Pages are turned by up to this, either way, 0 to 45 (default: ${DEFAULT-VALUE}).")
    private double skewDegrees;

    @Option(
            names = "--scale",
            paramLabel = "SHARE",
            defaultValue = "0",
            description = "Pages are larger or smaller than their resolution says by up to this, 0 to 0.5"
                    + " (default: ${DEFAULT-VALUE}).")
    private double scale;

    @Option(
            names = "--shift",
            paramLabel = "MM",
            defaultValue = "0.8",
            description = "Pages are moved by up to this, 0 to 100 (default: ${DEFAULT-VALUE}).")
    private double shiftMillimetres;

    @Option(
            names = "--upside-down",
            paramLabel = "SHARE",
            defaultValue = "0",
            description = "Documents that lie upside down, 0 to 1 (default: ${DEFAULT-VALUE}).")
    private double upsideDown;

    @Option(
            names = "--wrong-dpi",
            paramLabel = "SHARE",
            defaultValue = "0",
            description = "Documents whose file names another resolution, 0 to 1 (default: ${DEFAULT-VALUE}).")
    private double wrongResolution;

    @Option(
            names = "--noise",
            paramLabel = "TIMES",
            defaultValue = "1",
            description = "Grain of the sensor, 1 as usual, 0 to 20 (default: ${DEFAULT-VALUE}).")
    private double noise;

    @Option(
            names = "--perspective",
            paramLabel = "SHARE",
            defaultValue = "0",
            description = "Corners of pages are moved by up to this share of their sides, as under a camera, 0 to 0.1"
                    + " (default: ${DEFAULT-VALUE}).")
    private double perspective;

    @Option(
            names = "--stretch",
            paramLabel = "SHARE",
            defaultValue = "0",
            description = "Pages are wider or narrower for their height by up to this, 0 to 0.1"
                    + " (default: ${DEFAULT-VALUE}).")
    private double stretch;

    @Option(
            names = "--dpi",
            paramLabel = "N",
            split = ",",
            defaultValue = "200",
            description = "Resolutions, one after the other, 72 to 600 (default: ${DEFAULT-VALUE}).")
    private List<Integer> dotsPerInch = List.of();

    @Option(
            names = "--formats",
            paramLabel = "FORMAT",
            split = ",",
            defaultValue = "jpg,png,tif",
            description = "File formats, one after the other: jpg and pdf in colour, png grey, tif black and white"
                    + " (default: ${DEFAULT-VALUE}).")
    private List<String> formats = List.of();

    /** @throws IllegalArgumentException for a format there is none of, or a value out of its range */
    ScanOptions options() {
        return new ScanOptions(
                skewDegrees,
                scale,
                shiftMillimetres,
                upsideDown,
                wrongResolution,
                noise,
                perspective,
                stretch,
                dotsPerInch,
                formats.stream().map(ScanSwitches::kind).toList());
    }

    private static FileKind kind(String format) {
        return switch (format.toLowerCase(Locale.ROOT)) {
            case "jpg" -> FileKind.JPEG;
            case "png" -> FileKind.PNG;
            case "tif" -> FileKind.TIFF_G4;
            case "pdf" -> FileKind.PDF;
            default ->
                throw new IllegalArgumentException("no such format: " + format + "; there are jpg, png, tif, pdf");
        };
    }
}
