package org.clearhand.ops.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The people of the embedded realm, one for each role; they exist nowhere else. */
enum DemoUser {
    OPERATOR("Olga", "Operator"),
    VERIFIER("Vera", "Verifier"),
    SUPERVISOR("Susan", "Supervisor"),
    AUDITOR("Arthur", "Auditor"),
    ADMIN("Ada", "Admin");

    private final String firstName;
    private final String lastName;

    DemoUser(String firstName, String lastName) {
        this.firstName = firstName;
        this.lastName = lastName;
    }

    StackStatus.User account() {
        String role = name().toLowerCase(Locale.ROOT);
        return new StackStatus.User(role, role + "-demo", List.of(role));
    }

    static List<StackStatus.User> accounts() {
        return Stream.of(values()).map(DemoUser::account).toList();
    }

    /** The users as Keycloak's realm import wants them. */
    static JsonNode realmUsers(ObjectMapper json) {
        ArrayNode users = json.createArrayNode();
        for (DemoUser person : values()) {
            StackStatus.User account = person.account();
            ObjectNode user = users.addObject()
                    .put("username", account.name())
                    .put("enabled", true)
                    .put("firstName", person.firstName)
                    .put("lastName", person.lastName)
                    .put("email", account.name() + "@clearhand.example")
                    .put("emailVerified", true);
            user.putArray("credentials")
                    .addObject()
                    .put("type", "password")
                    .put("value", account.password())
                    .put("temporary", false);
            account.roles().forEach(user.putArray("realmRoles")::add);
        }
        return users;
    }
}
