package org.clearhand.ops.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.clearhand.forms.FormTemplate;
import org.clearhand.forms.TemplateCatalogue;
import org.clearhand.recognition.ChequeReader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "documents",
        mixinStandardHelpOptions = true,
        description = {
            "Reads documents again and again in this process and says where the processor time of a page goes, step by step:",
            "files, and drawn documents of a form at several resolutions, each kind a column."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:every document was read", "1:at least one was refused; its time counts all the same"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  clearhand bench documents cheque.png",
            "  clearhand bench documents --rounds 20 scans/*.tif",
            "  clearhand bench documents --drawn us-personal-cheque --dpi 200,300"
        })
final class BenchDocumentsCommand implements Callable<Integer> {
    private static final int WARM_UP_ROUNDS = 3;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "10",
            description = "How often each is read, after three rounds that do not count (default: ${DEFAULT-VALUE}).")
    private int rounds;

    @Option(names = "--drawn", paramLabel = "TEMPLATE", description = "Four drawn documents of a form that ships.")
    private String drawn = "";

    @Option(
            names = "--dpi",
            paramLabel = "N",
            split = ",",
            defaultValue = "200,300",
            description = "Resolutions they are drawn at, 72 to 600 (default: ${DEFAULT-VALUE}).")
    private List<Integer> dotsPerInch = new ArrayList<>();

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "PNG, JPEG, TIFF or PDF files.")
    private List<Path> files = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        List<DocumentTimes> kinds = new ArrayList<>();
        if (!files.isEmpty()) {
            kinds.add(new DocumentTimes("files", contents()));
        }
        if (!drawn.isEmpty()) {
            FormTemplate form = form();
            for (int resolution : dotsPerInch) {
                kinds.add(new DocumentTimes("drawn, " + resolution + " dpi", DrawnDocuments.of(form, resolution)));
            }
        }
        if (kinds.isEmpty()) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "Name files, or a form to draw with --drawn, or both.");
        }
        measure(kinds);
        System.out.println(new DocumentTable(kinds).text());
        kinds.forEach(kind -> kind.refused().forEach(code -> System.out.println("Refused: " + code + ".")));
        return kinds.stream().allMatch(kind -> kind.refused().isEmpty()) ? 0 : 1;
    }

    private void measure(List<DocumentTimes> kinds) {
        try (ChequeReader reader = new ChequeReader()) {
            for (int round = 0; round < WARM_UP_ROUNDS; round++) {
                kinds.forEach(kind -> kind.warmUp(reader));
            }
            for (int round = 0; round < rounds; round++) {
                kinds.forEach(kind -> kind.read(reader));
            }
        }
    }

    private List<byte[]> contents() throws IOException {
        List<byte[]> contents = new ArrayList<>();
        for (Path file : files) {
            contents.add(Files.readAllBytes(file));
        }
        return contents;
    }

    private FormTemplate form() {
        return TemplateCatalogue.shipped()
                .latest(drawn)
                .orElseThrow(() -> new CommandLine.ParameterException(
                        spec.commandLine(), "There is no template " + drawn + " that ships."));
    }
}
