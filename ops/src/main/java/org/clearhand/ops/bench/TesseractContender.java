package org.clearhand.ops.bench;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.clearhand.recognition.page.GreyImage;

/**
 * Tesseract from the machine's path: one line a picture, digits and the marks of amounts only where a field has no others, one thread. It gets the whole list
 * of pictures at once, so its start and the loading of its data count once and not for every field.
 */
final class TesseractContender implements Contender {
    private static final int BORDER = 10;
    /** Exit codes above this are the number of the signal that ended a program, more this. */
    private static final int SIGNAL = 128;

    private static final char PAGE_END = '\f';

    private final String program;
    private final Optional<String> characters;

    /** Told that nothing but these characters is written, where any are named. */
    TesseractContender(String program, Optional<String> characters) {
        this.program = program;
        this.characters = characters;
    }

    @Override
    public String name() {
        return characters.isPresent() ? "Tesseract, digits and marks" : "Tesseract";
    }

    /**
     * Pictures get the white border Tesseract's own documentation asks for. Those at which the program breaks off, which takes all the
     * others of its list with it, are found here and not while the clock runs; they count as unread.
     */
    @Override
    public Work prepare(List<GreyImage> crops, Path scratch) throws IOException {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < crops.size(); i++) {
            Path file = scratch.resolve("crop-%05d.png".formatted(i));
            ImageIO.write(bordered(crops.get(i)), "png", file.toFile());
            names.add(file.toString());
        }
        List<String> readable = readable(names, scratch);
        if (readable.size() < names.size()) {
            System.err.printf(
                    "Tesseract breaks off at %d of %d pictures, which count as unread.%n",
                    names.size() - readable.size(), names.size());
        }
        return () -> {
            List<String> pages = read(readable, scratch);
            Map<String, String> texts = new HashMap<>();
            for (int i = 0; i < pages.size(); i++) {
                texts.put(readable.get(i), pages.get(i));
            }
            return names.stream().map(name -> texts.getOrDefault(name, "")).toList();
        };
    }

    /** Those of the pictures that the program gets through, by halving a list that it does not. */
    private List<String> readable(List<String> names, Path scratch) throws IOException {
        try {
            read(names, scratch);
            return names;
        } catch (BrokenOff broken) {
            if (names.size() <= 1) {
                return List.of();
            }
        }
        int half = names.size() / 2;
        List<String> readable = new ArrayList<>(readable(names.subList(0, half), scratch));
        readable.addAll(readable(names.subList(half, names.size()), scratch));
        return List.copyOf(readable);
    }

    private List<String> read(List<String> names, Path scratch) throws IOException {
        if (names.isEmpty()) {
            return List.of();
        }
        Path list = Files.write(scratch.resolve("list.txt"), names, StandardCharsets.UTF_8);
        Path output = scratch.resolve("read");
        List<String> command = new ArrayList<>(List.of(program, list.toString(), output.toString(), "--psm", "7"));
        characters.ifPresent(only -> command.addAll(List.of("-c", "tessedit_char_whitelist=" + only)));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        builder.redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        int exit = ChildPrograms.run(builder);
        if (exit > SIGNAL) {
            throw new BrokenOff("tesseract was ended by signal " + (exit - SIGNAL));
        }
        if (exit != 0) {
            throw new IOException("tesseract ended with code " + exit);
        }
        return pages(Files.readString(output.resolveSibling(output.getFileName() + ".txt")), names.size());
    }

    /**
     * What was read in each picture: Tesseract puts a form feed between two pages, older ones also behind the last.
     *
     * @throws IOException when there are not as many pages as pictures, because nobody knows then whose reading is whose
     */
    static List<String> pages(String text, int pictures) throws IOException {
        List<String> pages = new ArrayList<>(Arrays.asList(text.split(Character.toString(PAGE_END), -1)));
        if (pages.size() == pictures + 1 && pages.get(pictures).isBlank()) {
            pages.remove(pictures);
        }
        if (pages.size() != pictures) {
            throw new IOException("tesseract answered " + pages.size() + " pages for " + pictures + " pictures");
        }
        return pages.stream().map(String::strip).toList();
    }

    private static BufferedImage bordered(GreyImage crop) {
        BufferedImage image =
                new BufferedImage(crop.width() + 2 * BORDER, crop.height() + 2 * BORDER, BufferedImage.TYPE_BYTE_GRAY);
        byte[] white = new byte[image.getWidth() * image.getHeight()];
        Arrays.fill(white, (byte) 255);
        image.getRaster().setDataElements(0, 0, image.getWidth(), image.getHeight(), white);
        image.getRaster().setDataElements(BORDER, BORDER, crop.width(), crop.height(), crop.pixels());
        return image;
    }

    @Override
    public void close() {
        // Nothing stays open between two runs.
    }

    /** A crash, such as the floating point exception some pictures cause in Tesseract 5.3; anything else is an error of ours. */
    private static final class BrokenOff extends IOException {
        private static final long serialVersionUID = 1;

        BrokenOff(String message) {
            super(message);
        }
    }
}
