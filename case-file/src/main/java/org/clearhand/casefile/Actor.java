package org.clearhand.casefile;

import java.util.Set;

/** Who changes a case: a signed-in person with roles, or a part of the machine without any. */
public record Actor(String name, Set<Role> roles) {
    /** The doors: SFTP, scanner folder, Kafka inbox. */
    public static final Actor INTAKE = new Actor("system:intake", Set.of());
    /** The readers and the adjudication. */
    public static final Actor ADJUDICATION = new Actor("system:adjudication", Set.of());
    /** The outbox relay. */
    public static final Actor POSTING = new Actor("system:posting", Set.of());

    public Actor {
        if (name.isBlank() || name.length() > 200) {
            throw new IllegalArgumentException("An actor has a name of 1 to 200 characters");
        }
        roles = Set.copyOf(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }
}
