package org.clearhand.casefile.store;

import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;
import org.clearhand.casefile.CaseException;
import org.clearhand.casefile.ProblemCode;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * Runs work in one database transaction of its own. A database failure comes out as a {@link CaseException} that names the SQLSTATE and
 * no more, since the database's own message may quote field values. Safe for use by many threads.
 */
public final class Transactions {
    private static final String DEADLOCK = "40P01";
    private static final int ATTEMPTS = 3;

    private final Jdbi database;

    public Transactions(DataSource database) {
        this.database = Jdbi.create(database);
    }

    /** Commits when the work returns, rolls back when it throws. Work that met a deadlock runs again, so it may run twice. */
    public <T> T in(Function<Handle, T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return database.inTransaction(work::apply);
            } catch (JdbiException failure) {
                String sqlState = sqlState(failure);
                if (attempt == ATTEMPTS || !sqlState.equals(DEADLOCK)) {
                    throw refused(sqlState);
                }
            }
        }
    }

    private static CaseException refused(String sqlState) {
        return new CaseException(code(sqlState), "the database refused, SQLSTATE " + sqlState);
    }

    /** Connection lost, out of resources, operator's shutdown and serialization failures can end differently later. */
    private static ProblemCode code(String sqlState) {
        return sqlState.matches("(08|53|57|40).*") ? ProblemCode.DATABASE_UNAVAILABLE : ProblemCode.INTERNAL;
    }

    /** A failure without a state is one to reach the database at all. */
    private static String sqlState(JdbiException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState();
            }
        }
        return "08000";
    }
}
