package org.clearhand.routes.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.clearhand.casefile.BusinessDay;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NodeSettingsReaderTest {
    private Path folder = Path.of("");

    private final Map<String, String> properties = new HashMap<>();

    @BeforeEach
    void installReader(@TempDir Path made) throws Exception {
        folder = made;
        Files.createDirectories(folder.resolve("clearhand-reader").resolve("lib"));
        properties.put("jboss.home.dir", folder.toString());
        properties.put("jboss.server.data.dir", folder.toString());
        properties.put("clearhand.images.folder", "/images");
    }

    @Test
    void defaults() {
        NodeSettings settings = NodeSettingsReader.read(properties, Map.of());

        assertThat(settings)
                .isEqualTo(new NodeSettings(
                        java.util.Set.of(NodeRole.values()),
                        BusinessDay.ofReceipt(),
                        new KafkaSettings("localhost:18092"),
                        Path.of("/images"),
                        new IntakeSettings(
                                Optional.empty(),
                                Optional.empty(),
                                Duration.ofMillis(250),
                                Duration.ofMillis(500),
                                Duration.ofSeconds(8),
                                10L << 20),
                        new RecognitionSettings(
                                folder.resolve("clearhand-reader"),
                                1,
                                "cpu",
                                Optional.empty(),
                                Optional.empty(),
                                folder.resolve("clearhand-reading-journal"))));
    }

    @Test
    void everyKeySet() throws Exception {
        Path key = Files.createFile(folder.resolve("id"));
        Path hosts = Files.createFile(folder.resolve("known_hosts"));
        properties.putAll(Map.of(
                "clearhand.roles", "intake, Recognition",
                "clearhand.business-date", "2026-11-20",
                "clearhand.kafka.bootstrap", "a:1,b:2",
                "clearhand.scanner.folder", "/scans",
                "clearhand.intake.poll-every", "PT1S",
                "clearhand.intake.settle-time", "PT2S",
                "clearhand.intake.unfinished-grace", "PT3S",
                "clearhand.intake.limit-bytes", "1000",
                "clearhand.reader.processes", "3",
                "clearhand.reader.journal", "/journal"));
        properties.put("clearhand.recognition.device", "gpu:1");
        properties.put("clearhand.recognition.precision", "int8");
        properties.put("clearhand.recognition.second-looks", "always");
        properties.putAll(Map.of(
                "clearhand.sftp.host", "sftp.example",
                "clearhand.sftp.port", "2222",
                "clearhand.sftp.user", "me",
                "clearhand.sftp.private-key", key.toString(),
                "clearhand.sftp.known-hosts", hosts.toString(),
                "clearhand.sftp.root", "/senders/"));

        assertThat(NodeSettingsReader.read(properties, Map.of()))
                .isEqualTo(new NodeSettings(
                        java.util.Set.of(NodeRole.INTAKE, NodeRole.RECOGNITION),
                        new BusinessDay(Optional.of(LocalDate.of(2026, 11, 20))),
                        new KafkaSettings("a:1,b:2"),
                        Path.of("/images"),
                        new IntakeSettings(
                                Optional.of(new SftpSettings("sftp.example", 2222, "me", key, hosts, "senders")),
                                Optional.of(Path.of("/scans")),
                                Duration.ofSeconds(1),
                                Duration.ofSeconds(2),
                                Duration.ofSeconds(3),
                                1000),
                        new RecognitionSettings(
                                folder.resolve("clearhand-reader"),
                                3,
                                "gpu:1",
                                Optional.of("int8"),
                                Optional.of("always"),
                                Path.of("/journal"))));
    }

    @Test
    void theEnvironmentIsTheTwinOfThePropertiesAndYieldsToThem() {
        properties.put("clearhand.kafka.bootstrap", "property:1");
        NodeSettings settings = NodeSettingsReader.read(
                properties, Map.of("CLEARHAND_KAFKA_BOOTSTRAP", "environment:1", "CLEARHAND_INTAKE_LIMIT_BYTES", "77"));

        assertThat(settings.kafka().bootstrap()).isEqualTo("property:1");
        assertThat(settings.intake().limitBytes()).isEqualTo(77);
    }

    @Test
    void allProblemsAreSaidAtOnce() {
        properties.putAll(Map.of(
                "clearhand.roles", "intake,reeding",
                "clearhand.sftp.host", "sftp.example",
                "clearhand.sftp.port", "abc",
                "clearhand.intake.settle-time", "soon",
                "clearhand.business-date", "20/11/2026",
                "clearhand.recognition.device", "tpu",
                "clearhand.recognition.second-looks", "thrice",
                "clearhand.kafka.botstrap", "a:1"));
        properties.remove("clearhand.images.folder");

        assertThatThrownBy(() -> NodeSettingsReader.read(properties, Map.of()))
                .isInstanceOfSatisfying(
                        SettingsRefused.class,
                        refused -> assertThat(refused.problems())
                                .hasSize(10)
                                .anyMatch(text -> text.contains("clearhand.recognition.device: no device \"tpu\""))
                                .anyMatch(text -> text.contains("second-looks: no second look \"thrice\""))
                                .anyMatch(text -> text.contains("clearhand.business-date is not a date"))
                                .anyMatch(text -> text.contains("there is no setting clearhand.kafka.botstrap"))
                                .anyMatch(text -> text.contains("\"reeding\""))
                                .anyMatch(text -> text.contains("clearhand.sftp.port is not"))
                                .anyMatch(text -> text.contains("clearhand.sftp.private-key is missing"))
                                .anyMatch(text -> text.contains("clearhand.sftp.known-hosts is missing"))
                                .anyMatch(text -> text.contains("clearhand.intake.settle-time is not a duration"))
                                .anyMatch(text -> text.contains("clearhand.images.folder is missing")));
    }

    @Test
    void aTemplateThatIsNotWhatWasPublishedIsRefused() throws Exception {
        Path templates = Files.createDirectories(folder.resolve("templates"));
        properties.put("clearhand.templates", templates.toString());
        NodeSettingsReader.read(properties, Map.of());

        Files.writeString(
                templates.resolve("published.json"),
                "{\"published\": [{\"template\": \"pickup-notice:1\", \"sha256\": \"" + "0".repeat(64)
                        + "\", \"published\": \"2026-11-25\"}]}");

        assertThatThrownBy(() -> NodeSettingsReader.read(properties, Map.of()))
                .isInstanceOfSatisfying(
                        SettingsRefused.class,
                        refused -> assertThat(refused.problems())
                                .singleElement()
                                .asString()
                                .startsWith("clearhand.templates: ")
                                .contains("pickup-notice/1"));
    }

    @Test
    void aModelThatServesAndIsNotThereIsRefusedByANodeThatReads() throws Exception {
        Path models = Files.createDirectories(folder.resolve("models"));
        properties.put("clearhand.models", models.toString());
        NodeSettingsReader.read(properties, Map.of());

        Files.writeString(
                models.resolve("live.json"),
                "{\"format\": 1, \"roles\": {\"figures\": [{\"model\": {\"id\": \"mine\", \"sha256\": \""
                        + "0".repeat(64) + "\"}, \"since\": \"2026-11-25T10:00:00Z\", \"by\": \"bob\"}]}}");

        assertThatThrownBy(() -> NodeSettingsReader.read(properties, Map.of()))
                .isInstanceOfSatisfying(
                        SettingsRefused.class,
                        refused -> assertThat(refused.problems())
                                .singleElement()
                                .asString()
                                .startsWith("clearhand.models: model mine#000000000000 is missing"));
    }

    @Test
    void aRecognitionNodeWithoutAReaderIsRefused() {
        properties.put("clearhand.reader.home", "/nowhere");
        assertThatThrownBy(() -> NodeSettingsReader.read(properties, Map.of())).hasMessageContaining("/nowhere");
        properties.put("clearhand.roles", "console");
        assertThat(NodeSettingsReader.read(properties, Map.of()).roles()).containsExactly(NodeRole.CONSOLE);
    }
}
