package org.clearhand.routes.stage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the sender is told about a file: {@code <name>.reason.json} beside it.
 *
 * @param code a problem code
 * @param message one sentence without any field value
 */
public record ReasonFile(String code, String message, String caseId, String sha256, Instant at) {
    public static final String SUFFIX = ".reason.json";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    public byte[] toJson() {
        Map<String, String> json = new LinkedHashMap<>();
        json.put("code", code);
        json.put("message", message);
        json.put("caseId", caseId);
        json.put("sha256", sha256);
        json.put("at", at.toString());
        try {
            return (MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n")
                    .getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a map of strings is always JSON", e);
        }
    }
}
