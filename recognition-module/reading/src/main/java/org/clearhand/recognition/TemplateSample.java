package org.clearhand.recognition;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.clearhand.forms.FormTemplate;

/** The first of the sample documents that come with a template on the class path. */
record TemplateSample(String fileName, byte[] content) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Empty for a template that comes without samples. */
    static Optional<TemplateSample> of(FormTemplate template) {
        String folder = "/templates/" + template.ref().id() + "/samples/";
        return resource(folder + "labels.jsonl")
                .flatMap(labels ->
                        new String(labels, StandardCharsets.UTF_8).lines().findFirst())
                .map(TemplateSample::fileName)
                .flatMap(name -> resource(folder + name).map(content -> new TemplateSample(name, content)));
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
