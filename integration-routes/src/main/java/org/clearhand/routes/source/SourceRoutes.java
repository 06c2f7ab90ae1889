package org.clearhand.routes.source;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.file.GenericFile;
import org.apache.camel.component.file.GenericFileEndpoint;
import org.clearhand.casefile.SourceKind;
import org.clearhand.routes.settings.IntakeSettings;
import org.clearhand.routes.settings.SftpSettings;
import org.clearhand.routes.stage.FileVerdict;
import org.clearhand.routes.stage.IncomingFile;
import org.clearhand.routes.watch.NodeHealth;

/**
 * The file sources: the senders' SFTP inboxes and a scanner's folder, under the same rules. They hand each complete file over as an
 * {@link IncomingFile} and move it where the answer, a {@link FileVerdict}, says.
 */
public final class SourceRoutes extends RouteBuilder {
    /** Takes {@link IncomingFile} bodies and answers with a {@link FileVerdict}. */
    public static final String RECEIVE_FILE = "direct:receive-file";

    static final String SFTP = "sftp-inbox";
    static final String SCANNER = "scanner-folder";

    private final IntakeSettings settings;
    private final NodeHealth health;

    public SourceRoutes(IntakeSettings settings, NodeHealth health) {
        this.settings = settings;
        this.health = health;
    }

    @Override
    public void configure() throws Exception {
        errorHandler(noErrorHandler());
        if (settings.sftp().isPresent()) {
            SftpSettings sftp = settings.sftp().get();
            watch(SFTP, SftpInbox.endpoint(getContext(), sftp), sftp.root(), SourceKind.SFTP);
        }
        if (settings.scannerFolder().isPresent()) {
            Path folder = settings.scannerFolder().get().toAbsolutePath().normalize();
            GenericFileEndpoint<?> endpoint =
                    getContext().getEndpoint("file:" + folder + "?autoCreate=true", GenericFileEndpoint.class);
            watch(SCANNER, endpoint, folder.toString(), SourceKind.FOLDER);
        }
    }

    private <T> void watch(String name, GenericFileEndpoint<T> endpoint, String root, SourceKind kind) {
        SettledFiles settled = new SettledFiles(settings.settleTime(), System::nanoTime);
        SourceWatch watch = new SourceWatch(name, health, settled);
        endpoint.setFilter(new InboxFilter<>(root, settled));
        endpoint.setProcessStrategy(new InboxHandover<>(settled));
        endpoint.setOnCompletionExceptionHandler(watch);
        endpoint.setExceptionHandler(watch);
        endpoint.setPollStrategy(watch);
        endpoint.setDelay(settings.pollEvery().toMillis());
        endpoint.setInitialDelay(100);
        endpoint.setBackoffErrorThreshold(1);
        endpoint.setBackoffMultiplier(8);
        endpoint.setMaxMessagesPerPoll(100);
        from(endpoint)
                .routeId(name)
                .process(incoming(kind, settled))
                .to(RECEIVE_FILE)
                .process(exchange -> exchange.setProperty(
                        InboxHandover.VERDICT, exchange.getMessage().getMandatoryBody(FileVerdict.class)));
    }

    private static Processor incoming(SourceKind kind, SettledFiles settled) {
        return exchange -> {
            GenericFile<?> file = fileOf(exchange);
            String path = file.getAbsoluteFilePath();
            exchange.getMessage()
                    .setBody(new IncomingFile(
                            kind,
                            senderOf(kind, path),
                            FileMoves.nameOf(path),
                            path + "@" + file.getLastModified() + "+" + file.getFileLength(),
                            settled.unchangedFor(path),
                            exchange.getMessage().getMandatoryBody(InputStream.class)));
        };
    }

    private static GenericFile<?> fileOf(Exchange exchange) {
        return Optional.ofNullable(exchange.getProperty(Exchange.FILE_EXCHANGE_FILE, GenericFile.class))
                .orElseThrow(() -> new IllegalStateException("a file source gave no file"));
    }

    /** The folder the inbox is in; of a scanner folder the folder itself. */
    private static String senderOf(SourceKind kind, String path) {
        String inbox = path.substring(0, path.lastIndexOf('/'));
        if (kind == SourceKind.FOLDER) {
            return FileMoves.nameOf(inbox);
        }
        return FileMoves.nameOf(inbox.substring(0, inbox.lastIndexOf('/')));
    }
}
