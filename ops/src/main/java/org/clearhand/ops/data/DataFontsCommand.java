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
        description = "Fetches the handwriting fonts nets are trained with from npm, each with its own free licence.",
        footerHeading = "%nExamples:%n",
        footer = {"  clearhand data fonts", "  clearhand data fonts --out my-sets"})
final class DataFontsCommand implements Callable<Integer> {
    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description =
                    "The folder of sets they go into, fonts-npm and fonts-fontsource (default: sets in CLEARHAND_HOME, else in .clearhand in the project).")
    private Path out = Places.fetchedSets();

    @Override
    public Integer call() throws IOException {
        for (FontPackages.Shelf shelf : FontPackages.Shelf.values()) {
            fetch(shelf);
        }
        return 0;
    }

    private void fetch(FontPackages.Shelf shelf) throws IOException {
        List<FontPackages.Wanted> wanted = FontPackages.listed(shelf);
        Path folder = out.resolve(shelf.set());
        FontPackages packages = new FontPackages(folder);
        int fetched = 0;
        for (FontPackages.Wanted font : wanted) {
            System.out.printf("%3d of %d  %s%n", ++fetched, wanted.size(), font.name());
            packages.fetch(font);
        }
        packages.writeList(wanted);
        System.out.printf("%d fonts in %s%n", wanted.size(), folder);
    }
}
