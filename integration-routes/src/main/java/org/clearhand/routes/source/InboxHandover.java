package org.clearhand.routes.source;

import org.apache.camel.Exchange;
import org.apache.camel.component.file.GenericFile;
import org.apache.camel.component.file.GenericFileEndpoint;
import org.apache.camel.component.file.GenericFileOperations;
import org.apache.camel.component.file.GenericFileProcessStrategy;
import org.clearhand.routes.stage.FileVerdict;
import org.clearhand.routes.stage.UnfinishedUpload;
import org.clearhand.routes.watch.CrashPoint;

/**
 * Acknowledges a file: after its case is committed it is moved where the verdict says. Without a verdict, or when the move fails, it stays
 * in the inbox and comes again; the case file then knows it as the same delivery.
 */
final class InboxHandover<T> implements GenericFileProcessStrategy<T> {
    static final String VERDICT = "clearhand.verdict";

    private final SettledFiles settled;

    InboxHandover(SettledFiles settled) {
        this.settled = settled;
    }

    @Override
    public void prepareOnStartup(GenericFileOperations<T> operations, GenericFileEndpoint<T> endpoint) {
        // Nothing to prepare: the folders are made when the first file goes into them.
    }

    @Override
    public boolean begin(
            GenericFileOperations<T> operations,
            GenericFileEndpoint<T> endpoint,
            Exchange exchange,
            GenericFile<T> file) {
        return true;
    }

    @Override
    public void abort(
            GenericFileOperations<T> operations,
            GenericFileEndpoint<T> endpoint,
            Exchange exchange,
            GenericFile<T> file) {
        settled.holdBack(file.getAbsoluteFilePath());
    }

    @Override
    public void commit(
            GenericFileOperations<T> operations,
            GenericFileEndpoint<T> endpoint,
            Exchange exchange,
            GenericFile<T> file) {
        String path = file.getAbsoluteFilePath();
        FileVerdict verdict = exchange.getProperty(VERDICT, FileVerdict.class);
        boolean moved = false;
        try {
            if (verdict == null) {
                throw new IllegalStateException("a file came back from the process without a verdict");
            }
            CrashPoint.AFTER_COMMIT_BEFORE_MOVE.pass();
            operations.releaseRetrievedFileResources(exchange);
            new FileMoves<>(operations, endpoint.getCamelContext()).move(path, verdict);
            settled.forget(path);
            moved = true;
        } finally {
            if (!moved) {
                settled.holdBack(path);
            }
        }
    }

    @Override
    public void rollback(
            GenericFileOperations<T> operations,
            GenericFileEndpoint<T> endpoint,
            Exchange exchange,
            GenericFile<T> file) {
        if (exchange.getException(UnfinishedUpload.class) == null) {
            settled.holdBack(file.getAbsoluteFilePath());
        }
    }
}
