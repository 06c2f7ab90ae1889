package org.clearhand.ops.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.clearhand.ops.stack.Places;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "fonts",
        mixinStandardHelpOptions = true,
        description =
                "Fetches the handwriting fonts word nets are trained with from npm, each with its own free licence.",
        footerHeading = "%nExamples:%n",
        footer = {"  clearhand data fonts", "  clearhand data fonts --out my-sets/fonts-npm"})
final class DataFontsCommand implements Callable<Integer> {
    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description =
                    "Where they go (default: sets/fonts-npm in CLEARHAND_HOME, else in .clearhand in the project).")
    private Path out = Places.fetchedSets().resolve("fonts-npm");

    @Override
    public Integer call() throws IOException {
        List<FontPackages.Wanted> wanted = FontPackages.listed();
        FontPackages packages = new FontPackages(out);
        int fetched = 0;
        for (FontPackages.Wanted font : wanted) {
            System.out.printf("%3d of %d  %s%n", ++fetched, wanted.size(), font.name());
            packages.fetch(font);
        }
        packages.writeList(wanted);
        System.out.printf("%d fonts in %s%n", wanted.size(), out);
        return 0;
    }
}
