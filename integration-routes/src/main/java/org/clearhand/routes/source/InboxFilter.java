package org.clearhand.routes.source;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.camel.component.file.GenericFile;
import org.apache.camel.component.file.GenericFileFilter;
import org.apache.camel.component.file.remote.SftpRemoteFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Decides what of a listing is taken: plain names, final endings, settled files; of folders only {@code sender/inbox}. */
final class InboxFilter<T> implements GenericFileFilter<T> {
    static final String INBOX = "inbox";

    private static final Logger LOG = LoggerFactory.getLogger(InboxFilter.class);

    private final String root;
    private final SettledFiles settled;
    private final AtomicLong refusedNames = new AtomicLong();

    /** @param root the folder of the senders' folders as the file client writes it, without a slash at the end */
    InboxFilter(String root, SettledFiles settled) {
        this.root = root;
        this.settled = settled;
    }

    @Override
    public boolean accept(GenericFile<T> file) {
        String name = listedName(file);
        if (!PlainName.isPlain(name)) {
            if (!name.startsWith(".") || name.indexOf('/') >= 0 || name.indexOf('\\') >= 0) {
                noteRefused();
            }
            return false;
        }
        if (file.isDirectory()) {
            return isSenderFolder(file.getAbsoluteFilePath(), name);
        }
        return PlainName.hasFinalSuffix(name)
                && isRegular(file)
                && settled.see(file.getAbsoluteFilePath(), file.getFileLength(), file.getLastModified());
    }

    /** The name exactly as it was listed, before the file client makes a path of it. */
    private String listedName(GenericFile<T> file) {
        T listed = file.getFile();
        if (listed instanceof SftpRemoteFile<?> remote) {
            return remote.getFilename();
        }
        return listed instanceof File local ? local.getName() : file.getFileNameOnly();
    }

    private void noteRefused() {
        long count = refusedNames.incrementAndGet();
        if (Long.bitCount(count) == 1) {
            LOG.warn("listings held {} names that are not one plain path segment; they are left alone", count);
        }
    }

    private boolean isSenderFolder(String path, String name) {
        String inside = path.startsWith(root) ? path.substring(root.length()) : path;
        String[] segments = inside.replaceAll("^/+", "").split("/", -1);
        return segments.length == 1 || (segments.length == 2 && name.equals(INBOX));
    }

    /** A link in a scanner folder could point at any file of this machine. */
    private boolean isRegular(GenericFile<T> file) {
        return !(file.getFile() instanceof File local)
                || Files.isRegularFile(local.toPath(), LinkOption.NOFOLLOW_LINKS);
    }
}
