package org.clearhand.ops.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.clearhand.forms.FormTemplate;
import org.clearhand.forms.TemplateCatalogue;
import org.clearhand.forms.TemplateProblems;
import org.clearhand.forms.TemplateReader;
import org.clearhand.recognition.blank.BlankArtwork;
import org.clearhand.training.samples.FlatbedSamples;
import org.clearhand.training.samples.FormSamples;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "samples",
        mixinStandardHelpOptions = true,
        description = {
            "Generates filled documents of a template from its blank: a document set with labels that say every value,",
            "what is deliberately wrong, and where each zone lies in the picture."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  clearhand samples cn22 --count 20 --out cn22-samples",
            "  clearhand samples uk-cheque --count 500 --seed 7 --handwriting fonts --hands KEPT_BACK --out unseen",
            "  clearhand samples my-forms/parking-permit --count 50 --skew 10 --scale 0.15 --upside-down 0.1"
                    + " --wrong-dpi 0.1 --out hard",
            "  clearhand samples us-personal-cheque --with uk-cheque,cn22 --flatbed 4 --skew 4 --upside-down 0.2"
                    + " --out flatbed"
        })
public final class SamplesCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "TEMPLATE", description = "Id of a shipped template, or a template's folder.")
    private String template = "";

    @Option(names = "--count", paramLabel = "N", defaultValue = "12", description = "How many (default: 12).")
    private int count;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Other chances (default: 1).")
    private long seed;

    @Option(names = "--out", paramLabel = "FOLDER", required = true, description = "The set's folder: new, or empty.")
    private Path out = Path.of("");

    @Mixin
    private FillSwitches filling = new FillSwitches();

    @Mixin
    private ScanSwitches scanning = new ScanSwitches();

    @Mixin
    private FlatbedSwitches flatbed = new FlatbedSwitches();

    @Override
    public Integer call() throws IOException {
        if (Files.exists(out.resolve("labels.jsonl"))) {
            return refused(out + " holds a document set already.");
        }
        try {
            FormSamples samples = samples(template);
            if (flatbed.on()) {
                List<FormSamples> all = new ArrayList<>(List.of(samples));
                for (String other : flatbed.others()) {
                    all.add(samples(other));
                }
                new FlatbedSamples(all, flatbed.options(scanning.options())).write(count, seed, out);
            } else {
                samples.write(count, seed, out);
            }
        } catch (IllegalArgumentException | IOException wrong) {
            return refused(String.valueOf(wrong.getMessage()));
        } catch (TemplateProblems problems) {
            return refused(String.valueOf(problems.getMessage()));
        }
        System.out.println(out);
        return CommandLine.ExitCode.OK;
    }

    private FormSamples samples(String template) throws IOException, TemplateProblems {
        FormTemplate form = form(template);
        Optional<BlankArtwork> blank =
                isFolder(template) ? BlankArtwork.of(form, Path.of(template)) : BlankArtwork.shipped(form);
        return new FormSamples(
                form,
                blank.orElseThrow(() -> new IllegalArgumentException(
                        "The template " + template + " comes without a " + BlankArtwork.FILE + ".")),
                filling.options(),
                scanning.options());
    }

    private static boolean isFolder(String template) {
        return Files.exists(Path.of(template).resolve("template.yaml"));
    }

    private static FormTemplate form(String template) throws IOException, TemplateProblems {
        if (isFolder(template)) {
            return new TemplateReader().read(Path.of(template).resolve("template.yaml"));
        }
        TemplateCatalogue catalogue = TemplateCatalogue.shipped();
        return catalogue
                .latest(template)
                .orElseThrow(() -> new IllegalArgumentException("There is no template " + template + "; there are "
                        + catalogue.current().stream()
                                .map(one -> one.ref().id())
                                .collect(Collectors.joining(", "))
                        + ", and folders with a template.yaml."));
    }

    private static int refused(String why) {
        System.err.println(why);
        return CommandLine.ExitCode.SOFTWARE;
    }
}
