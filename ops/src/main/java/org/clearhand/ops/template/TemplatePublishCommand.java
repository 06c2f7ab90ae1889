package org.clearhand.ops.template;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.clearhand.forms.OwnTemplates;
import org.clearhand.forms.PublishedTemplate;
import org.clearhand.forms.TemplateFolder;
import org.clearhand.forms.TemplateProblem;
import org.clearhand.forms.TemplateProblems;
import org.clearhand.forms.TemplateRegister;
import org.clearhand.ops.stack.StackProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "publish",
        mixinStandardHelpOptions = true,
        description = "Checks a template and freezes it: its content is copied to the folder of published templates and"
                + " entered there with its hash. A version that is published never changes; a change is a new"
                + " version.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:published, or published before with the same content",
            "1:it has problems, or the version is taken"
        })
final class TemplatePublishCommand implements Callable<Integer> {
    @Mixin
    private OwnFolder templates = new OwnFolder();

    @Option(
            names = "--in-place",
            description =
                    "For a template that comes with Clearhand: enter it in the register beside its folder, and copy"
                            + " nothing.")
    private boolean inPlace;

    @Parameters(paramLabel = "FOLDER", description = "Folder with template.yaml, the blank, and samples.")
    private Path folder = Path.of("");

    @Override
    public Integer call() throws IOException, TemplateProblems {
        TemplateFolder draft = TemplateCheckCommand.draft(folder);
        List<TemplateProblem> problems = (inPlace ? OwnFolder.checkOfShipped() : OwnFolder.check()).of(draft);
        if (!problems.isEmpty()) {
            problems.forEach(System.out::println);
            System.out.println(folder + ": not published, " + problems.size() + " problem(s)");
            return 1;
        }
        Path register = inPlace
                ? folder.toAbsolutePath().normalize().resolveSibling("")
                : templates.own().folder();
        PublishedTemplate published;
        try {
            published = publish(draft, register);
        } catch (IllegalStateException refused) {
            throw new StackProblem(String.valueOf(refused.getMessage()), refused);
        }
        System.out.printf(
                "%s is published since %s with the hash %s, in %s. A running stack reads it after its next start.%n",
                published.ref(), published.published(), published.hash(), register);
        return 0;
    }

    private PublishedTemplate publish(TemplateFolder draft, Path register) throws IOException, TemplateProblems {
        LocalDate today = LocalDate.now(Clock.systemUTC());
        if (!inPlace) {
            return new OwnTemplates(register).publish(draft, OwnFolder.shippedIds(), today);
        }
        PublishedTemplate published =
                new PublishedTemplate(draft.template().ref(), draft.content().hash(), today);
        TemplateRegister after = TemplateRegister.of(register).with(published);
        after.writeTo(register);
        return after.find(published.ref()).orElseThrow();
    }
}
