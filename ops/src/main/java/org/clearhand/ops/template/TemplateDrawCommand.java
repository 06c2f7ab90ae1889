package org.clearhand.ops.template;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;
import org.clearhand.forms.FormTemplate;
import org.clearhand.forms.TemplateFolder;
import org.clearhand.forms.TemplateProblems;
import org.clearhand.ops.stack.StackProblem;
import org.clearhand.recognition.blank.BlankArtwork;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "draw",
        mixinStandardHelpOptions = true,
        description =
                "Draws blank.png, which pages are compared with, from the blank.svg of a template's folder. The fonts are"
                        + " those of this machine.")
final class TemplateDrawCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FOLDER", description = "Folder with template.yaml and blank.svg.")
    private Path folder = Path.of("");

    @Option(names = "--dpi", paramLabel = "N", description = "Dots an inch (default: ${DEFAULT-VALUE}).")
    private int dotsPerInch = 200;

    @Override
    public Integer call() throws IOException, TemplateProblems {
        TemplateFolder draft = TemplateCheckCommand.draft(folder);
        FormTemplate template = draft.template();
        BlankArtwork artwork = BlankArtwork.of(template, folder)
                .orElseThrow(() -> new StackProblem("There is no " + folder.resolve(BlankArtwork.FILE)));
        BufferedImage colour = artwork.picture(dotsPerInch);
        BufferedImage grey = new BufferedImage(colour.getWidth(), colour.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        grey.createGraphics().drawImage(colour, 0, 0, null);
        Path file = folder.resolve("blank.png");
        ImageIO.write(grey, "png", file.toFile());
        System.out.printf("%s: %d x %d pixels%n", file, grey.getWidth(), grey.getHeight());
        return 0;
    }
}
