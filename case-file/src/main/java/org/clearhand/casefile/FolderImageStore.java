package org.clearhand.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** The image store in a folder; several nodes may share it. */
@SuppressWarnings("DoNotCallSuggester")
public final class FolderImageStore implements ImageStore {
    /** Makes the folder if needed and clears what a crash left half written. */
    public FolderImageStore(Path folder) throws IOException {
        throw new UnsupportedOperationException("not built yet: " + folder);
    }

    @Override
    public ImageRef store(InputStream bytes, long limitBytes) throws IOException {
        throw new UnsupportedOperationException("not built yet");
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        throw new UnsupportedOperationException("not built yet");
    }

    @Override
    public boolean holds(String sha256) {
        throw new UnsupportedOperationException("not built yet");
    }
}
