package org.clearhand.migrations;

import org.postgresql.ds.PGSimpleDataSource;

/** Brings a database up to date from the command line. Passwords come from the environment, where {@code ps} does not show them. */
public final class MigrateMain {
    private static final String USAGE = "Usage: MigrateMain JDBC-URL OWNER\n"
            + "with CLEARHAND_DATABASE_OWNER_PASSWORD and CLEARHAND_DATABASE_PASSWORD (the application's) in the environment";

    private MigrateMain() {}

    public static void main(String[] arguments) {
        String ownerPassword = System.getenv().getOrDefault("CLEARHAND_DATABASE_OWNER_PASSWORD", "");
        String applicationPassword = System.getenv().getOrDefault("CLEARHAND_DATABASE_PASSWORD", "");
        if (arguments.length != 2 || applicationPassword.isBlank()) {
            System.err.println(USAGE);
            System.exit(2);
            return;
        }
        PGSimpleDataSource owner = new PGSimpleDataSource();
        owner.setUrl(arguments[0]);
        owner.setUser(arguments[1]);
        owner.setPassword(ownerPassword);
        int executed = CaseDatabase.migrate(owner, applicationPassword);
        System.out.println("Schema " + CaseDatabase.SCHEMA + " is up to date; migrations run: " + executed);
    }
}
