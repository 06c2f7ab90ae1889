package org.clearhand.recognition.decode;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** One image decoded by one chosen ImageIO reader; a warning it would rather hide is an error here. */
final class ImageReading {
    private ImageReading() {}

    /** The JDK's own reader of a format, whatever other plug-ins are on the class path. */
    static ImageReader ofJdk(String format) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
        while (readers.hasNext()) {
            ImageReader reader = readers.next();
            if (reader.getClass().getName().startsWith("com.sun.imageio.")) {
                return reader;
            }
        }
        throw new IllegalStateException("this Java has no reader for " + format);
    }

    /** Reads the first image of a file and disposes of the reader. No warning is harmless. */
    static BufferedImage read(ImageReader reader, byte[] file) throws UnreadableDocument {
        return read(reader, file, warning -> false);
    }

    /**
     * Reads the first image of a file and disposes of the reader.
     *
     * @param harmless the warnings that are known to say nothing
     */
    static BufferedImage read(ImageReader reader, byte[] file, Predicate<String> harmless) throws UnreadableDocument {
        List<String> warnings = new ArrayList<>();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.addIIOReadWarningListener((source, warning) -> {
                if (!harmless.test(warning)) {
                    warnings.add(warning);
                }
            });
            reader.setInput(in, true, true);
            BufferedImage image = reader.read(0);
            if (!warnings.isEmpty()) {
                throw Refusal.damaged("the decoder gave " + warnings.size() + " warnings");
            }
            return image;
        } catch (IOException e) {
            throw Refusal.damaged("the decoder gave up: " + e.getClass().getSimpleName());
        } finally {
            reader.dispose();
        }
    }
}
