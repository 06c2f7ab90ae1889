package org.clearhand.routes.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.clearhand.casefile.BusinessDay;
import org.clearhand.casefile.CaseDesk;
import org.clearhand.casefile.CaseId;
import org.clearhand.casefile.Outbox;
import org.clearhand.casefile.RuleBook;
import org.clearhand.casefile.testing.TestingCheques;
import org.clearhand.casefile.testing.TestingDatabase;
import org.clearhand.routes.Node;
import org.clearhand.routes.settings.IntakeSettings;
import org.clearhand.routes.settings.KafkaSettings;
import org.clearhand.routes.settings.NodeRole;
import org.clearhand.routes.settings.NodeSettings;
import org.clearhand.routes.settings.RecognitionSettings;

/** The whole line on real servers: SFTP in, PostgreSQL, Kafka, and nodes that the test starts and stops. */
public final class TestingLine implements AutoCloseable {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    public final TestingBroker broker;
    public final TestingSftp sftp;
    public final TestingDatabase database;
    public final TestingReader reader = new TestingReader();
    private final Path folder;

    private TestingLine(Path folder) throws IOException {
        this.folder = folder;
        this.broker = TestingBroker.start(Files.createDirectories(folder.resolve("kafka")));
        this.sftp = TestingSftp.start(folder);
        this.database = TestingDatabase.create();
    }

    public static TestingLine start(Path folder) throws IOException {
        return new TestingLine(folder);
    }

    public NodeSettings settings(Set<NodeRole> roles) {
        return new NodeSettings(
                roles,
                BusinessDay.ofReceipt(),
                new KafkaSettings(broker.bootstrap()),
                folder.resolve("images"),
                new IntakeSettings(
                        Optional.of(sftp.settings()),
                        Optional.of(scannerFolder()),
                        Duration.ofMillis(50),
                        Duration.ofMillis(300),
                        Duration.ofMillis(800),
                        1L << 20),
                new RecognitionSettings(
                        folder, 2, "cpu", Optional.empty(), Optional.empty(), folder.resolve("journal")));
    }

    public Path scannerFolder() {
        return folder.resolve("scanner").resolve("inbox");
    }

    /** A node with these roles; all if none is named. */
    public Node node(NodeRole... roles) {
        Set<NodeRole> chosen = roles.length == 0 ? Set.of(NodeRole.values()) : Set.of(roles);
        return new Node(settings(chosen), parts(database::application), Clock.systemUTC()).start();
    }

    public Node.Parts parts(Supplier<DataSource> source) {
        return new Node.Parts(
                () -> desk(source.get()), () -> new Outbox(source.get(), Clock.systemUTC()), () -> reader);
    }

    private static CaseDesk desk(DataSource source) {
        return new CaseDesk(source, Clock.systemUTC(), TestingCheques.catalogue(), RuleBook.shipped());
    }

    public CaseDesk desk() {
        return desk(database.application());
    }

    /** As a sender does it: under a name that is not final, then renamed. */
    public void drop(String name, byte[] content) {
        try {
            Path part = Files.write(sftp.inbox("demo-bank").resolve(name + ".part"), content);
            Files.move(part, part.resolveSibling(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path done(String name) {
        return sftp.folder("demo-bank", "done").resolve(name);
    }

    public Path bad(String name) {
        return sftp.folder("demo-bank", "bad").resolve(name);
    }

    public static CaseId caseOf(byte[] content) {
        try {
            return CaseId.ofContent(java.util.HexFormat.of()
                    .formatHex(
                            java.security.MessageDigest.getInstance("SHA-256").digest(content)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The messages of a case on a topic. */
    public List<ConsumerRecord<String, byte[]>> messages(String topic, CaseId caseId) {
        return broker.all(topic).stream()
                .filter(message -> caseId.value().equals(message.key()))
                .toList();
    }

    public static JsonNode json(ConsumerRecord<String, byte[]> message) {
        try {
            return MAPPER.readTree(message.value());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        broker.close();
        sftp.close();
        database.close();
    }
}
