package org.clearhand.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.clearhand.forms.TemplateFolder;
import org.clearhand.forms.TemplateProblems;
import org.clearhand.recognition.registry.ServingModels;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The city of a change of address, which stands before its postcode, with a list of cities by postcode. */
class ListedFieldsTest {
    private static final String FORM = "/templates/change-of-address/";
    private static final String SAMPLE = "samples/change-of-address-000.tif";
    private static final String CITY = "Sampleton";
    private static final String POSTCODE = "16515";

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void template() throws IOException {
        String yaml = new String(resource("template.yaml"), java.nio.charset.StandardCharsets.UTF_8);
        String city = "  - name: newCity\n    type: TEXT_LINE\n";
        assertThat(yaml).contains(city);
        Files.writeString(
                folder.resolve("template.yaml"),
                yaml.replace(city, city + "    options: {lexicon: cities.txt, listedBy: newPostcode}\n"));
        Files.write(folder.resolve("blank.png"), resource("blank.png"));
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
            return reading.fields().stream()
                    .filter(field -> field.name().equals("newCity"))
                    .findFirst()
                    .orElseThrow();
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
