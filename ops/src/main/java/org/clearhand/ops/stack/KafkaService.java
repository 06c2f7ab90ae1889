package org.clearhand.ops.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;

/** Kafka: one KRaft node in a JVM of its own, with the topics of Clearhand. */
final class KafkaService implements StackService {
    private static final Duration START_LIMIT = Duration.ofSeconds(90);
    private static final Duration STOP_GRACE = Duration.ofSeconds(20);
    private final StackSettings settings;
    private volatile Optional<ChildProcess> running = Optional.empty();

    KafkaService(StackSettings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public String title() {
        return "Kafka";
    }

    @Override
    public void start() throws IOException, InterruptedException {
        Path properties = settings.data().kafka().resolve("server.properties");
        Files.writeString(properties, configuration());
        List<String> command = List.of(
                StackSettings.java().toString(),
                "-Xms64m",
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.util.logging.config.file=" + Logging.write(settings.data()),
                "-cp",
                settings.classPath(),
                KafkaNode.class.getName(),
                properties.toString());
        Path log = settings.data().log(name());
        ChildProcess child =
                ChildProcess.start(command, Map.of(), settings.data().kafka(), log);
        running = Optional.of(child);
        Readiness.await(
                title(),
                log,
                START_LIMIT,
                child::isAlive,
                () -> !StackPorts.isFree(settings.ports().kafka()));
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap()))) {
            Topic.createAll(admin);
        }
    }

    String bootstrap() {
        return "localhost:" + settings.ports().kafka();
    }

    @Override
    public boolean isAlive() {
        return running.map(ChildProcess::isAlive).orElse(false);
    }

    @Override
    public long pid() {
        return running.map(ChildProcess::pid).orElse(0L);
    }

    @Override
    public void stop() {
        running.ifPresent(child -> child.stop(STOP_GRACE));
        running = Optional.empty();
    }

    private String configuration() {
        StackPorts ports = settings.ports();
        return String.join(
                "\n",
                "process.roles=broker,controller",
                "node.id=1",
                "controller.quorum.voters=1@localhost:" + ports.kafkaController(),
                "listeners=CLIENT://127.0.0.1:" + ports.kafka() + ",CONTROLLER://127.0.0.1:" + ports.kafkaController(),
                "advertised.listeners=CLIENT://localhost:" + ports.kafka(),
                "listener.security.protocol.map=CLIENT:PLAINTEXT,CONTROLLER:PLAINTEXT",
                "controller.listener.names=CONTROLLER",
                "inter.broker.listener.name=CLIENT",
                "log.dirs=" + settings.data().kafka().resolve("log"),
                "auto.create.topics.enable=false",
                "offsets.topic.replication.factor=1",
                "offsets.topic.num.partitions=4",
                "transaction.state.log.replication.factor=1",
                "transaction.state.log.min.isr=1",
                "transaction.state.log.num.partitions=4",
                "share.coordinator.state.topic.replication.factor=1",
                "share.coordinator.state.topic.min.isr=1",
                "share.coordinator.state.topic.num.partitions=1",
                "group.initial.rebalance.delay.ms=0",
                "log.retention.ms=-1",
                "");
    }
}
