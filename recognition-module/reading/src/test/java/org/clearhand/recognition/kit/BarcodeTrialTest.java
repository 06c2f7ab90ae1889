package org.clearhand.recognition.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.clearhand.forms.FormTemplate;
import org.clearhand.forms.TemplateFolder;
import org.clearhand.forms.TemplateProblems;
import org.clearhand.recognition.QuarantineCode;
import org.clearhand.recognition.page.BarcodeEvidence.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of the documentation as a notice for registered items only: a trial says what part its bar code played. */
class BarcodeTrialTest {
    private static final Path EXAMPLE = Path.of("..", "..", "docs", "how-to", "pickup-notice");

    private static String page(FormTemplate template, Trial trial) {
        return TrialPage.of(template, List.of(trial), List.of("picture.png"));
    }

    @Test
    void saysWhetherTheBarcodeIsOneTheFormBears(@TempDir Path folder) throws IOException, TemplateProblems {
        String yaml = Files.readString(EXAMPLE.resolve("template.yaml"));
        Files.writeString(
                folder.resolve("template.yaml"),
                yaml.replace("numbering: S10}", "numbering: S10, pattern: 'R[A-Z]\\d{9}[A-Z]{2}'}"));
        Files.copy(EXAMPLE.resolve("blank.png"), folder.resolve("blank.png"));
        TemplateFolder registered = new TemplateFolder(folder);
        FormTemplate template = registered.template();

        try (TemplateTrial trial = new TemplateTrial(template, registered)) {
            Trial own = trial.read(EXAMPLE.resolve("samples/notice-0.png"));
            Trial other = trial.read(EXAMPLE.resolve("samples/notice-1.png"));

            assertThat(own.fits()).isTrue();
            assertThat(own.summary()).endsWith(", the bar code itemNumber is one the form bears");
            assertThat(page(template, own)).contains("Of bar codes: the bar code itemNumber is one the form bears.");
            assertThat(own.reading().pages().get(0).barcodes())
                    .extracting(evidence -> evidence.verdict())
                    .containsExactly(Verdict.FITS);
            assertThat(other.fits()).isFalse();
            assertThat(other.summary())
                    .contains("is NOT taken for the form")
                    .endsWith(", the bar code itemNumber is none the form bears");
            assertThat(page(template, other)).contains("Of bar codes: the bar code itemNumber is none the form bears.");
            assertThat(other.reading().pages().get(0).barcodes())
                    .extracting(evidence -> evidence.verdict())
                    .containsExactly(Verdict.CONTRADICTS);
            assertThat(other.reading().problem()).hasValueSatisfying(problem -> {
                assertThat(problem.code()).isEqualTo(QuarantineCode.UNKNOWN_FORM);
                assertThat(problem.message())
                        .contains("it looks like pickup-notice:1, but the bar code itemNumber is none the form bears")
                        .doesNotContain("CP082159365US");
            });
        }
    }
}
