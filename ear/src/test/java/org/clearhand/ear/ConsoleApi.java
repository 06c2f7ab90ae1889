package org.clearhand.ear;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.clearhand.ops.stack.StackStatus;

/** The API as one person with a Keycloak token uses it. Thread-safe. */
final class ConsoleApi {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final StackStatus stack;
    private final String token;

    private ConsoleApi(StackStatus stack, String token) {
        this.stack = stack;
        this.token = token;
    }

    static ConsoleApi as(String user) throws IOException, InterruptedException {
        StackStatus stack = StackUnderTest.status();
        StackStatus.User account = stack.users().stream()
                .filter(candidate -> candidate.name().equals(user))
                .findFirst()
                .orElseThrow();
        String form = Map.of(
                        "grant_type", "password",
                        "client_id", stack.keycloak().clientId(),
                        "username", account.name(),
                        "password", account.password())
                .entrySet()
                .stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        URI address = URI.create(
                stack.keycloak().url() + "/realms/" + stack.keycloak().realm() + "/protocol/openid-connect/token");
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        HttpResponse<String> answer = HTTP.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("Keycloak gives no token: " + answer.statusCode() + " " + answer.body());
        }
        return new ConsoleApi(
                stack, JSON.readTree(answer.body()).path("access_token").asText());
    }

    /** A stranger: no token at all. */
    static ConsoleApi anonymous() {
        return new ConsoleApi(StackUnderTest.status(), "");
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HTTP.send(request(path).GET().build(), BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, Map<String, ?> body) throws IOException, InterruptedException {
        HttpRequest request = request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build();
        return HTTP.send(request, BodyHandlers.ofString());
    }

    static JsonNode json(HttpResponse<String> answer) throws IOException {
        return JSON.readTree(answer.body());
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(stack.api().url() + path))
                .timeout(Duration.ofSeconds(60))
                .header("Accept", "application/json")
                .header("X-Requested-With", "XMLHttpRequest");
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }
}
