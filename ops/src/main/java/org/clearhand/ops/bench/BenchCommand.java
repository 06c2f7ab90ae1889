package org.clearhand.ops.bench;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Measures what reading costs on this machine, and what is got right for it.",
        subcommands = {BenchRecognizersCommand.class, BenchDocumentsCommand.class},
        footerHeading = "%nExamples:%n",
        footer = {
            "  clearhand bench recognizers --peers            our nets beside Tesseract and PP-OCR, on printed amounts",
            "  clearhand bench documents cheques/*.png        where the time of a document goes"
        })
public final class BenchCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to measure: recognizers or documents");
    }
}
