package org.clearhand.training.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;

/** The commit this program was built from, as the build noted it; {@code -dirty} behind it where files had been changed since. */
final class SourceRevision {
    private static final String FILE = "/org/clearhand/training/revision.properties";

    private SourceRevision() {}

    /** Empty for a build outside of any git repository. */
    static Optional<String> ofBuild() {
        try (InputStream in = SourceRevision.class.getResourceAsStream(FILE)) {
            if (in == null) {
                return Optional.empty();
            }
            Properties noted = new Properties();
            noted.load(in);
            return of(noted);
        } catch (IOException e) {
            throw new UncheckedIOException("the build's own note cannot be read", e);
        }
    }

    static Optional<String> of(Properties noted) {
        String commit = noted.getProperty("git.commit.id", "");
        if (!commit.matches("[0-9a-f]{40}([0-9a-f]{24})?")) {
            return Optional.empty();
        }
        return Optional.of(commit + (noted.getProperty("git.dirty", "true").equals("false") ? "" : "-dirty"));
    }
}
