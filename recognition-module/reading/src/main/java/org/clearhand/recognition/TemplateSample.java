package org.clearhand.recognition;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.clearhand.forms.FormTemplate;

/** The first of the sample documents that come with a template on the class path. */
record TemplateSample(String folder, String fileName) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Empty for a template that comes without samples. */
    static Optional<TemplateSample> of(FormTemplate template) {
        String folder = "/templates/" + template.ref().id() + "/samples/";
        return resource(folder + "labels.jsonl")
                .flatMap(labels ->
                        new String(labels, StandardCharsets.UTF_8).lines().findFirst())
                .map(label -> new TemplateSample(folder, fileName(label)));
    }

    /** The file itself; empty where only its label is there. */
    Optional<byte[]> content() {
        return resource(folder + fileName);
    }

    private static String fileName(String label) {
        try {
            return JSON.readTree(label).path("file").asText();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Optional<byte[]> resource(String name) {
        try (InputStream stream = TemplateSample.class.getResourceAsStream(name)) {
            return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
