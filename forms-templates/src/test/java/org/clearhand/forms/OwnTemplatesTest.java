package org.clearhand.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnTemplatesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final TemplateRef FIRST = TemplateRef.parse("pickup-notice:1");

    private OwnTemplates own;
    private TemplateFolder draft;

    @BeforeEach
    void aDraft(@TempDir Path root) throws IOException {
        own = new OwnTemplates(root.resolve("own"));
        draft = new TemplateFolder(root.resolve("pickup-notice"));
        Files.createDirectories(draft.folder());
        Files.write(draft.folder().resolve("blank.png"), new byte[] {1, 2, 3});
        write("pickup-notice", 1, "Notice");
    }

    private void write(String id, int version, String title) throws IOException {
        Files.writeString(draft.file(), """
            template: %s
            version: %d
            title: %s
            country: US
            currency: USD
            page: {width: 148, height: 105}
            fields:
              - {name: shelf, type: DIGITS, zone: {x: 1, y: 1, width: 20, height: 8}, acceptConfidence: 0.9}
            """.formatted(id, version, title));
    }

    private PublishedTemplate publish() throws TemplateProblems, IOException {
        return own.publish(draft, Set.of("us-personal-cheque"), DAY);
    }

    @Test
    void whatIsPublishedIsReadBesideWhatShips() throws Exception {
        publish();

        TemplateCatalogue catalogue = TemplateCatalogue.with(own);

        assertThat(catalogue.find(FIRST)).isPresent();
        assertThat(catalogue.latest("us-personal-cheque")).isPresent();
        assertThat(own.of(FIRST).blank()).isPresent();
    }

    @Test
    void aDraftIsNotRead() throws Exception {
        assertThat(own.read()).isEmpty();

        publish();
        write("pickup-notice", 2, "Notice");
        Files.createDirectories(own.folder().resolve("pickup-notice/2"));
        Files.copy(draft.file(), own.folder().resolve("pickup-notice/2/template.yaml"));

        assertThat(own.read()).extracting(FormTemplate::ref).containsExactly(FIRST);
    }

    @Test
    void aChangeIsANewVersionAndTheOldOneStays() throws Exception {
        publish();
        write("pickup-notice", 1, "Another");
        assertThatIllegalStateException().isThrownBy(this::publish).withMessageContaining("frozen");
        assertThat(own.read().get(0).title()).isEqualTo("Notice");

        write("pickup-notice", 2, "Another");
        publish();

        TemplateCatalogue catalogue = TemplateCatalogue.with(own);
        assertThat(catalogue.find(FIRST).orElseThrow().title()).isEqualTo("Notice");
        assertThat(catalogue.latest("pickup-notice").orElseThrow().title()).isEqualTo("Another");
        assertThat(catalogue.all()).extracting(FormTemplate::ref).contains(FIRST);
        assertThat(catalogue.current()).extracting(FormTemplate::ref).doesNotContain(FIRST);
    }

    @Test
    void publishingTheSameAgainChangesNothing() throws Exception {
        PublishedTemplate first = publish();

        assertThat(own.publish(draft, Set.of(), DAY.plusDays(9))).isEqualTo(first);
    }

    @Test
    void whatWasChangedBehindTheRegisterIsRefused() throws Exception {
        publish();
        Path file = own.of(FIRST).file();
        Files.writeString(file, Files.readString(file).replace("width: 20", "width: 30"));

        assertThatThrownBy(own::read)
                .isInstanceOf(TemplateProblems.class)
                .hasMessageContaining("pickup-notice/1: is not what was published on 2026-11-25");
        assertThatIllegalStateException().isThrownBy(() -> TemplateCatalogue.with(own));
    }

    @Test
    void aChangedBlankIsRefusedToo() throws Exception {
        publish();
        Files.write(own.of(FIRST).blank().orElseThrow(), new byte[] {1, 2, 4});

        assertThatThrownBy(own::read).hasMessageContaining("is not what was published");
    }

    @Test
    void theListOfAFieldIsPublishedWithTheTemplateAndFrozenWithIt() throws Exception {
        withList("Ada Example\nRobin Nemo\n");
        publish();

        Path list = own.of(FIRST).folder().resolve("names.txt");
        assertThat(own.of(FIRST).lexicons(own.of(FIRST).template()))
                .containsEntry("name", new TemplateLexicon(List.of("Ada Example", "Robin Nemo")));
        assertThat(own.read()).hasSize(1);

        Files.writeString(list, "Ada Example\nEve Other\n");
        assertThatThrownBy(own::read).hasMessageContaining("is not what was published");
        Files.delete(list);
        assertThatThrownBy(own::read).hasMessageContaining("there is no file names.txt beside the template");
    }

    /** Such a folder is no published template, whatever it is called. */
    @Test
    void aFolderNamedAsATemplateThatShipsDoesNotChangeItsLists() throws Exception {
        publish();
        FormTemplate shipped = TemplateCatalogue.shipped().latest("cn22").orElseThrow();
        Path place = Files.createDirectories(own.of(shipped.ref()).folder());
        Files.copy(draft.file(), place.resolve("template.yaml"));
        Files.writeString(place.resolve("countries.txt"), "ZZ\n");

        TemplateCatalogue catalogue = TemplateCatalogue.with(own);

        assertThat(catalogue.folder(shipped.ref())).isEmpty();
        assertThat(catalogue.lexicons(shipped))
                .isEqualTo(TemplateCatalogue.shipped().lexicons(shipped));
    }

    @Test
    void everyLineThatIsNoEntryIsNamedWithItsPath() throws Exception {
        withList("Ada Example\n\nada example\n");

        assertThatThrownBy(draft::template)
                .isInstanceOf(TemplateProblems.class)
                .hasMessageContaining("$.fields[1].options.lexicon: names.txt line 2 is blank")
                .hasMessageContaining("$.fields[1].options.lexicon: names.txt line 3 stands in the list before");

        Files.write(draft.folder().resolve("names.txt"), new byte[] {'a', (byte) 0xe9, '\n'});
        assertThatThrownBy(draft::template).hasMessageContaining("names.txt is not UTF-8");
    }

    @Test
    void aListOnlyATextFieldMayHave() throws Exception {
        withList("Ada Example\n");
        Files.writeString(draft.file(), Files.readString(draft.file()).replace("type: NAME", "type: DATE"));

        assertThatThrownBy(draft::template)
                .hasMessageContaining("$.fields[1].options.lexicon: only a text has a list of values");
    }

    @Test
    void onlyATextHasALanguage() throws Exception {
        Files.writeString(
                draft.file(), Files.readString(draft.file()).replace("0.9}", "0.9, options: {language: fr}}"));

        assertThatThrownBy(draft::template)
                .hasMessageContaining("$.fields[0].options.language: only a text has a language");
    }

    @Test
    void onlyATextMayBeLeftOutWhereItIsDoubtful() throws Exception {
        Files.writeString(
                draft.file(), Files.readString(draft.file()).replace("0.9}", "0.9, options: {doubtful: LEAVE_OUT}}"));

        assertThatThrownBy(draft::template)
                .hasMessageContaining("$.fields[0].options.doubtful: only a text may be left out");
    }

    @Test
    void aListMayBeByTheValuesOfAnotherField() throws Exception {
        withList("ec1a 1bb\tLondon\nEC1A1BB\tCity of London\nM1 1AE\tManchester\n");
        listedBy("postcode");

        assertThat(draft.lexicons(draft.template()))
                .containsEntry(
                        "name",
                        new TemplateLexicon(
                                List.of("London", "City of London", "Manchester"),
                                Map.of(
                                        "EC1A 1BB",
                                        List.of("London", "City of London"),
                                        "M1 1AE",
                                        List.of("Manchester"))));
    }

    @Test
    void aLineWithoutAValueOfTheOtherFieldIsNamed() throws Exception {
        withList("EC1A 1BB\tLondon\nLondon\nabc\tLeeds\nEC1A1BB\tLONDON\nM1 1AE\t\n");
        listedBy("postcode");

        assertThatThrownBy(draft::template)
                .hasMessageContaining("names.txt line 2 does not begin with a value of the field")
                .hasMessageContaining("names.txt line 3 does not begin with a value of the field")
                .hasMessageContaining("names.txt line 4 stands in the list before")
                .hasMessageContaining("names.txt line 5 does not begin with a value of the field");
    }

    @Test
    void theOtherFieldIsThereAndReadByItself() throws Exception {
        withList("EC1A 1BB\tLondon\n");
        listedBy("nobody");
        assertThatThrownBy(draft::template)
                .hasMessageContaining("$.fields[1].options.listedBy: there is no other field called nobody");

        replace("nobody", "postcode");
        replace("type: POSTCODE", "type: POSTCODE\n    read: false");
        assertThatThrownBy(draft::template).hasMessageContaining("postcode must be read, and by itself");

        replace("\n    read: false", "");
        replace("lexicon: names.txt, ", "");
        assertThatThrownBy(draft::template).hasMessageContaining("$.fields[1].options.listedBy: there is no list");
    }

    private void listedBy(String field) throws IOException {
        Files.writeString(draft.file(), Files.readString(draft.file()).stripTrailing() + """

                  - name: postcode
                    type: POSTCODE
                    zone: {x: 1, y: 20, width: 20, height: 8}
                    acceptConfidence: 0.9
                    options: {country: GB}
                """);
        replace("lexicon: names.txt", "lexicon: names.txt, listedBy: " + field);
    }

    private void replace(String what, String by) throws IOException {
        Files.writeString(draft.file(), Files.readString(draft.file()).replace(what, by));
    }

    private void withList(String entries) throws IOException {
        Files.writeString(draft.file(), Files.readString(draft.file()).stripTrailing() + """

                  - name: name
                    type: NAME
                    zone: {x: 1, y: 11, width: 20, height: 8}
                    acceptConfidence: 0.9
                    options: {lexicon: names.txt}
                """);
        Files.writeString(draft.folder().resolve("names.txt"), entries);
    }

    @Test
    void whatIsMissingOrBrokenIsNamed() throws Exception {
        publish();
        Files.writeString(own.of(FIRST).file(), "template: pickup-notice\n");
        assertThatThrownBy(own::read).hasMessageContaining("pickup-notice/1 $");

        Files.delete(own.of(FIRST).file());
        assertThatThrownBy(own::read).hasMessageContaining("pickup-notice/1: is published, and cannot be read");
    }

    @Test
    void anIdThatShipsIsNotFree() throws Exception {
        write("us-personal-cheque", 7, "Mine");
        assertThatIllegalStateException().isThrownBy(this::publish).withMessageContaining("comes with Clearhand");

        own.publish(draft, Set.of(), DAY);
        assertThatIllegalStateException()
                .isThrownBy(() -> TemplateCatalogue.with(own))
                .withMessageContaining("comes with Clearhand");
    }

    @Test
    void whatAnInterruptedPublicationLeftIsNotMixedIn() throws Exception {
        Path place = own.of(FIRST).folder();
        Files.createDirectories(place);
        Files.write(place.resolve("blank.pdf"), new byte[] {9});

        publish();

        assertThat(own.read()).hasSize(1);
    }
}
