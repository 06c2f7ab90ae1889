package org.clearhand.migrations;

import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The database schema {@code clearhand} of the case file and how it is brought up to date. Safe to call again at every start. */
public final class CaseDatabase {
    /** The schema all tables are in. */
    public static final String SCHEMA = "clearhand";

    /** The server's own role; it may add to the audit history and never change it. */
    public static final String APPLICATION_ROLE = "clearhand_app";

    private CaseDatabase() {}

    /**
     * Brings the schema up to date and gives {@link #APPLICATION_ROLE}, which it creates if needed, its rights and its password.
     *
     * @param owner logs in as the role that owns the schema and may create roles
     * @return how many migrations were run; 0 when all was up to date
     */
    public static int migrate(DataSource owner, String applicationPassword) {
        return Flyway.configure(CaseDatabase.class.getClassLoader())
                .dataSource(owner)
                .defaultSchema(SCHEMA)
                .schemas(SCHEMA)
                .createSchemas(true)
                .locations("classpath:org/clearhand/migrations")
                .placeholders(Map.of("application_password", literal(applicationPassword)))
                .validateMigrationNaming(true)
                .load()
                .migrate()
                .migrationsExecuted;
    }

    private static String literal(String text) {
        if (text.isBlank() || text.indexOf('\0') >= 0 || text.indexOf('\\') >= 0) {
            throw new IllegalArgumentException(
                    "The application's password is not blank and holds no backslash or zero byte");
        }
        return "'" + text.replace("'", "''") + "'";
    }
}
