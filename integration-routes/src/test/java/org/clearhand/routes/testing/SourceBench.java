package org.clearhand.routes.testing;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.clearhand.casefile.SourceKind;
import org.clearhand.routes.settings.IntakeSettings;
import org.clearhand.routes.source.SourceRoutes;
import org.clearhand.routes.stage.FileVerdict;
import org.clearhand.routes.stage.IncomingFile;
import org.clearhand.routes.stage.ReasonFile;
import org.clearhand.routes.watch.NodeHealth;

/** The file sources alone: what they hand over is noted, and answered as the test says. */
public final class SourceBench implements AutoCloseable {
    /** One hand-over. */
    public record Handed(SourceKind kind, String sender, String name, String place, String content) {}

    /** What the process would answer. */
    @FunctionalInterface
    public interface Answer {
        FileVerdict to(Handed file) throws Exception;
    }

    private final List<Handed> handed = new CopyOnWriteArrayList<>();
    private final NodeHealth health = new NodeHealth(Clock.systemUTC());
    private final CamelContext camel = new DefaultCamelContext();

    public static SourceBench start(IntakeSettings settings, Answer answer) throws Exception {
        SourceBench bench = new SourceBench();
        bench.camel.addRoutes(new SourceRoutes(settings, bench.health));
        bench.camel.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from(SourceRoutes.RECEIVE_FILE).errorHandler(noErrorHandler()).process(exchange -> {
                    IncomingFile file = exchange.getMessage().getMandatoryBody(IncomingFile.class);
                    Handed noted = new Handed(
                            file.kind(),
                            file.sender(),
                            file.name(),
                            file.place(),
                            new String(file.bytes().readAllBytes(), StandardCharsets.UTF_8));
                    bench.handed.add(noted);
                    exchange.getMessage().setBody(answer.to(noted));
                });
            }
        });
        bench.camel.start();
        return bench;
    }

    /** Quick settings for tests. */
    public static IntakeSettings settings(
            Optional<org.clearhand.routes.settings.SftpSettings> sftp, Optional<java.nio.file.Path> folder) {
        return new IntakeSettings(
                sftp, folder, Duration.ofMillis(50), Duration.ofMillis(400), Duration.ofSeconds(2), 10L << 20);
    }

    public static FileVerdict good() {
        return new FileVerdict(true, "ab".repeat(32), Optional.empty());
    }

    public static FileVerdict bad() {
        return new FileVerdict(
                false,
                "ab".repeat(32),
                Optional.of(new ReasonFile(
                        "TRUNCATED", "it ends too early", "c-" + "0".repeat(32), "ab".repeat(32), Instant.EPOCH)));
    }

    public List<Handed> handed() {
        return handed;
    }

    public <T> List<T> handed(Function<Handed, T> what) {
        return handed.stream().map(what).toList();
    }

    public NodeHealth health() {
        return health;
    }

    @Override
    public void close() {
        camel.stop();
    }
}
