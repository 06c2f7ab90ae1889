package org.clearhand.ops.stack;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clearhand.forms.OwnTemplates;
import org.clearhand.recognition.registry.ModelRegistry;

/**
 * One node of the application server with the EAR. It runs from the provisioned folder and writes to a folder of its own,
 * which is laid afresh from the provisioned one before the first start: it keeps nothing that must last.
 */
final class ServerService implements StackService {
    private static final Duration START_LIMIT = Duration.ofMinutes(4);
    private static final Duration STOP_GRACE = Duration.ofSeconds(40);
    /** What the server's own launcher opens for its modules. */
    private static final List<String> MODULE_OPTIONS = List.of(
            "--add-exports=java.desktop/sun.awt=ALL-UNNAMED",
            "--add-exports=java.naming/com.sun.jndi.ldap=ALL-UNNAMED",
            "--add-exports=java.naming/com.sun.jndi.url.ldap=ALL-UNNAMED",
            "--add-exports=java.naming/com.sun.jndi.url.ldaps=ALL-UNNAMED",
            "--add-exports=jdk.naming.dns/com.sun.jndi.dns=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--add-opens=java.base/java.lang.invoke=ALL-UNNAMED",
            "--add-opens=java.base/java.lang.reflect=ALL-UNNAMED",
            "--add-opens=java.base/java.io=ALL-UNNAMED",
            "--add-opens=java.base/java.net=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.management/javax.management=ALL-UNNAMED",
            "--add-opens=java.naming/javax.naming=ALL-UNNAMED");

    private final StackSettings settings;
    private final Secrets secrets;
    private final ServerNode node;
    private boolean laid;
    private volatile Optional<ChildProcess> running = Optional.empty();

    ServerService(StackSettings settings, Secrets secrets, ServerNode node) {
        this.settings = settings;
        this.secrets = secrets;
        this.node = node;
    }

    @Override
    public String name() {
        return node.name();
    }

    @Override
    public String title() {
        return node.roles().map(roles -> "Clearhand (" + roles + ")").orElse("Clearhand");
    }

    @Override
    public void start() throws IOException, InterruptedException {
        Path base = settings.data().node(node.name());
        if (!laid) {
            Folders.delete(base);
            Folders.copy(settings.serverHome().resolve("standalone"), base);
            laid = true;
        }
        Path log = settings.data().log(node.name());
        ChildProcess child = ChildProcess.start(command(base), environment(), base, log);
        running = Optional.of(child);
        Path failed = base.resolve("deployments/clearhand.ear.failed");
        Readiness.await(
                title(),
                log,
                START_LIMIT,
                () -> child.isAlive() && !Files.exists(failed),
                () -> Readiness.answers(health()));
    }

    /** Says 200 when every part of the node is ready. */
    URI health() {
        return URI.create("http://localhost:" + node.managementPort() + "/health/ready");
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

    private List<String> command(Path base) {
        Path home = settings.serverHome();
        List<String> command = new ArrayList<>();
        command.add(StackSettings.java().toString());
        command.add("-D[" + node.name() + "]");
        command.addAll(List.of(
                "-Xms96m",
                "-Xmx512m",
                "-XX:MetaspaceSize=128m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.net.preferIPv4Stack=true",
                "-Djava.awt.headless=true",
                "-Dotel.sdk.disabled=true"));
        command.addAll(MODULE_OPTIONS);
        command.add("-Dorg.jboss.boot.log.file=" + base.resolve("log/server.log"));
        command.add("-Dlogging.configuration="
                + base.resolve("configuration/logging.properties").toUri());
        configuration().forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.addAll(List.of(
                "-jar",
                home.resolve("jboss-modules.jar").toString(),
                "-mp",
                home.resolve("modules").toString(),
                "org.jboss.as.standalone",
                "-Djboss.home.dir=" + home,
                "-Djboss.server.base.dir=" + base,
                "-Djboss.node.name=" + node.name(),
                "-Djboss.bind.address=127.0.0.1",
                "-Djboss.bind.address.management=127.0.0.1",
                "-Djboss.http.port=" + node.httpPort(),
                "-Djboss.https.port=" + (node.httpPort() + 363),
                "-Djboss.management.http.port=" + node.managementPort()));
        return command;
    }

    /** What the node is told about its surroundings; secrets go by the environment, which other users cannot read. */
    private Map<String, String> configuration() {
        StackPorts ports = settings.ports();
        SftpKeys keys = new SftpKeys(settings.data());
        Map<String, String> values = new HashMap<>(Map.of(
                "clearhand.kafka.bootstrap", "localhost:" + ports.kafka(),
                "clearhand.images.folder", settings.data().images().toString(),
                "clearhand.reader.home", settings.readerHome().toString(),
                "clearhand.reader.journal",
                        settings.data()
                                .root()
                                .resolve("reading-journal")
                                .resolve(node.name())
                                .toString(),
                "clearhand.oidc.provider-url",
                        "http://localhost:" + ports.keycloak() + "/realms/" + KeycloakHome.REALM));
        values.put(
                OwnTemplates.SETTING,
                Places.templates(settings.data().root())
                        .folder()
                        .toAbsolutePath()
                        .toString());
        values.put(
                ModelRegistry.SETTING,
                Places.models(settings.data().root()).folder().toString());
        node.roles().ifPresent(roles -> values.put("clearhand.roles", roles));
        if (node.database()) {
            values.put("clearhand.database.jdbc-url", StackDatabase.jdbcUrl(ports));
            values.put("clearhand.database.user", StackDatabase.APPLICATION_LOGIN);
            values.put("clearhand.scanner.folder", settings.data().scanner().toString());
            values.put("clearhand.sftp.host", "localhost");
            values.put("clearhand.sftp.port", Integer.toString(ports.sftp()));
            values.put("clearhand.sftp.user", SftpKeys.CLEARHAND);
            values.put(
                    "clearhand.sftp.private-key",
                    keys.privateKey(SftpKeys.CLEARHAND).toString());
            values.put("clearhand.sftp.known-hosts", keys.knownHosts().toString());
            values.put("clearhand.sftp.root", "/");
        }
        return values;
    }

    private Map<String, String> environment() {
        return node.database()
                ? Map.of("CLEARHAND_DATABASE_PASSWORD", secrets.get(StackDatabase.APPLICATION_LOGIN))
                : Map.of();
    }
}
