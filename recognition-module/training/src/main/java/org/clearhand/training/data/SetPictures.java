package org.clearhand.training.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.clearhand.recognition.decode.DecodeLimits;
import org.clearhand.recognition.decode.PageDecoder;
import org.clearhand.recognition.decode.PageImage;
import org.clearhand.recognition.decode.UnreadableDocument;
import org.clearhand.recognition.page.GreyImage;
import org.clearhand.training.data.CropMaker.UnusableItem;

/**
 * The pictures of a set, in {@code images.zip} or {@code images/}, taken as if a stranger had sent them: a name never leads out of the
 * set, nothing is unpacked to disk, and size and pixels are bounded before anything is decoded. Not safe for use by many threads.
 */
final class SetPictures implements AutoCloseable {
    /** Of one picture: the largest field of a 600 dpi scan has some three million pixels. */
    private static final DecodeLimits LIMITS = new DecodeLimits(10L << 20, 1, 12_000_000L, 12_000_000L, 64, 4_096);

    private static final PageDecoder DECODER = new PageDecoder(LIMITS);

    private final Optional<ZipFile> zip;
    private final Path folder;

    private SetPictures(Optional<ZipFile> zip, Path folder) {
        this.zip = zip;
        this.folder = folder;
    }

    /** The pictures of a set; those of whole documents may lie beside the labels themselves, as they are generated. */
    static SetPictures beside(Path set) throws IOException {
        Path zip = set.resolve("images.zip");
        if (Files.isRegularFile(zip)) {
            return new SetPictures(Optional.of(new ZipFile(zip.toFile())), set);
        }
        Path images = set.resolve("images");
        boolean beside = !Files.isDirectory(images) && Files.isRegularFile(set.resolve("labels.jsonl"));
        return below(beside ? set : images);
    }

    /** The pictures in a folder. */
    static SetPictures below(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IOException("there is neither images.zip nor images beside the labels");
        }
        return new SetPictures(Optional.empty(), folder);
    }

    /** The file as it is. */
    byte[] bytes(String name) throws UnusableItem {
        if (leadsOut(name)) {
            throw new UnusableItem("the name leads out of the set");
        }
        try (InputStream in = zip.isPresent() ? entry(zip.get(), name) : file(name)) {
            byte[] content = in.readNBytes(Math.toIntExact(LIMITS.maxBytes() + 1));
            if (content.length > LIMITS.maxBytes()) {
                throw new UnusableItem("the picture is larger than " + LIMITS.maxBytes() + " bytes");
            }
            return content;
        } catch (IOException damaged) {
            throw new UnusableItem("the picture cannot be unpacked");
        }
    }

    /** The one page of the picture in grey. */
    GreyImage grey(String name) throws UnusableItem {
        try {
            List<PageImage> pages = DECODER.decode(bytes(name), Optional.empty());
            PageImage page = pages.get(0);
            return new GreyImage(page.width(), page.height(), page.grey());
        } catch (UnreadableDocument unreadable) {
            throw new UnusableItem(
                    unreadable.problem().code() + ": " + unreadable.problem().message());
        }
    }

    static boolean leadsOut(String name) {
        return name.isEmpty()
                || name.startsWith("/")
                || name.indexOf('\\') >= 0
                || name.indexOf('\0') >= 0
                || name.indexOf(':') == 1
                || List.of(name.split("/", -1)).contains("..");
    }

    private static InputStream entry(ZipFile zip, String name) throws IOException, UnusableItem {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null || entry.isDirectory()) {
            throw new UnusableItem("images.zip has no such picture");
        }
        if (entry.getSize() > LIMITS.maxBytes()) {
            throw new UnusableItem("the picture is larger than " + LIMITS.maxBytes() + " bytes");
        }
        return zip.getInputStream(entry);
    }

    private InputStream file(String name) throws IOException, UnusableItem {
        Path file = folder.resolve(name);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new UnusableItem("there is no such picture");
        }
        if (!Files.isRegularFile(file) || !file.toRealPath().startsWith(folder.toRealPath())) {
            throw new UnusableItem("the name leads out of the set");
        }
        return Files.newInputStream(file);
    }

    @Override
    public void close() throws IOException {
        if (zip.isPresent()) {
            zip.get().close();
        }
    }
}
