package org.clearhand.ear;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;

/** Keys a claimed task with what is known to stand on the sample. */
final class Keying {
    private Keying() {}

    /** The answer to the keyed values: 200, or what kept them from being taken. */
    static HttpResponse<String> key(ConsoleApi verifier, JsonNode claimed, Sample truth)
            throws IOException, InterruptedException {
        Map<String, String> values = new LinkedHashMap<>();
        claimed.path("doubtful").forEach(field -> values.put(field.asText(), truth.truth(field.asText())));
        return verifier.post(
                "/tasks/" + claimed.path("id").asText() + "/values",
                Map.of("fence", claimed.path("fence").asLong(), "values", values));
    }
}
