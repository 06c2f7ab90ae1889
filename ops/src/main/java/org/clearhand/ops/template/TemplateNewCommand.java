package org.clearhand.ops.template;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.clearhand.forms.TemplateFolder;
import org.clearhand.forms.TemplateRef;
import org.clearhand.ops.stack.StackProblem;
import org.clearhand.recognition.kit.BlankForm;
import org.clearhand.recognition.kit.TemplateDraft;
import org.clearhand.recognition.kit.TemplateText;
import org.clearhand.recognition.kit.TemplateTrial;
import org.clearhand.recognition.kit.TrialReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        description =
                "Writes a first template: boxes, rows of cells, tick boxes and rules are found in the picture of the"
                        + " blank form, each with a field of the type its shape suggests.")
final class TemplateNewCommand implements Callable<Integer> {
    @Parameters(paramLabel = "ID", description = "Name of the template: lower-case words joined by hyphens.")
    private String id = "";

    @Option(
            names = "--picture",
            paramLabel = "FILE",
            required = true,
            description = "The blank form, the right way up: PNG, JPEG, TIFF or PDF.")
    private Path picture = Path.of("");

    @Option(names = "--width", paramLabel = "MM", required = true, description = "Width of the paper.")
    private double widthMillimetres;

    @Option(names = "--height", paramLabel = "MM", required = true, description = "Height of the paper.")
    private double heightMillimetres;

    @Option(names = "--title", paramLabel = "TEXT", description = "Title for people (default: the id in words).")
    private Optional<String> title = Optional.empty();

    @Option(
            names = "--country",
            paramLabel = "CC",
            defaultValue = "US",
            description = "ISO 3166 (default: ${DEFAULT-VALUE}).")
    private String country = "US";

    @Option(
            names = "--currency",
            paramLabel = "CCC",
            defaultValue = "USD",
            description = "ISO 4217 (default: ${DEFAULT-VALUE}).")
    private String currency = "USD";

    @Option(
            names = "--folder",
            paramLabel = "FOLDER",
            description = "Folder to write (default: the id, in this folder).")
    private Optional<Path> folder = Optional.empty();

    @Override
    public Integer call() throws IOException {
        TemplateRef ref = ref();
        Path target = folder.orElse(Path.of(ref.id()));
        TemplateFolder written = new TemplateFolder(target);
        if (Files.exists(written.file())) {
            throw new FileAlreadyExistsException(written.file().toString());
        }
        if (OwnFolder.shippedIds().contains(ref.id())) {
            throw new StackProblem("A template called " + ref.id() + " comes with Clearhand: choose another name.");
        }
        BlankForm blank = read();
        TemplateDraft draft = TemplateDraft.of(blank, ref.id(), title.orElse(words(ref.id())), country, currency);
        Files.createDirectories(written.samples());
        Path copy = target.resolve("blank." + extension(picture));
        if (!Files.exists(copy) || !Files.isSameFile(copy, picture)) {
            Files.copy(picture, copy);
        }
        Files.writeString(written.file(), TemplateText.of(draft));
        try (TemplateTrial trial = new TemplateTrial(draft.template())) {
            TrialReport.picture(trial.read(copy), target.resolve("preview.png"));
        }
        System.out.printf(
                "%s: %d anchors and %d fields found in the blank; look at %s, then edit %s%n",
                ref,
                draft.template().anchors().size(),
                draft.template().fields().size(),
                target.resolve("preview.png"),
                written.file());
        return 0;
    }

    private BlankForm read() {
        try {
            return BlankForm.read(picture, widthMillimetres, heightMillimetres);
        } catch (IOException unusable) {
            throw new StackProblem("The blank cannot be used: " + unusable.getMessage());
        }
    }

    private TemplateRef ref() {
        try {
            return new TemplateRef(id, 1);
        } catch (IllegalArgumentException notAnId) {
            throw new StackProblem("A template's name is of lower-case words joined by hyphens, not " + id + ".");
        }
    }

    private static String words(String id) {
        String words = id.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String extension(Path file) {
        String name = Objects.requireNonNull(file.getFileName()).toString().toLowerCase(Locale.ROOT);
        String end = name.substring(name.lastIndexOf('.') + 1);
        return switch (end) {
            case "png", "pdf", "jpg", "jpeg", "tif" -> end;
            case "tiff" -> "tif";
            default -> throw new StackProblem("The blank is a PNG, JPEG, TIFF or PDF file, not ." + end + ".");
        };
    }
}
