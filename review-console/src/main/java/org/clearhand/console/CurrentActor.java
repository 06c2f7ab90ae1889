package org.clearhand.console;

import jakarta.ws.rs.core.SecurityContext;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.clearhand.casefile.Actor;
import org.clearhand.casefile.CaseException;
import org.clearhand.casefile.ProblemCode;
import org.clearhand.casefile.Role;

/** The signed-in person as the case file knows people. */
final class CurrentActor {
    private CurrentActor() {}

    /** @throws CaseException ROLE_MISSING when nobody is signed in */
    static Actor of(SecurityContext caller) {
        if (caller.getUserPrincipal() == null) {
            throw new CaseException(ProblemCode.ROLE_MISSING, "Nobody is signed in.");
        }
        return new Actor(
                caller.getUserPrincipal().getName(),
                Arrays.stream(Role.values())
                        .filter(role -> caller.isUserInRole(role.name().toLowerCase(Locale.ROOT)))
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
