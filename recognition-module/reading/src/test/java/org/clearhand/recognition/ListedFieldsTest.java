package org.clearhand.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.clearhand.forms.TemplateCatalogue;
import org.clearhand.forms.TemplateFolder;
import org.clearhand.forms.TemplateProblems;
import org.clearhand.recognition.registry.ServingModels;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The states of a change of address, with the list that ships, and its city, which stands before its postcode, with one of cities by postcode. */
class ListedFieldsTest {
    private static final String FORM = "/templates/change-of-address/";
    private static final String SAMPLE = "samples/change-of-address-000.tif";
    private static final String CITY = "Sampleton";
    private static final String POSTCODE = "16515";
    private static final String STATE = "AK";

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void template() throws IOException {
        String yaml = new String(resource("template.yaml"), StandardCharsets.UTF_8);
        String city = "  - name: newCity\n    type: TEXT_LINE\n";
        assertThat(yaml).contains(city);
        Files.writeString(
                folder.resolve("template.yaml"),
                yaml.replace(city, city + "    options: {lexicon: cities.txt, listedBy: newPostcode}\n"));
        Files.write(folder.resolve("blank.png"), resource("blank.png"));
        Files.write(folder.resolve("states.txt"), resource("states.txt"));
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = ListedFieldsTest.class.getResourceAsStream(FORM + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }

    private FieldReading city(String... lines) throws IOException, TemplateProblems {
        Files.write(folder.resolve("cities.txt"), List.of(lines));
        TemplateFolder form = new TemplateFolder(folder);
        try (ChequeReader reader = new ChequeReader(form.template(), form, ServingModels.shipped())) {
            DocumentReading reading = reader.read(resource(SAMPLE), ReadRequest.plain());
            assertThat(reading.fields())
                    .filteredOn(field -> field.name().equals("newPostcode"))
                    .singleElement()
                    .satisfies(field -> assertThat(field.value()).contains(POSTCODE));
            return field(reading, "newCity");
        }
    }

    private static FieldReading field(DocumentReading reading, String name) {
        return reading.fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The net knows no capitals: only the list has them. */
    @Test
    void aStateIsReadAsTheListThatShipsWritesIt() throws Exception {
        try (ChequeReader reader = new ChequeReader(TemplateCatalogue.shipped(), ServingModels.shipped())) {
            FieldReading state = field(reader.read(resource(SAMPLE), ReadRequest.plain()), "newState");

            assertThat(state.value()).contains(STATE);
            assertThat(state.flags()).doesNotContain(ReadingFlag.NOT_LISTED);
        }
    }

    @Test
    void aStateInNoListIsReadAllTheSameAndNotAccepted() throws Exception {
        String states = new String(resource("states.txt"), StandardCharsets.UTF_8);
        assertThat(states).contains(STATE + "\n");
        Files.writeString(folder.resolve("states.txt"), states.replace(STATE + "\n", ""));
        Files.write(folder.resolve("cities.txt"), List.of(POSTCODE + "\t" + CITY));
        TemplateFolder form = new TemplateFolder(folder);
        try (ChequeReader reader = new ChequeReader(form.template(), form, ServingModels.shipped())) {
            FieldReading state = field(reader.read(resource(SAMPLE), ReadRequest.plain()), "newState");

            assertThat(state.value()).contains(STATE.toLowerCase(Locale.ROOT));
            assertThat(state.flags()).contains(ReadingFlag.NOT_LISTED);
            assertThat(state.accepted()).isFalse();
        }
    }

    @Test
    void theCityIsReadAsTheListOfItsPostcodeWritesIt() throws Exception {
        FieldReading city = city(POSTCODE + "\t" + CITY, POSTCODE + "\tNew Leeds", "62002\tMustercreek");

        assertThat(city.value()).contains(CITY);
        assertThat(city.flags()).doesNotContain(ReadingFlag.NOT_LISTED);
    }

    /** The whole list has it, so only the postcode can tell that it is wrong. */
    @Test
    void aCityOfAnotherPostcodeIsNotListed() throws Exception {
        FieldReading city = city("62002\t" + CITY, POSTCODE + "\tNew Leeds");

        assertThat(city.flags()).contains(ReadingFlag.NOT_LISTED);
        assertThat(city.accepted()).isFalse();
    }

    @Test
    void aPostcodeWithoutAnyCityLeavesAllOfThem() throws Exception {
        FieldReading city = city("62002\t" + CITY, "62003\tNew Leeds");

        assertThat(city.value()).contains(CITY);
        assertThat(city.flags()).doesNotContain(ReadingFlag.NOT_LISTED);
    }
}
