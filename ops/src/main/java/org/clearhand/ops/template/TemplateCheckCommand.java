package org.clearhand.ops.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.clearhand.forms.TemplateFolder;
import org.clearhand.forms.TemplateProblem;
import org.clearhand.ops.stack.StackProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description =
                "Names every problem of a template with its path: in the file, on the blank, on the samples and their"
                        + " labels.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:no problem", "1:it has problems; each is one line"})
final class TemplateCheckCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FOLDER", description = "Folder with template.yaml, the blank, and samples.")
    private Path folder = Path.of("");

    @Override
    public Integer call() throws IOException {
        List<TemplateProblem> problems = OwnFolder.check().of(draft(folder));
        problems.forEach(System.out::println);
        System.out.println(
                problems.isEmpty() ? folder + ": no problem" : folder + ": " + problems.size() + " problem(s)");
        return problems.isEmpty() ? 0 : 1;
    }

    /** @throws StackProblem when the folder holds no template */
    static TemplateFolder draft(Path folder) {
        TemplateFolder draft = new TemplateFolder(folder);
        if (!Files.exists(draft.file())) {
            throw new StackProblem("There is no " + draft.file() + "; begin with: clearhand template new");
        }
        return draft;
    }
}
