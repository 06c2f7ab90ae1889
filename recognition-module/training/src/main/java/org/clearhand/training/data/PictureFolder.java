package org.clearhand.training.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads a folder of pictures that a user made: with {@code labels.csv} (header line; file, text, further columns; a cell in double quotes
 * may hold commas) it says what each shows; else a sub-folder is the label of all in it; else the name before its last underscore is.
 * Links are not followed.
 */
final class PictureFolder {
    private static final String CSV = "labels.csv";
    private static final List<String> ENDINGS = List.of(".png", ".jpg", ".jpeg", ".tif", ".tiff");

    private PictureFolder() {}

    static boolean holdsPictures(Path folder) throws IOException {
        return Files.isRegularFile(folder.resolve(CSV)) || !pictures(folder).isEmpty();
    }

    static void read(Path folder, CropMaker maker) throws IOException {
        try (SetPictures pictures = SetPictures.below(folder)) {
            if (Files.isRegularFile(folder.resolve(CSV))) {
                readTable(folder.resolve(CSV), pictures, maker);
                return;
            }
            for (Path file : pictures(folder)) {
                String item = folder.relativize(file).toString().replace('\\', '/');
                maker.make(item, label(item), Map.of(), () -> pictures.grey(item));
            }
        }
    }

    private static void readTable(Path table, SetPictures pictures, CropMaker maker) throws IOException {
        try (LimitedLines lines = LimitedLines.of(table)) {
            List<String> columns = cells(lines.next().orElse(""));
            if (columns.size() < 2
                    || !columns.get(0).equals("file")
                    || !columns.get(1).equals("text")) {
                throw new IOException(CSV + " does not begin with the columns file and text");
            }
            for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
                List<String> cells = cells(line.get());
                if (line.get().isEmpty()) {
                    continue;
                }
                Map<String, String> further = new HashMap<>();
                for (int i = 2; i < Math.min(cells.size(), columns.size()); i++) {
                    further.put(columns.get(i), cells.get(i));
                }
                String file = cells.get(0);
                maker.make(file, cells.size() > 1 ? cells.get(1) : "", further, () -> pictures.grey(file));
            }
        }
    }

    /** The cells of one line; a doubled quote inside quotes is a quote. */
    static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char character = line.charAt(i);
            if (character == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (character == '"') {
                quoted = !quoted;
            } else if (character == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(character);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    private static String label(String item) {
        int slash = item.indexOf('/');
        if (slash > 0) {
            return item.substring(0, slash);
        }
        int underscore = item.lastIndexOf('_');
        return underscore > 0 ? item.substring(0, underscore) : "";
    }

    private static List<Path> pictures(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder, 2)) {
            return walk.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> ENDINGS.stream()
                            .anyMatch(file.getFileName().toString().toLowerCase(Locale.ROOT)::endsWith))
                    .sorted()
                    .toList();
        }
    }
}
