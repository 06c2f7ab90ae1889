package org.clearhand.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The image store in a folder: {@code ab/cd/abcd...}, named by the SHA-256 of the bytes. An image is written beside, forced to disk and
 * then renamed, so a name that is there always means the whole image. Several nodes may share the folder. Safe for use by many threads.
 */
public final class FolderImageStore implements ImageStore {
    /** Younger leftovers may be another node's image on its way in. */
    private static final Duration LEFTOVER_AGE = Duration.ofHours(1);

    private final Path folder;
    private final Path incoming;

    /** Makes the folder if needed and clears what a crash left half written more than an hour ago. */
    public FolderImageStore(Path folder) throws IOException {
        this(folder, Clock.systemUTC());
    }

    FolderImageStore(Path folder, Clock clock) throws IOException {
        this.folder = folder.toAbsolutePath().normalize();
        this.incoming = this.folder.resolve(".incoming");
        Files.createDirectories(incoming);
        clearLeftovers(clock.instant().minus(LEFTOVER_AGE));
    }

    @Override
    public ImageRef store(InputStream bytes, long limitBytes) throws IOException {
        Path part = incoming.resolve(UUID.randomUUID() + ".part");
        try {
            ImageRef image = IncomingImage.write(bytes, limitBytes, part);
            keep(part, image);
            return image;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private void keep(Path part, ImageRef image) throws IOException {
        Path place = place(image.sha256());
        if (Files.isRegularFile(place) && Files.size(place) == image.bytes()) {
            return;
        }
        Path shelf = shelf(image.sha256());
        Files.createDirectories(shelf);
        try {
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException anotherFileSystem) {
            throw new CaseException(ProblemCode.IMAGE_STORE_UNAVAILABLE, "the image folder is not one file system");
        }
        force(shelf);
        force(shelf.resolve(".."));
        force(folder);
    }

    /** The new name itself must survive a power cut, and so must the folders made for it. */
    private static void force(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        try {
            return Files.newInputStream(place(sha256));
        } catch (NoSuchFileException notThere) {
            throw new CaseException(ProblemCode.IMAGE_NOT_FOUND, "no image of this name");
        }
    }

    @Override
    public boolean holds(String sha256) {
        return Files.isRegularFile(place(sha256));
    }

    /** Only a hash is a name, so no name leads out of the folder. */
    private Path place(String sha256) {
        if (!ImageRef.isSha256(sha256)) {
            throw new CaseException(
                    ProblemCode.REQUEST_REFUSED, "an image is named by 64 lower-case hexadecimal digits");
        }
        return shelf(sha256).resolve(sha256);
    }

    private Path shelf(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4));
    }

    private void clearLeftovers(Instant before) throws IOException {
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(incoming, "*.part")) {
            for (Path part : parts) {
                if (lastModified(part).filter(at -> at.isBefore(before)).isPresent()) {
                    Files.deleteIfExists(part);
                }
            }
        }
    }

    /** Empty when another node has just finished with the file. */
    private static Optional<Instant> lastModified(Path part) throws IOException {
        try {
            return Optional.of(Files.getLastModifiedTime(part).toInstant());
        } catch (NoSuchFileException finishedMeanwhile) {
            return Optional.empty();
        }
    }
}
