package org.clearhand.training.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a field set. */
final class FieldFiles {
    private FieldFiles() {}

    static void read(Path folder, CropMaker maker) throws IOException {
        try (LimitedLines lines = LimitedLines.of(folder.resolve("labels.tsv"));
                SetPictures pictures = SetPictures.beside(folder)) {
            List<String> columns = header(lines);
            for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
                String[] cells = line.get().split("\t", -1);
                if (line.get().isEmpty()) {
                    continue;
                }
                Map<String, String> further = new HashMap<>();
                for (int i = 2; i < Math.min(cells.length, columns.size()); i++) {
                    further.put(columns.get(i), cells[i]);
                }
                String file = cells[0];
                maker.make(file, cells.length > 1 ? cells[1] : "", further, () -> pictures.grey(file));
            }
        }
    }

    private static List<String> header(LimitedLines lines) throws IOException {
        List<String> columns = List.of(lines.next().orElse("").split("\t", -1));
        if (columns.size() < 2
                || !columns.get(0).equals("file")
                || !columns.get(1).equals("text")) {
            throw new IOException("labels.tsv does not begin with the columns file and text");
        }
        return columns;
    }
}
