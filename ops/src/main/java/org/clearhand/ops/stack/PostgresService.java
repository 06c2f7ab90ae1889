package org.clearhand.ops.stack;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * PostgreSQL with durable settings and a data folder that stays; the database is created and migrated on every start.
 * Runs as a child of this JVM.
 */
final class PostgresService implements StackService {
    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private final StackSettings settings;
    private final Secrets secrets;
    private volatile Optional<EmbeddedPostgres> running = Optional.empty();

    PostgresService(StackSettings settings, Secrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
    }

    @Override
    public String name() {
        return "postgresql";
    }

    @Override
    public String title() {
        return "PostgreSQL";
    }

    @Override
    public void start() throws IOException {
        endLeftOver();
        Path log = settings.data().log(name());
        try {
            EmbeddedPostgres started = EmbeddedPostgres.builder()
                    .setPort(settings.ports().postgres())
                    .setDataDirectory(settings.data().postgres().resolve("data"))
                    .setOverrideWorkingDirectory(
                            settings.data().postgres().resolve("programs").toFile())
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(START_LIMIT)
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    // The embedded default turns durability off; a reliability proof without fsync proves nothing.
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("max_connections", "100")
                    .setServerConfig("password_encryption", "scram-sha-256")
                    .setConnectConfig("password", secrets.get("postgres"))
                    .setOutputRedirector(Redirect.appendTo(log.toFile()))
                    .setErrorRedirector(Redirect.appendTo(log.toFile()))
                    .start();
            running = Optional.of(started);
            StackDatabase database = new StackDatabase(started, secrets);
            database.requirePasswords(settings.data().postgres().resolve("data/pg_hba.conf"));
            database.prepare();
        } catch (IOException | IllegalStateException e) {
            throw new StackProblem(whyNotStarted(log), e);
        }
    }

    @Override
    public boolean isAlive() {
        return running.isPresent() && postmaster().isPresent();
    }

    @Override
    public long pid() {
        return running.isEmpty() ? 0 : postmaster().map(ProcessHandle::pid).orElse(0L);
    }

    @Override
    public void stop() {
        Optional<EmbeddedPostgres> started = running;
        running = Optional.empty();
        try {
            if (started.isPresent()) {
                started.get().close();
            }
        } catch (IOException | IllegalStateException alreadyDead) {
            // A server that crashed has nothing to close; what may be left of it is ended below.
        } finally {
            endLeftOver();
        }
    }

    /** A server of this data folder that outlived its supervisor would refuse the new one. */
    private void endLeftOver() {
        postmaster().ifPresent(handle -> ProcessTree.of(handle).stop(Duration.ofSeconds(20)));
    }

    /** The server process itself; the one that was started only prepares the ground for it and ends. */
    private Optional<ProcessHandle> postmaster() {
        Path pidFile = settings.data().postgres().resolve("data/postmaster.pid");
        try {
            long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
            return ProcessHandle.of(pid)
                    .filter(ProcessHandle::isAlive)
                    .filter(handle -> handle.info().command().orElse("postgres").endsWith("postgres"));
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException none) {
            return Optional.empty();
        }
    }

    private static String whyNotStarted(Path log) throws IOException {
        String said = Files.exists(log) ? Files.readString(log) : "";
        if (said.contains("cannot be run as root") || said.contains("unshare failed")) {
            return "PostgreSQL refuses to run as root, and this machine forbids the user namespace that would hide it:"
                    + " run the command as an ordinary user.";
        }
        return "PostgreSQL did not start: see " + log + ".";
    }
}
