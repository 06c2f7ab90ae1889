package org.clearhand.ops.bench;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.clearhand.recognition.page.GreyImage;

/**
 * Tesseract from the machine's path: one line a picture, digits and the marks of amounts only, one thread. It gets the whole list
 * of pictures at once, so its start and the loading of its data count once and not for every field.
 */
final class TesseractContender implements Contender {
    private static final int BORDER = 10;
    private static final char PAGE_END = '\f';

    private final String program;

    TesseractContender(String program) {
        this.program = program;
    }

    @Override
    public String name() {
        return "Tesseract, digits and marks";
    }

    /** Pictures get the white border Tesseract's own documentation asks for. */
    @Override
    public Work prepare(List<GreyImage> crops, Path scratch) throws IOException {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < crops.size(); i++) {
            Path file = scratch.resolve("crop-%05d.png".formatted(i));
            ImageIO.write(bordered(crops.get(i)), "png", file.toFile());
            names.add(file.toString());
        }
        Path list = Files.write(scratch.resolve("list.txt"), names, StandardCharsets.UTF_8);
        return () -> run(list, scratch.resolve("read"), crops.size());
    }

    private List<String> run(Path list, Path output, int pictures) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                program,
                list.toString(),
                output.toString(),
                "--psm",
                "7",
                "-c",
                "tessedit_char_whitelist=0123456789.,-/=*#$");
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        builder.redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        int exit = ChildPrograms.run(builder);
        if (exit != 0) {
            throw new IOException("tesseract ended with code " + exit);
        }
        return pages(Files.readString(output.resolveSibling(output.getFileName() + ".txt")), pictures);
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
}
