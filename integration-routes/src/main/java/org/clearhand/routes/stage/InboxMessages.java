package org.clearhand.routes.stage;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.clearhand.casefile.CaseException;
import org.clearhand.casefile.ImageStore;
import org.clearhand.casefile.InboxOffset;
import org.clearhand.casefile.Problem;
import org.clearhand.casefile.ProblemCode;
import org.clearhand.casefile.SourceKind;
import org.clearhand.casefile.SourceRef;
import org.clearhand.recognition.text.ExpectedAmount;
import org.jspecify.annotations.Nullable;

/**
 * RECEIVE by message: a small document inline in base64, or a reference to one that is in the image store already. A message that is
 * neither is kept as it came and parked, so nothing a producer sends is lost.
 */
public final class InboxMessages {
    private static final int MAX_BASE64_CHARS = 1 << 20;
    private static final int MAX_NAME_CHARS = 200;

    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(32)
                            .maxStringLength(MAX_BASE64_CHARS + 1)
                            .build())
                    .build())
            .build();

    private final Reception reception;
    private final ImageStore images;
    private final Predicate<String> plainName;

    /** @param plainName whether a name is one plain path segment */
    public InboxMessages(Reception reception, ImageStore images, Predicate<String> plainName) {
        this.reception = reception;
        this.images = images;
        this.plainName = plainName;
    }

    @SuppressWarnings("ArrayRecordComponent") // handed on at once, never compared
    private record Inbox(String sender, String name, byte[] content, Optional<BigDecimal> expectedAmount) {}

    public void receive(ConsumerRecord<String, byte[]> message) throws IOException {
        InboxOffset offset = new InboxOffset(message.topic(), message.partition(), message.offset());
        try {
            Inbox inbox = parse(message.value());
            reception.receive(
                    source(inbox.sender(), inbox.name(), offset), offset, inbox.content(), inbox.expectedAmount());
        } catch (MessageRefused e) {
            refuse(message, new Problem(ProblemCode.MESSAGE_REFUSED, e.sentence()));
        }
    }

    /** Keeps the message as it came and parks it. */
    public void refuse(ConsumerRecord<String, byte[]> message, Problem problem) throws IOException {
        InboxOffset offset = new InboxOffset(message.topic(), message.partition(), message.offset());
        byte[] value = message.value() == null ? new byte[0] : message.value();
        String name = message.topic() + "-" + message.partition() + "-" + message.offset() + ".json";
        reception.refuse(source("unknown", name, offset), offset, value, problem);
    }

    private static SourceRef source(String sender, String name, InboxOffset offset) {
        return new SourceRef(
                SourceKind.KAFKA, sender, name, offset.topic() + "/" + offset.partition() + "/" + offset.offset());
    }

    private Inbox parse(byte @Nullable [] value) throws MessageRefused, IOException {
        if (value == null) {
            throw new MessageRefused("the message has no value");
        }
        JsonNode json;
        try {
            json = MAPPER.readTree(value);
        } catch (IOException e) {
            throw new MessageRefused("the value is not JSON of at most 1 MiB and 32 levels");
        }
        String sender = text(json, "sender");
        String name = text(json, "name");
        if (!plainName.test(sender) || !plainName.test(name)) {
            throw new MessageRefused("sender and name must each be one plain path segment");
        }
        if (json.has("content") == json.has("reference")) {
            throw new MessageRefused("the message has neither or both of content and reference");
        }
        Optional<BigDecimal> expectedAmount = expectedAmount(json);
        return new Inbox(
                sender, name, json.has("content") ? inline(json) : referenced(text(json, "reference")), expectedAmount);
    }

    private static Optional<BigDecimal> expectedAmount(JsonNode json) throws MessageRefused {
        if (!json.has("expectedAmount")) {
            return Optional.empty();
        }
        Optional<BigDecimal> amount =
                Optional.ofNullable(json.path("expectedAmount").textValue()).flatMap(ExpectedAmount::parse);
        if (amount.isEmpty()) {
            throw new MessageRefused("expectedAmount is not a text such as 1234.56");
        }
        return amount;
    }

    private static String text(JsonNode json, String field) throws MessageRefused {
        JsonNode node = json.path(field);
        if (!node.isTextual() || node.textValue().isBlank() || node.textValue().length() > MAX_NAME_CHARS) {
            throw new MessageRefused(field + " is not a text of 1 to " + MAX_NAME_CHARS + " characters");
        }
        return node.textValue();
    }

    private static byte[] inline(JsonNode json) throws MessageRefused {
        String content = json.path("content").asText();
        if (content.length() > MAX_BASE64_CHARS) {
            throw new MessageRefused("content is larger than 1 MiB; store the image and send its reference");
        }
        try {
            return Base64.getDecoder().decode(content);
        } catch (IllegalArgumentException e) {
            throw new MessageRefused("content is not base64");
        }
    }

    private byte[] referenced(String sha256) throws MessageRefused, IOException {
        try (InputStream image = images.open(sha256)) {
            return image.readAllBytes();
        } catch (CaseException e) {
            throw new MessageRefused("reference names no image in the image store");
        }
    }
}
