package org.clearhand.ops.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.clearhand.forms.FormTemplate;
import org.clearhand.forms.TemplateCatalogue;
import org.clearhand.forms.TemplateFolder;
import org.clearhand.forms.TemplateProblems;
import org.clearhand.forms.TemplateRef;
import org.clearhand.ops.stack.StackProblem;
import org.clearhand.recognition.kit.TemplateTrial;
import org.clearhand.recognition.kit.Trial;
import org.clearhand.recognition.kit.TrialReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "try",
        mixinStandardHelpOptions = true,
        description =
                "Reads scans with a template, published or not, and writes pictures and a page that show where anchors"
                        + " were looked for and found, the zones, and what was read how surely. The files hold what the"
                        + " scans say.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:every scan was taken for the form", "1:at least one was not, or could not be read"})
final class TemplateTryCommand implements Callable<Integer> {
    @Mixin
    private OwnFolder templates = new OwnFolder();

    @Option(
            names = "--template",
            paramLabel = "ID",
            description = "A published template, as id or id:version, instead of a folder.")
    private Optional<String> published = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            defaultValue = "try",
            description = "Folder to write (default: ${DEFAULT-VALUE}).")
    private Path out = Path.of("try");

    @Parameters(
            arity = "1..*",
            paramLabel = "FOLDER FILE",
            description = "The template's folder, unless --template is given, and scans.")
    private List<Path> paths = new ArrayList<>();

    @Override
    public Integer call() throws IOException, TemplateProblems {
        FormTemplate template;
        List<Path> files;
        Optional<TemplateFolder> draft = Optional.empty();
        if (published.isPresent()) {
            template = find(published.get());
            files = paths;
        } else {
            if (paths.size() < 2) {
                throw new StackProblem("Name the template's folder and at least one scan.");
            }
            TemplateFolder folder = TemplateCheckCommand.draft(paths.get(0));
            template = folder.template();
            draft = Optional.of(folder);
            files = paths.subList(1, paths.size());
        }
        boolean all = true;
        List<Trial> trials = new ArrayList<>();
        try (TemplateTrial trial = opened(template, draft)) {
            for (Path file : files) {
                if (!Files.isReadable(file)) {
                    System.out.println(file + ": there is no such file");
                    all = false;
                    continue;
                }
                try {
                    Trial one = trial.read(file);
                    System.out.println(one.summary());
                    trials.add(one);
                    all &= one.fits();
                } catch (IOException unreadable) {
                    System.out.println(unreadable.getMessage());
                    all = false;
                }
            }
        }
        System.out.println(TrialReport.write(template, trials, out));
        return all ? 0 : 1;
    }

    private FormTemplate find(String text) {
        TemplateCatalogue catalogue = TemplateCatalogue.with(templates.own());
        Optional<FormTemplate> found =
                text.contains(":") ? catalogue.find(TemplateRef.parse(text)) : catalogue.latest(text);
        return found.orElseThrow(() -> new StackProblem("There is no published template " + text + "."));
    }

    private TemplateTrial opened(FormTemplate template, Optional<TemplateFolder> draft) {
        return draft.or(() -> TemplateCatalogue.with(templates.own()).folder(template.ref()))
                .map(folder -> new TemplateTrial(template, folder))
                .orElseGet(() -> new TemplateTrial(template));
    }
}
