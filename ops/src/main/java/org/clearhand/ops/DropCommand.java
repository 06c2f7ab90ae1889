package org.clearhand.ops;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.clearhand.ops.stack.SftpSender;
import org.clearhand.ops.stack.StackProblem;
import org.clearhand.ops.stack.StackStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "drop",
        mixinStandardHelpOptions = true,
        description = "Sends files over SFTP into the inbox of the demo sender.",
        footerHeading = "%nExamples:%n",
        footer = {"  clearhand drop cheque.png", "  clearhand drop scans/*.tif"})
final class DropCommand implements Callable<Integer> {
    @Mixin
    private StackOptions stack = new StackOptions();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "PNG, JPEG, TIFF or PDF files.")
    private List<Path> files = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw new StackProblem("There is no file " + file + ".");
            }
        }
        StackStatus status = RunningStatus.required(stack.settings());
        try (SftpSender sender = SftpSender.connect(status.sftp())) {
            for (Path file : files) {
                sender.put(file);
                System.out.println(file.getFileName() + " is in the inbox of "
                        + status.sftp().user() + ".");
            }
        }
        return 0;
    }
}
