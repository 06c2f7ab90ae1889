package org.clearhand.routes.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.component.file.FileOperations;
import org.apache.camel.component.file.GenericFile;
import org.apache.camel.component.file.GenericFileEndpoint;
import org.apache.camel.component.file.GenericFileOperations;
import org.apache.camel.component.file.remote.RemoteFileOperations;
import org.apache.camel.component.file.remote.SftpEndpoint;
import org.apache.camel.component.file.remote.SftpRemoteFile;
import org.apache.camel.support.DefaultExchange;
import org.clearhand.casefile.SourceKind;
import org.clearhand.routes.settings.IntakeSettings;
import org.clearhand.routes.stage.FileVerdict;
import org.clearhand.routes.stage.MessageRefused;
import org.clearhand.routes.stage.ReasonFile;

/**
 * Tells the sender about a document that was parked after its file had gone to {@code done}: moves the file to {@code bad} with its reason.
 * A file is moved only when its bytes are those of the case; one that is gone is left at that, so a repeated message does no harm.
 */
public final class ParkedFiles {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final CamelContext context;
    private final IntakeSettings settings;

    public ParkedFiles(CamelContext context, IntakeSettings settings) {
        this.context = context;
        this.settings = settings;
    }

    /** The file has not come to {@code done} yet: its receipt is still being finished. Try again. */
    public static final class StillInInbox extends Exception {
        StillInInbox() {
            super("the file has not left the inbox yet");
        }
    }

    private record Parked(SourceKind kind, String sender, String name, FileVerdict verdict) {}

    public void settle(byte[] message) throws MessageRefused, IOException, StillInInbox {
        Parked parked = parse(message);
        if (!PlainName.isPlain(parked.name()) || !PlainName.isPlain(parked.sender())) {
            throw new MessageRefused("sender or name is not one plain path segment");
        }
        switch (parked.kind()) {
            case SFTP -> onServer(parked);
            case FOLDER -> inFolder(parked);
            case KAFKA -> {}
        }
    }

    private static Parked parse(byte[] message) throws MessageRefused {
        try {
            JsonNode json = MAPPER.readTree(message);
            JsonNode source = json.path("source");
            JsonNode reason = json.path("reason");
            String sha256 = json.path("image").path("sha256").asText();
            ReasonFile told = new ReasonFile(
                    reason.path("code").asText(),
                    reason.path("message").asText(),
                    json.path("caseId").asText(),
                    sha256,
                    Instant.parse(json.path("parkedAt").asText()));
            return new Parked(
                    SourceKind.valueOf(source.path("kind").asText()),
                    source.path("sender").asText(),
                    source.path("name").asText(),
                    new FileVerdict(false, sha256, Optional.of(told)));
        } catch (IOException | RuntimeException e) {
            throw new MessageRefused("not a message of the parked topic");
        }
    }

    @SuppressWarnings("rawtypes") // the file client itself speaks of raw remote files
    private void onServer(Parked parked) throws IOException, StillInInbox {
        if (settings.sftp().isEmpty()) {
            return;
        }
        SftpEndpoint endpoint = SftpInbox.endpoint(context, settings.sftp().get());
        RemoteFileOperations<SftpRemoteFile> operations = endpoint.createRemoteFileOperations();
        operations.setEndpoint(endpoint);
        try {
            operations.connect(endpoint.getConfiguration(), new DefaultExchange(context));
            String root = settings.sftp().get().root();
            settle(operations, endpoint, (root.isEmpty() ? "" : root + "/") + parked.sender(), parked);
        } finally {
            operations.forceDisconnect();
        }
    }

    private void inFolder(Parked parked) throws IOException, StillInInbox {
        if (settings.scannerFolder().isEmpty()) {
            return;
        }
        Path folder = settings.scannerFolder().get().toAbsolutePath().normalize();
        GenericFileEndpoint<File> endpoint = fileEndpoint(folder);
        FileOperations operations = new FileOperations();
        operations.setEndpoint(endpoint);
        Path parent = folder.getParent();
        if (parent != null) {
            settle(operations, endpoint, parent.toString(), parked);
        }
    }

    @SuppressWarnings("unchecked")
    private GenericFileEndpoint<File> fileEndpoint(Path folder) {
        return context.getEndpoint("file:" + folder, GenericFileEndpoint.class);
    }

    private <T> void settle(
            GenericFileOperations<T> operations, GenericFileEndpoint<T> endpoint, String folder, Parked parked)
            throws IOException, StillInInbox {
        String marked = PlainName.marked(parked.name(), parked.verdict().mark());
        for (String name : new String[] {marked, parked.name()}) {
            String path = folder + "/done/" + name;
            boolean toldAlready = operations.existsFile(path + ReasonFile.SUFFIX);
            if (!toldAlready && operations.existsFile(path) && holds(operations, path, parked.verdict())) {
                new FileMoves<>(operations, endpoint.getCamelContext()).move(path, parked.verdict());
                return;
            }
        }
        if (operations.existsFile(folder + "/" + InboxFilter.INBOX + "/" + parked.name())) {
            throw new StillInInbox();
        }
    }

    private <T> boolean holds(GenericFileOperations<T> operations, String path, FileVerdict verdict)
            throws IOException {
        Exchange exchange = new DefaultExchange(context);
        try (DigestInputStream bytes =
                new DigestInputStream(open(operations, path, exchange), MessageDigest.getInstance("SHA-256"))) {
            bytes.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(bytes.getMessageDigest().digest()).equals(verdict.sha256());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        } finally {
            operations.releaseRetrievedFileResources(exchange);
        }
    }

    private static <T> InputStream open(GenericFileOperations<T> operations, String path, Exchange exchange)
            throws IOException {
        if (operations instanceof FileOperations) {
            return Files.newInputStream(Path.of(path));
        }
        GenericFile<T> file = operations.newGenericFile();
        exchange.setProperty(Exchange.FILE_EXCHANGE_FILE, file);
        if (operations.retrieveFile(path, exchange, -1) && file.getBody() instanceof InputStream bytes) {
            return bytes;
        }
        throw new IOException("the file could not be opened");
    }
}
