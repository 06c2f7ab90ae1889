package org.clearhand.ops.stack;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.clearhand.migrations.CaseDatabase;

/** The case database in a PostgreSQL of our own: made when it is missing, migrated, its logins given their passwords. */
final class StackDatabase {
    static final String NAME = "clearhand";
    /** The login of the application: reads and writes rows, changes no table. */
    static final String APPLICATION_LOGIN = CaseDatabase.APPLICATION_ROLE;

    private static final String ACCESS_RULES = """
            local all all scram-sha-256
            host all all 127.0.0.1/32 scram-sha-256
            host all all ::1/128 scram-sha-256
            """;

    private final EmbeddedPostgres postgres;
    private final DataSource superuser;
    private final Secrets secrets;

    StackDatabase(EmbeddedPostgres postgres, Secrets secrets) {
        this.postgres = postgres;
        this.superuser = postgres.getPostgresDatabase();
        this.secrets = secrets;
    }

    static String jdbcUrl(StackPorts ports) {
        return "jdbc:postgresql://localhost:" + ports.postgres() + "/" + NAME;
    }

    /** A fresh server trusts everybody on the machine; from here on every login needs its password. */
    void requirePasswords(Path accessRules) throws IOException {
        if (Files.exists(accessRules) && Files.readString(accessRules).equals(ACCESS_RULES)) {
            return;
        }
        try (Connection connection = superuser.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER USER postgres PASSWORD '" + secrets.get("postgres") + "'");
            Files.writeString(accessRules, ACCESS_RULES);
            statement.execute("SELECT pg_reload_conf()");
        } catch (SQLException e) {
            throw new StackProblem("PostgreSQL cannot be told to ask for passwords: " + e.getMessage() + ".", e);
        }
    }

    /** Makes the database on the first start, and brings its tables up to date on every one. */
    void prepare() {
        try (Connection connection = superuser.getConnection();
                Statement statement = connection.createStatement()) {
            if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", NAME)) {
                statement.execute("CREATE DATABASE " + NAME);
            }
        } catch (SQLException e) {
            throw new StackProblem("The database " + NAME + " cannot be prepared: " + e.getMessage() + ".", e);
        }
        CaseDatabase.migrate(postgres.getDatabase("postgres", NAME), secrets.get(APPLICATION_LOGIN));
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet found = statement.executeQuery()) {
                return found.next();
            }
        }
    }
}
