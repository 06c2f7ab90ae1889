package org.clearhand.ops.stack;

import java.nio.file.Files;
import java.util.Optional;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Logs in to a case database as the application does: it may change rows and add to histories, and change no table. */
public final class CaseDatabaseLogin {
    private CaseDatabaseLogin() {}

    /** The database of the stack that runs on this data folder. */
    public static DataSource ofStack(DataFolder data) {
        RunningStack running = RunningStack.find(data)
                .orElseThrow(() -> new StackProblem("No stack runs on " + data.root()
                        + "; start it with clearhand up --detach, or name the database with --jdbc-url."));
        if (!Files.exists(data.keys().resolve("secrets.properties"))) {
            throw new StackProblem("The stack on " + data.root() + " has no passwords yet.");
        }
        String password = new Secrets(data).get(StackDatabase.APPLICATION_LOGIN);
        return of(running.written().database().jdbcUrl(), StackDatabase.APPLICATION_LOGIN, password);
    }

    /** A database anywhere, the password from {@code CLEARHAND_DATABASE_PASSWORD}, never from the command line. */
    public static DataSource ofUrl(String jdbcUrl, Optional<String> password) {
        return of(
                jdbcUrl,
                StackDatabase.APPLICATION_LOGIN,
                password.orElseThrow(() -> new StackProblem("Set CLEARHAND_DATABASE_PASSWORD to the password of "
                        + StackDatabase.APPLICATION_LOGIN + ".")));
    }

    private static DataSource of(String jdbcUrl, String user, String password) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(jdbcUrl);
        source.setUser(user);
        source.setPassword(password);
        return source;
    }
}
