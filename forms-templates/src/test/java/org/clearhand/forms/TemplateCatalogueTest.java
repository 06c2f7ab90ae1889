package org.clearhand.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TemplateCatalogueTest {
    private final TemplateCatalogue shipped = TemplateCatalogue.shipped();

    @Test
    void findsATemplateByReferenceAndItsLatestVersionById() {
        TemplateRef ref = TemplateRef.parse("in-cts2010-cheque:3");

        assertThat(shipped.find(ref)).isPresent();
        assertThat(shipped.latest("in-cts2010-cheque")).isEqualTo(shipped.find(ref));
        assertThat(shipped.find(new TemplateRef("in-cts2010-cheque", 99))).isEmpty();
    }

    @Test
    void knowsTheVersionsThatWereShippedBeforeAndReadsByThemOnlyWhatWasReadWithThem() {
        assertThat(shipped.find(TemplateRef.parse("us-personal-cheque:1"))
                        .orElseThrow()
                        .field("payee"))
                .map(TemplateField::read)
                .contains(false);
        assertThat(shipped.current()).extracting(one -> one.ref().id()).doesNotHaveDuplicates();
    }

    @Test
    void bindsFieldsAnchorsAndRules() {
        FormTemplate template = shipped.latest("in-cts2010-cheque").orElseThrow();
        TemplateField date = template.field("date").orElseThrow();

        assertThat(template.pageWidthMillimetres()).isEqualTo(202);
        assertThat(date.type()).isEqualTo(FieldType.DATE);
        assertThat(date.required()).isTrue();
        assertThat(date.syntax().normalise("15022016")).contains("2016-02-15");
        assertThat(template.anchorOf(date).orElseThrow().cells()).hasValue(8);
        assertThat(template.field("payee").orElseThrow().option(FieldOption.DOUBTFUL))
                .contains("LEAVE_OUT");
        assertThat(template.rule("date-sane").orElseThrow().options()).containsEntry("staleMonths", "3");
    }

    @Test
    void readsTheListsOfWhatShipsFromTheClassPath() throws Exception {
        FormTemplate declaration = shipped.latest("cn23").orElseThrow();

        Map<String, TemplateLexicon> lists = shipped.lexicons(declaration);

        assertThat(lists).containsOnlyKeys("addresseeCountry", "origin1", "origin2", "origin3", "origin4");
        assertThat(Objects.requireNonNull(lists.get("origin4")).entries()).contains("US", "FR");
        assertThat(Objects.requireNonNull(lists.get("addresseeCountry")).entries())
                .contains("France", "United States", "États-Unis", "Czech Republic");
    }

    @Test
    void namesAListThatDoesNotComeAlong() {
        FormTemplate declaration = shipped.latest("cn22").orElseThrow();
        FormTemplate elsewhere = new FormTemplate(
                new TemplateRef("of-no-folder", 1),
                declaration.title(),
                declaration.country(),
                declaration.currency(),
                declaration.pageWidthMillimetres(),
                declaration.pageHeightMillimetres(),
                declaration.anchors(),
                declaration.fields(),
                declaration.rules());

        assertThatThrownBy(() -> shipped.lexicons(elsewhere))
                .isInstanceOf(TemplateProblems.class)
                .hasMessageContaining("of-no-folder:1")
                .hasMessageContaining(".options.lexicon: there is no file countries.txt beside the template");
    }

    @Test
    void refusesTwoTemplatesWithOneName() {
        FormTemplate template = shipped.all().get(0);

        assertThatThrownBy(() -> new TemplateCatalogue(List.of(template, template)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(template.ref().toString());
    }
}
