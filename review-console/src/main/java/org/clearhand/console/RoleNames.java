package org.clearhand.console;

/** The realm's role names, as {@code @RolesAllowed} wants them. */
final class RoleNames {
    static final String OPERATOR = "operator";
    static final String VERIFIER = "verifier";
    static final String SUPERVISOR = "supervisor";
    static final String AUDITOR = "auditor";
    static final String ADMIN = "admin";

    private RoleNames() {}
}
