package org.clearhand.ops.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * The home folder of one stack's Keycloak: the shared installation by links, its own data beside them. The realm is
 * imported on the first start; when its template or an address in it has changed, the old data are dropped first.
 */
final class KeycloakHome {
    static final String REALM = "clearhand";
    static final String CLIENT = "clearhand-console";
    private static final String TEMPLATE = "/realm/clearhand-realm.json";
    private final StackSettings settings;

    KeycloakHome(StackSettings settings) {
        this.settings = settings;
    }

    Path prepare(Path installation) throws IOException {
        Path home = settings.data().keycloak();
        for (String part : List.of("lib", "providers", "conf", "themes", "bin")) {
            Path link = home.resolve(part);
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, installation.resolve(part));
        }
        String realm = realm("http://localhost:" + settings.ports().http());
        Path imported = home.resolve("data/import/" + REALM + "-realm.json");
        if (!Files.exists(imported) || !Files.readString(imported).equals(realm)) {
            Folders.delete(home.resolve("data"));
            Files.createDirectories(Objects.requireNonNull(imported.getParent()));
            DataFolder.writePrivate(imported, realm.getBytes(StandardCharsets.UTF_8));
        }
        return home;
    }

    static String realm(String consoleUrl) throws IOException {
        ObjectMapper json = new ObjectMapper();
        try (InputStream in = Objects.requireNonNull(KeycloakHome.class.getResourceAsStream(TEMPLATE), TEMPLATE)) {
            String template = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            JsonNode realm = json.readTree(template.replace("@CONSOLE_URL@", consoleUrl));
            ((ObjectNode) realm).set("users", DemoUser.realmUsers(json));
            return json.writerWithDefaultPrettyPrinter().writeValueAsString(realm);
        }
    }
}
