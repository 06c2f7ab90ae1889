package org.clearhand.ops.stack;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keycloak with the realm of Clearhand, on loopback and plain HTTP, its users kept in a file database of the stack. */
final class KeycloakService implements StackService {
    private static final Duration BUILD_LIMIT = Duration.ofMinutes(5);
    private static final Duration START_LIMIT = Duration.ofMinutes(4);
    private static final Duration STOP_GRACE = Duration.ofSeconds(20);
    /** Fixed once for the whole installation, so that every later start skips that work. */
    private static final List<String> BUILD_OPTIONS =
            List.of("--db=dev-file", "--cache=local", "--health-enabled=false");

    private final StackSettings settings;
    private final Secrets secrets;
    private volatile Optional<ChildProcess> running = Optional.empty();

    KeycloakService(StackSettings settings, Secrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
    }

    @Override
    public String name() {
        return "keycloak";
    }

    @Override
    public String title() {
        return "Keycloak";
    }

    @Override
    public void start() throws IOException, InterruptedException {
        Path installation = settings.keycloakHome();
        Path log = settings.data().log(name());
        buildOnce(installation, log);
        Path home = new KeycloakHome(settings).prepare(installation);
        List<String> arguments = List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + settings.ports().keycloak(),
                "--hostname=" + url(),
                "--log-level=warn");
        Map<String, String> environment = Map.of(
                "KC_BOOTSTRAP_ADMIN_USERNAME",
                "keycloak-admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD",
                secrets.get("keycloak-admin"));
        ChildProcess child = ChildProcess.start(command(home, arguments), environment, home, log);
        running = Optional.of(child);
        // It listens long before the realm is there: only the realm's own address tells.
        URI realm = URI.create(url() + "/realms/" + KeycloakHome.REALM + "/.well-known/openid-configuration");
        Readiness.await(title(), log, START_LIMIT, child::isAlive, () -> Readiness.answers(realm));
    }

    String url() {
        return "http://localhost:" + settings.ports().keycloak();
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

    private static void buildOnce(Path installation, Path log) throws IOException, InterruptedException {
        Path built = installation.resolve("clearhand-built.txt");
        Path lock = installation.resolve("clearhand-build.lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            String wanted = String.join(" ", BUILD_OPTIONS);
            if (held.isValid() && Files.exists(built) && Files.readString(built).equals(wanted)) {
                return;
            }
            List<String> arguments = new ArrayList<>(List.of("build"));
            arguments.addAll(BUILD_OPTIONS);
            int exit = ChildProcess.start(command(installation, arguments), Map.of(), installation, log)
                    .await(BUILD_LIMIT);
            if (exit != 0) {
                throw new StackProblem("Keycloak cannot be prepared: see " + log + ".");
            }
            Files.writeString(built, wanted);
        }
    }

    private static List<String> command(Path home, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                StackSettings.java().toString(),
                "-Xms64m",
                "-Xmx384m",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(arguments);
        return command;
    }
}
