package org.clearhand.ops.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Fonts out of npm packages: fetched with npm, unpacked with tar, kept only with a free licence of their own beside them. */
final class FontPackages {
    private static final long MINUTES = 2;

    private final Path out;

    FontPackages(Path out) {
        this.out = out;
    }

    /** The sets there are: one grew beside the other, so that what nets were measured with stays as it was. */
    enum Shelf {
        EXPO("fonts-npm", "/fonts/handwriting.tsv"),
        FONTSOURCE("fonts-fontsource", "/fonts/fontsource.tsv");

        private final String set;
        private final String list;

        Shelf(String set, String list) {
            this.set = set;
            this.list = list;
        }

        String set() {
            return set;
        }

        String list() {
            return list;
        }
    }

    /**
     * A font to fetch.
     *
     * @param name of the file, without its ending
     */
    record Wanted(String name, String npmPackage, String version) {
        static Wanted of(String line) {
            String[] columns = line.split("\t", -1);
            return new Wanted(columns[0], columns[1], columns[2]);
        }
    }

    /**
     * The fonts of a set that the configurations of nets name.
     *
     * @throws IOException where nothing is listed
     */
    static List<Wanted> listed(Shelf shelf) throws IOException {
        InputStream list = FontPackages.class.getResourceAsStream(shelf.list());
        if (list == null) {
            throw new IOException("there is no list " + shelf.list());
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return lines.lines().map(Wanted::of).toList();
        }
    }

    /** Fetches a font that is not there yet. */
    void fetch(Wanted font) throws IOException {
        Files.createDirectories(out);
        if (Files.exists(file(font)) && Files.exists(licence(font))) {
            return;
        }
        Path work = Files.createTempDirectory("clearhand-font");
        try {
            run(work, "npm", "pack", "--silent", font.npmPackage() + "@" + font.version());
            Path archive = only(work, ".tgz")
                    .orElseThrow(() -> new IOException("npm brought no package for " + font.npmPackage()));
            run(work, "tar", "xzf", archive.toString());
            take(work, font);
        } finally {
            remove(work);
        }
    }

    /** Takes the plain face and its licence out of an unpacked package. */
    void take(Path unpacked, Wanted font) throws IOException {
        Optional<Path> trueType = plainFace(unpacked);
        // A package of code around a font says the font's terms apart from its own; one that is nothing but the font
        // has one file.
        Path terms = unpacked.resolve(trueType.isPresent() ? "package/LICENSE_FONT" : "package/LICENSE");
        if (!Files.isRegularFile(terms)) {
            throw new IOException(font.npmPackage() + " does not say under which licence its font is");
        }
        licenceOf(terms);
        byte[] face = trueType.isPresent() ? Files.readAllBytes(trueType.get()) : webFace(unpacked, font);
        Files.copy(terms, licence(font), StandardCopyOption.REPLACE_EXISTING);
        Files.write(file(font), face);
    }

    private static byte[] webFace(Path unpacked, Wanted font) throws IOException {
        Path web = unpacked.resolve("package/files/" + font.name() + "-latin-400-normal.woff");
        if (!Files.isRegularFile(web)) {
            throw new IOException(font.npmPackage() + " holds no plain face as TrueType or WOFF");
        }
        return WoffFile.unpacked(Files.readAllBytes(web));
    }

    /** Writes FONTS.tsv, which the loaders of fonts read. */
    void writeList(List<Wanted> fonts) throws IOException {
        StringBuilder list = new StringBuilder("font\tsource\tlicence\tcopyright\n");
        for (Wanted font : fonts) {
            List<String> terms = Files.readAllLines(licence(font), StandardCharsets.UTF_8);
            String copyright = terms.stream()
                    .filter(line -> line.toLowerCase(Locale.ROOT).contains("copyright"))
                    .findFirst()
                    .orElse("");
            list.append(font.name())
                    .append("\tnpm ")
                    .append(font.npmPackage())
                    .append(' ')
                    .append(font.version())
                    .append('\t')
                    .append(licenceOf(licence(font)))
                    .append('\t')
                    .append(copyright.replace("\t", " ").strip())
                    .append('\n');
        }
        Files.writeString(out.resolve("FONTS.tsv"), list);
    }

    private static String licenceOf(Path terms) throws IOException {
        String text = Files.readString(terms, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        if (text.contains("sil open font license")) {
            return "OFL-1.1";
        }
        if (text.contains("apache license")) {
            return "Apache-2.0";
        }
        throw new IOException("a font under terms that are not known to be free: " + terms.getFileName());
    }

    private static Optional<Path> plainFace(Path unpacked) throws IOException {
        try (Stream<Path> files = Files.walk(unpacked)) {
            List<Path> faces = files.filter(file -> file.toString().endsWith(".ttf"))
                    .sorted()
                    .toList();
            return faces.stream()
                    .filter(file -> file.toString()
                            .contains("400Regular" + file.getFileSystem().getSeparator()))
                    .findFirst()
                    .or(() -> faces.stream().findFirst());
        }
    }

    private static Optional<Path> only(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).findFirst();
        }
    }

    private static void run(Path folder, String... command) throws IOException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile())
                .start();
        try {
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IOException(String.join(" ", command) + " failed: "
                        + Files.readString(folder.resolve("output"), StandardCharsets.UTF_8)
                                .strip());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while fetching fonts", interrupted);
        } finally {
            process.destroyForcibly();
        }
    }

    private Path file(Wanted font) {
        return out.resolve(font.name() + ".ttf");
    }

    private Path licence(Wanted font) {
        return out.resolve(font.name() + ".LICENSE.txt");
    }

    private static void remove(Path folder) throws IOException {
        List<Path> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.forEach(all::add);
        }
        for (int i = all.size() - 1; i >= 0; i--) {
            Files.delete(all.get(i));
        }
    }
}
