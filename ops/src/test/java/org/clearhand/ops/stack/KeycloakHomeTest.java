package org.clearhand.ops.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeycloakHomeTest {
    private static final List<String> ROLES = List.of("operator", "verifier", "supervisor", "auditor", "admin");

    @Test
    void theRealmHasEveryRoleAndADemoUserForEach() throws IOException {
        JsonNode realm = new ObjectMapper().readTree(KeycloakHome.realm("http://localhost:1"));
        assertThat(realm.at("/roles/realm").findValuesAsText("name")).containsExactlyElementsOf(ROLES);
        assertThat(realm.path("users").findValuesAsText("username")).containsExactlyElementsOf(ROLES);
        assertThat(DemoUser.accounts()).extracting(StackStatus.User::name).containsExactlyElementsOf(ROLES);
        for (JsonNode user : realm.path("users")) {
            assertThat(user.path("realmRoles")).hasSize(1);
            // Without these Keycloak stops a first sign-in to ask for them.
            assertThat(List.of("firstName", "lastName", "email"))
                    .allSatisfy(name -> assertThat(user.path(name).asText()).isNotBlank());
        }
    }

    @Test
    void onlyTheConsoleOfThisStackMayBeReturnedTo() throws IOException {
        JsonNode client = new ObjectMapper()
                .readTree(KeycloakHome.realm("http://localhost:23080"))
                .at("/clients/0");
        assertThat(client.at("/redirectUris/0").asText()).isEqualTo("http://localhost:23080/*");
        assertThat(client.toString()).doesNotContain("@CONSOLE_URL@");
    }
}
