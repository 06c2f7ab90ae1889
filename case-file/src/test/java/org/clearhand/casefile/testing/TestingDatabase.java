package org.clearhand.casefile.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.clearhand.migrations.CaseDatabase;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A fresh, migrated database on a real PostgreSQL. One server serves all tests of a JVM, durable as in production: a test that only passes
 * without fsync proves nothing. Each instance is a database of its own.
 */
public final class TestingDatabase implements AutoCloseable {
    /** Of the role {@link CaseDatabase#APPLICATION_ROLE}. */
    public static final String APPLICATION_PASSWORD = "testing";

    private static final Map<String, String> DURABLE =
            Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on", "max_connections", "200");
    /** Held here, since the logging system itself holds its loggers weakly. */
    private static final Logger[] CHATTY = {Logger.getLogger("io.zonky"), Logger.getLogger("org.flywaydb")};

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final EmbeddedPostgres server;
    private final String name;

    private TestingDatabase(EmbeddedPostgres server, String name) {
        this.server = server;
        this.name = name;
    }

    /** The server starts with the first database and stops with the JVM. */
    private static final class Server {
        private static final EmbeddedPostgres RUNNING = start();
        private static final TestingDatabase MIGRATED = migrated();

        private static EmbeddedPostgres start() {
            Stream.of(CHATTY).forEach(logger -> logger.setLevel(Level.WARNING));
            try {
                EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder();
                DURABLE.forEach(builder::setServerConfig);
                EmbeddedPostgres server = builder.start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
                return server;
            } catch (IOException failure) {
                throw new UncheckedIOException("the embedded PostgreSQL did not start", failure);
            }
        }

        /** Migrated once; the tests' databases are copies. */
        private static TestingDatabase migrated() {
            TestingDatabase database = new TestingDatabase(RUNNING, "clearhand_migrated");
            TestingDatabase.execute(RUNNING.getPostgresDatabase(), "CREATE DATABASE " + database.name);
            CaseDatabase.migrate(database.owner(), APPLICATION_PASSWORD);
            return database;
        }

        private static void stop(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    public static TestingDatabase create() {
        String name = "clearhand_test_" + COUNT.incrementAndGet();
        execute(Server.RUNNING.getPostgresDatabase(), "CREATE DATABASE " + name + " TEMPLATE " + Server.MIGRATED.name);
        return new TestingDatabase(Server.RUNNING, name);
    }

    /** As the server logs in: {@link CaseDatabase#APPLICATION_ROLE}. */
    public DataSource application() {
        return login(CaseDatabase.APPLICATION_ROLE, APPLICATION_PASSWORD);
    }

    /** As superuser and owner of the schema. */
    public DataSource owner() {
        return login("postgres", "postgres");
    }

    /** Without user and password. */
    public String jdbcUrl() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + name;
    }

    private PGSimpleDataSource login(String user, String password) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(jdbcUrl());
        source.setUser(user);
        source.setPassword(password);
        return source;
    }

    /** Runs SQL as superuser and owner, for a test that meddles. */
    public void execute(String sql) {
        execute(owner(), sql);
    }

    private static void execute(DataSource source, String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException("not done: " + sql, failure);
        }
    }

    /** Drops the database; whoever is still connected is thrown out. */
    @Override
    public void close() {
        execute(server.getPostgresDatabase(), "DROP DATABASE " + name + " WITH (FORCE)");
    }
}
