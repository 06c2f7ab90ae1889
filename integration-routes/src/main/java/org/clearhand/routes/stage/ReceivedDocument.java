package org.clearhand.routes.stage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import org.clearhand.casefile.CaseId;
import org.clearhand.casefile.ImageRef;

/**
 * A message of the received topic, as far as reading needs it.
 *
 * @param isItem whether it was cut out of a scan already
 * @param expectedAmount what was told with it
 */
record ReceivedDocument(CaseId caseId, ImageRef image, boolean isItem, Optional<BigDecimal> expectedAmount) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    static ReceivedDocument parse(byte[] value) throws MessageRefused {
        try {
            JsonNode json = MAPPER.readTree(value);
            JsonNode image = json.path("image");
            return new ReceivedDocument(
                    new CaseId(json.path("caseId").asText()),
                    new ImageRef(
                            image.path("sha256").asText(),
                            image.path("mediaType").asText(),
                            image.path("bytes").asLong(-1)),
                    json.has("scan"),
                    Optional.ofNullable(json.path("expectedAmount").textValue()).map(BigDecimal::new));
        } catch (IOException | IllegalArgumentException e) {
            throw new MessageRefused("not a message of the received topic");
        }
    }
}
