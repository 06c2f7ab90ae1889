package org.clearhand.routes.stage;

/** A file ends too early and was changed only a moment ago: its sender may still be writing. It is looked at again. */
public final class UnfinishedUpload extends Exception {
    public UnfinishedUpload() {
        super("the file may still be written", null, false, false);
    }
}
