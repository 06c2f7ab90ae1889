package org.clearhand.training.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Writes a set in another format. What cannot be used stays behind, and so does what only a machine vouches for. */
public final class SetConversion {
    private static final String PROVENANCE = "provenance";
    private static final String GROUP = "group";

    private SetConversion() {}

    /** As a field set with the columns of the original, its groups and its provenance. */
    public static void toFields(OpenedSet opened, Path folder) throws IOException {
        TreeSet<String> named = new TreeSet<>();
        opened.read(new Crops(crop -> named.addAll(crop.further().keySet())));
        named.removeAll(List.of(PROVENANCE, GROUP));
        List<String> columns = new ArrayList<>(named);
        columns.add(GROUP);
        columns.add(PROVENANCE);
        try (FieldSetWriter writer = FieldSetWriter.into(folder, columns)) {
            opened.read(new Crops(crop -> write(writer, crop, columns)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** As IDX, for sets of single characters that fit into memory. */
    public static void toIdx(OpenedSet opened, Path folder) throws IOException {
        IdxWriter.write(folder, opened.set().id(), opened.all().crops());
    }

    private static void write(FieldSetWriter writer, LabelledCrop crop, List<String> columns) {
        List<String> cells = new ArrayList<>();
        for (String column : columns) {
            cells.add(
                    switch (column) {
                        case GROUP -> crop.group();
                        case PROVENANCE -> crop.provenance().column();
                        default -> crop.further().getOrDefault(column, "");
                    });
        }
        try {
            String file = crop.item().replaceAll("[^A-Za-z0-9._-]", "_") + ".png";
            writer.add(file, crop.text(), cells, FieldSetWriter.png(crop.picture()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Crops(java.util.function.Consumer<LabelledCrop> taker) implements CropSink {
        @Override
        public void crop(LabelledCrop crop) {
            taker.accept(crop);
        }

        @Override
        public void refused(RefusedItem item) {
            // Stays behind.
        }
    }
}
