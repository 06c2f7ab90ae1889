package org.clearhand.recognition.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import org.clearhand.forms.Anchor;
import org.clearhand.forms.FieldType;
import org.clearhand.forms.FormTemplate;
import org.clearhand.forms.TemplateField;
import org.clearhand.forms.TemplateFolder;
import org.clearhand.forms.TemplateReader;
import org.junit.jupiter.api.Test;

/** The example of the documentation, from its blank. */
class TemplateDraftTest {
    private static final Path EXAMPLE = Path.of("..", "..", "docs", "how-to", "pickup-notice");

    private static TemplateDraft draft() throws IOException {
        BlankForm blank = BlankForm.read(EXAMPLE.resolve("blank.png"), 148, 105);
        return TemplateDraft.of(blank, "pickup-notice", "A \"notice\"", "US", "USD");
    }

    @Test
    void findsEveryAnchorOfTheFinishedTemplateWhereItIs() throws Exception {
        FormTemplate finished = new TemplateFolder(EXAMPLE).template();
        FormTemplate draft = draft().template();

        assertThat(draft.anchors()).hasSameSizeAs(finished.anchors());
        for (int i = 0; i < finished.anchors().size(); i++) {
            Anchor wanted = finished.anchors().get(i);
            Anchor found = draft.anchors().get(i);
            assertThat(found.kind()).as(wanted.name()).isEqualTo(wanted.kind());
            assertThat(found.cells()).as(wanted.name()).isEqualTo(wanted.cells());
            assertThat(found.zone().x())
                    .as(wanted.name())
                    .isCloseTo(wanted.zone().x(), within(0.3));
            assertThat(found.zone().bottom())
                    .as(wanted.name())
                    .isCloseTo(wanted.zone().bottom(), within(0.3));
        }
    }

    @Test
    void proposesTypesByGeometry() throws Exception {
        assertThat(draft().template().fields())
                .extracting(TemplateField::type)
                .containsExactlyInAnyOrder(
                        FieldType.DATE,
                        FieldType.POSTCODE,
                        FieldType.DIGITS,
                        FieldType.DIGITS,
                        FieldType.DIGITS,
                        FieldType.TEXT_LINE,
                        FieldType.TEXT_LINE,
                        FieldType.TEXT_LINE,
                        FieldType.CHECKBOX,
                        FieldType.CHECKBOX,
                        FieldType.CHECKBOX);
    }

    @Test
    void itsTextIsATemplateFileThatSaysTheSame() throws Exception {
        TemplateDraft draft = draft();

        assertThat(new TemplateReader().read("draft", TemplateText.of(draft)))
                .usingRecursiveComparison()
                .ignoringFields("rules")
                .isEqualTo(draft.template());
    }

    @Test
    void aPictureOfAnotherPaperIsRefused() {
        assertThatThrownBy(() -> BlankForm.read(EXAMPLE.resolve("blank.png"), 105, 148))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no picture of a page of 105 x 148 mm");
        assertThatThrownBy(() -> BlankForm.read(EXAMPLE.resolve("blank.png"), 1480, 1050))
                .hasMessageContaining("dots an inch");
        assertThatThrownBy(() -> BlankForm.read(EXAMPLE.resolve("README.md"), 148, 105))
                .hasMessageContaining("cannot be read");
    }
}
