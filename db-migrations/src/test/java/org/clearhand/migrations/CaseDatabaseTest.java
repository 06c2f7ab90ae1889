package org.clearhand.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The migrations on a real PostgreSQL: they run, run again, and leave the application's role with the rights it needs and no more. */
class CaseDatabaseTest {
    private static final String PASSWORD = "it's a test ${password}";
    private static final String HASH = "0".repeat(64);
    private static final String CASE = "c-" + "0".repeat(32);

    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void migrateAndAddOneEntry() throws IOException, SQLException {
        postgres = EmbeddedPostgres.start();
        assertThat(CaseDatabase.migrate(postgres.getPostgresDatabase(), PASSWORD))
                .isEqualTo(5);
        asApplication(
                "INSERT INTO clearhand.cases (id, state, source_kind, sender, source_name, delivery_key, image_sha256,"
                        + " media_type, image_bytes, received_at, changed_at) VALUES ('" + CASE
                        + "', 'RECEIVED', 'SFTP', 's', 'n', 'k', '" + HASH
                        + "', 'image/png', 1, now(), now())");
        asApplication("INSERT INTO clearhand.audit_entries VALUES ('" + CASE + "', 1, now(), 'a', 'RECEIVED', '{}', '"
                + HASH + "', '" + HASH + "')");
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @Test
    void runningAgainChangesNothing() {
        assertThat(CaseDatabase.migrate(postgres.getPostgresDatabase(), PASSWORD))
                .isZero();
    }

    @Test
    void aNewPasswordIsSet() throws SQLException {
        String before = passwordVerifier();
        assertThat(CaseDatabase.migrate(postgres.getPostgresDatabase(), "another"))
                .isEqualTo(1);
        assertThat(passwordVerifier()).startsWith("SCRAM-SHA-256$").isNotEqualTo(before);
        CaseDatabase.migrate(postgres.getPostgresDatabase(), PASSWORD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE clearhand.audit_entries SET actor = 'b'",
                "DELETE FROM clearhand.audit_entries",
                "TRUNCATE clearhand.audit_entries",
                "ALTER TABLE clearhand.audit_entries DISABLE TRIGGER ALL",
                "DELETE FROM clearhand.cases",
                "DELETE FROM clearhand.outbox",
                "DELETE FROM clearhand.readings",
                "DROP TABLE clearhand.outbox",
                "CREATE TABLE clearhand.own (id int)",
                "SET session_replication_role = replica",
            })
    void theApplicationIsRefused(String statement) {
        assertThatThrownBy(() -> asApplication(statement))
                .hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE clearhand.audit_entries SET actor = 'b'",
                "DELETE FROM clearhand.audit_entries",
                "TRUNCATE clearhand.audit_entries",
            })
    void evenTheOwnerDoesNotChangeHistoryByMistake(String statement) {
        assertThatThrownBy(() -> asOwner(statement)).hasMessageContaining("audit entries are only ever added");
    }

    @Test
    void aPasswordThatCannotBeQuotedIsRefused() {
        for (String password : List.of("", " ", "back\\slash")) {
            assertThatThrownBy(() -> CaseDatabase.migrate(postgres.getPostgresDatabase(), password))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    /** The embedded server trusts every local login, so the stored verifier is looked at instead of a login. */
    private static String passwordVerifier() throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT rolpassword FROM pg_authid WHERE rolname = '" + CaseDatabase.APPLICATION_ROLE + "'")) {
            row.next();
            return row.getString(1);
        }
    }

    private static void asApplication(String statement) throws SQLException {
        PGSimpleDataSource application = new PGSimpleDataSource();
        application.setUrl(postgres.getJdbcUrl(CaseDatabase.APPLICATION_ROLE, "postgres"));
        application.setPassword(PASSWORD);
        try (Connection connection = application.getConnection()) {
            run(connection, statement);
        }
    }

    private static void asOwner(String statement) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection()) {
            run(connection, statement);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
