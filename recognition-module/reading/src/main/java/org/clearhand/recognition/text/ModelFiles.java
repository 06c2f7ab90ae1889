package org.clearhand.recognition.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The files of one model: those that are shipped on the class path, or those of a folder a user trained. Immutable. */
public final class ModelFiles {
    private final String place;
    private final Source source;

    private ModelFiles(String place, Source source) {
        this.place = place;
        this.source = source;
    }

    /** The class path folder {@code models/<id>/}; whether anything is in it shows when a file is asked for. */
    public static ModelFiles ofResource(String id) {
        String folder = "/models/" + id + "/";
        return new ModelFiles("model " + id, name -> {
            try (InputStream stream = ModelFiles.class.getResourceAsStream(folder + name)) {
                return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
            }
        });
    }

    /** Whether a model of this name is on the class path. */
    public static boolean isShipped(String id) {
        return ModelFiles.class.getResource("/models/" + id + "/model.onnx") != null;
    }

    /**
     * Files that are in memory already.
     *
     * @param place for messages: which model this is
     * @param content by the names of the files
     */
    public static ModelFiles of(String place, Map<String, byte[]> content) {
        Map<String, byte[]> kept = Map.copyOf(content);
        return new ModelFiles(place, name -> Optional.ofNullable(kept.get(name)));
    }

    /** A folder on disk, such as training leaves it. */
    public static ModelFiles ofFolder(Path folder) {
        return new ModelFiles("model in " + folder, name -> {
            try {
                return Optional.of(Files.readAllBytes(folder.resolve(name)));
            } catch (NoSuchFileException missing) {
                return Optional.empty();
            }
        });
    }

    /** The content of one file, such as {@code card.json}; empty where the model has none of this name. */
    public Optional<byte[]> find(String name) {
        try {
            return source.find(name);
        } catch (IOException failure) {
            throw new UncheckedIOException("unreadable " + name + " of the " + place, failure);
        }
    }

    /** The content of a file that every model has. Throws {@link IllegalStateException} where it is missing. */
    public byte[] get(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException("the " + place + " has no " + name));
    }

    /** For messages: which model this is. */
    @Override
    public String toString() {
        return place;
    }

    private interface Source {
        Optional<byte[]> find(String name) throws IOException;
    }
}
