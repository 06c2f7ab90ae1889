package org.clearhand.routes.source;

import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.component.file.GenericFileOperationFailedException;
import org.apache.camel.component.file.GenericFileOperations;
import org.apache.camel.support.DefaultExchange;
import org.clearhand.routes.stage.FileVerdict;
import org.clearhand.routes.stage.ReasonFile;
import org.clearhand.routes.watch.CrashPoint;

/**
 * Moves files between {@code inbox}, {@code done} and {@code bad}, which stand side by side, on any of the file systems. Never overwrites
 * a file. Can be called again after a crash at any point. Used by one thread.
 */
final class FileMoves<T> {
    private static final int MAX_SAME_NAMES = 1_000;

    private final GenericFileOperations<T> operations;
    private final CamelContext context;

    FileMoves(GenericFileOperations<T> operations, CamelContext context) {
        this.operations = operations;
        this.context = context;
    }

    /** @param path of the file in a folder beside which {@code done} and {@code bad} stand */
    void move(String path, FileVerdict verdict) {
        String folder = beside(path, verdict.folder());
        operations.buildDirectory(folder, folder.startsWith("/"));
        String target = freeName(folder, nameOf(path), verdict.mark());
        verdict.reason().ifPresent(reason -> write(target + ReasonFile.SUFFIX, reason));
        CrashPoint.AFTER_REASON_BEFORE_MOVE.pass();
        if (!operations.renameFile(path, target)) {
            throw new GenericFileOperationFailedException("The file could not be moved to " + verdict.folder());
        }
    }

    private void write(String path, ReasonFile reason) {
        Exchange exchange = new DefaultExchange(context);
        byte[] json = reason.toJson();
        exchange.getIn().setBody(json);
        if (!operations.storeFile(path, exchange, json.length)) {
            throw new GenericFileOperationFailedException("The reason file could not be written");
        }
    }

    private String freeName(String folder, String name, String mark) {
        String target = folder + "/" + name;
        if (!operations.existsFile(target)) {
            return target;
        }
        target = folder + "/" + PlainName.marked(name, mark);
        for (int number = 2; operations.existsFile(target); number++) {
            if (number > MAX_SAME_NAMES) {
                throw new GenericFileOperationFailedException("There are too many files of one name");
            }
            target = folder + "/" + PlainName.marked(name, mark + "." + number);
        }
        return target;
    }

    static String nameOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The folder of this name beside the one the file is in. */
    static String beside(String path, String folder) {
        String inFolder = path.substring(0, path.lastIndexOf('/'));
        int parentEnd = inFolder.lastIndexOf('/');
        return parentEnd < 0 ? folder : inFolder.substring(0, parentEnd) + "/" + folder;
    }
}
