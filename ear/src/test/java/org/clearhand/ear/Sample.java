package org.clearhand.ear;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One of the sample cheques that come with the US template.
 *
 * @param label what stands on it, as the program that drew it wrote down
 */
record Sample(Path file, JsonNode label) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FOLDER = "forms-templates/src/main/resources/templates/us-personal-cheque/samples";

    static List<Sample> all() {
        Path folder = StackUnderTest.project().resolve(FOLDER);
        try {
            List<Sample> samples = new ArrayList<>();
            for (String line : Files.readAllLines(folder.resolve("labels.jsonl"))) {
                JsonNode label = JSON.readTree(line);
                samples.add(new Sample(folder.resolve(label.path("file").asText()), label));
            }
            return samples;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The samples with nothing wrong on them, as JPEG or PNG. */
    static List<Sample> sound() {
        return all().stream()
                .filter(sample -> sample.label.path("amountsAgree").asBoolean())
                .filter(sample -> sample.label.path("routingValid").asBoolean())
                .filter(sample -> Variant.isPossible(sample.name()))
                .toList();
    }

    /** A cheque that says different amounts in words and in figures. */
    static Sample disagreeing() {
        return all().stream()
                .filter(sample -> !sample.label.path("amountsAgree").asBoolean())
                .filter(sample -> Variant.isPossible(sample.name()))
                .findFirst()
                .orElseThrow();
    }

    String name() {
        return Objects.requireNonNull(file.getFileName()).toString();
    }

    byte[] content() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a person would key for a field; the amount in words is keyed as the figures say. */
    String truth(String field) {
        String name = field.equals("legalAmount") ? "courtesyAmount" : field;
        return label.path("fields").path(name).asText();
    }
}
