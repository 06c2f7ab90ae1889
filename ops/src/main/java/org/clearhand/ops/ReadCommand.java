package org.clearhand.ops;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.clearhand.forms.FormTemplate;
import org.clearhand.forms.OwnTemplates;
import org.clearhand.forms.TemplateCatalogue;
import org.clearhand.forms.TemplateRef;
import org.clearhand.ops.reading.FileReading;
import org.clearhand.ops.reading.FileReadings;
import org.clearhand.ops.reading.ReadingJsonLine;
import org.clearhand.ops.reading.ReadingTable;
import org.clearhand.ops.reading.StepPictures;
import org.clearhand.ops.stack.Places;
import org.clearhand.ops.stack.StackProblem;
import org.clearhand.ops.stack.StackSettings;
import org.clearhand.recognition.process.ReaderPool;
import org.clearhand.recognition.process.ReaderSettings;
import org.clearhand.recognition.process.ReaderUnavailable;
import org.clearhand.recognition.registry.ModelRegistry;
import org.clearhand.recognition.text.ExpectedAmount;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description =
                "Reads files as the server does, without a stack: what stands in each field, how sure that is, and"
                        + " whether the document would be accepted.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:every file was read", "1:at least one file was refused; the others are read all the same"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  clearhand read cheque.png",
            "  clearhand read --json scans/*.tif | jq .decision     one line a file, also for a refused one",
            "  clearhand read --json flatbed.jpg | jq '.items[]'    the items of a scan that holds several",
            "  clearhand read --show-steps steps cheque.png               pictures of the preparation, field by field",
            "  clearhand read --template us-personal-cheque cheque.png"
        })
final class ReadCommand implements Callable<Integer> {
    @Mixin
    private StackOptions stack = new StackOptions();

    @Option(names = "--json", description = "One JSON object a line, in the order of the files.")
    private boolean json;

    @Option(
            names = "--template",
            paramLabel = "ID",
            description = "Take every file for this form, as id or id:version (default: find out).")
    private Optional<String> template = Optional.empty();

    @Option(
            names = "--expected-amount",
            paramLabel = "AMOUNT",
            description = "What the document should be worth, such as 120.50, as a depositor would have keyed it in. It"
                    + " supports what is read and never replaces it.")
    private Optional<String> expectedAmount = Optional.empty();

    @Option(
            names = "--show-steps",
            paramLabel = "FOLDER",
            description =
                    "Write one picture a field into this folder: what each step of its preparation made of it, and"
                            + " what was read.")
    private Optional<Path> showSteps = Optional.empty();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "PNG, JPEG, TIFF or PDF files.")
    private List<Path> files = new ArrayList<>();

    @Override
    public Integer call() throws IOException, InterruptedException {
        StackSettings settings = stack.settings();
        OwnTemplates own = Places.templates(settings.data().root());
        TemplateCatalogue catalogue = TemplateCatalogue.with(own);
        Optional<TemplateRef> asked = template.map(text -> find(catalogue, text));
        if (showSteps.isPresent()) {
            return StepPictures.write(settings.readerHome(), own, models(settings), showSteps.get(), asked, files)
                    ? 0
                    : 1;
        }
        Optional<BigDecimal> told = expectedAmount.map(ReadCommand::told);
        boolean allRead = true;
        try (ReaderPool pool = ReaderPool.start(readers(settings, own))) {
            FileReadings readings = new FileReadings(pool, catalogue, asked, told);
            for (Path file : files) {
                FileReading reading = readings.read(file);
                System.out.println(json ? ReadingJsonLine.of(reading) : ReadingTable.of(reading));
                allRead &= reading.isRead();
            }
        } catch (ReaderUnavailable unavailable) {
            throw new StackProblem(unavailable.getMessage() + ".", unavailable);
        }
        return allRead ? 0 : 1;
    }

    private static ReaderSettings readers(StackSettings settings, OwnTemplates own) {
        return ReaderSettings.ofHome(settings.readerHome())
                .withModels(models(settings).folder())
                .withOption("-D" + OwnTemplates.SETTING + "=" + own.folder().toAbsolutePath());
    }

    private static ModelRegistry models(StackSettings settings) {
        return Places.models(settings.data().root());
    }

    private static BigDecimal told(String text) {
        return ExpectedAmount.parse(text)
                .orElseThrow(() -> new StackProblem("--expected-amount is not an amount such as 1234.56"));
    }

    private static TemplateRef find(TemplateCatalogue catalogue, String text) {
        Optional<FormTemplate> found =
                text.contains(":") ? catalogue.find(TemplateRef.parse(text)) : catalogue.latest(text);
        return found.map(FormTemplate::ref)
                .orElseThrow(() -> new StackProblem("There is no template " + text + "; there are "
                        + String.join(
                                ", ",
                                catalogue.all().stream()
                                        .map(known -> known.ref().toString())
                                        .toList())
                        + "."));
    }
}
