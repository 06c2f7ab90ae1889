package org.clearhand.training.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The shapes a data set comes in. */
public enum SetFormat {
    /** {@code labels.tsv} (header line; file, text, further columns) beside {@code images.zip} or {@code images/}. */
    FIELDS,
    /** {@code labels.jsonl}, whole documents with the values of their fields, beside {@code images.zip} or {@code images/}. */
    DOCUMENTS,
    /** Gzipped IDX files as MNIST has them, pairs of {@code *-images-idx3-ubyte.gz} and {@code *-labels-idx1-ubyte.gz}. */
    IDX,
    /** {@code zip.train.gz}: a digit and 256 levels a line. */
    USPS,
    /** Gzipped lines of writer, quality, text and pen strokes, {@code *.tsv.gz}. */
    STROKES,
    /** Pictures a user has put into a folder: {@code label_0001.png}, or a sub-folder a label, or {@code labels.csv}. */
    PICTURES;

    /** What a folder looks like it holds; empty for none of these. */
    public static Optional<SetFormat> of(Path folder) throws IOException {
        if (Files.isRegularFile(folder.resolve("labels.tsv"))) {
            return Optional.of(FIELDS);
        }
        if (Files.isRegularFile(folder.resolve("labels.jsonl"))) {
            return Optional.of(DOCUMENTS);
        }
        if (Files.isRegularFile(folder.resolve("zip.train.gz"))) {
            return Optional.of(USPS);
        }
        if (has(folder, "-images-idx3-ubyte.gz")) {
            return Optional.of(IDX);
        }
        if (has(folder, ".tsv.gz")) {
            return Optional.of(STROKES);
        }
        return PictureFolder.holdsPictures(folder) ? Optional.of(PICTURES) : Optional.empty();
    }

    private static boolean has(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.getFileName().toString().endsWith(ending));
        }
    }
}
