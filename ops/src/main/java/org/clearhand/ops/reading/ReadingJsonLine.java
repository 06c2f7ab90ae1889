package org.clearhand.ops.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.List;
import org.clearhand.casefile.CapturedField;
import org.clearhand.casefile.FieldBox;
import org.clearhand.forms.TemplateRef;
import org.clearhand.recognition.FieldReading;
import org.clearhand.recognition.PageSummary;
import org.clearhand.recognition.WordReading;
import org.clearhand.recognition.quality.QualityReport;

/** A file's reading as one line of JSON; its shape is a public contract. */
public final class ReadingJsonLine {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ReadingJsonLine() {}

    public static String of(FileReading reading) {
        ObjectNode line = JSON.createObjectNode().put("file", reading.file());
        describe(reading, line);
        if (!reading.items().isEmpty()) {
            ArrayNode items = line.putArray("items");
            reading.items().forEach(item -> items.add(item(item)));
        }
        try {
            return JSON.writeValueAsString(line);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The shape of a file without its name, with the item's number and place in front. */
    private static ObjectNode item(FileReading.Item item) {
        ObjectNode node = JSON.createObjectNode().put("item", item.place().number());
        node.putObject("box")
                .put("page", item.place().page())
                .put("x", item.place().left())
                .put("y", item.place().top())
                .put("width", item.place().width())
                .put("height", item.place().height());
        describe(item.reading(), node);
        return node;
    }

    private static void describe(FileReading reading, ObjectNode line) {
        line.put("template", reading.template().map(TemplateRef::toString).orElse(null))
                .put("decision", reading.decision().name());
        // Only a template that has variants says something of one, so that a line of any other is what it always was.
        reading.variant()
                .ifPresent(variant -> line.putObject("variant")
                        .put("id", variant.id().orElse(null))
                        .put("sign", variant.sign().name())
                        .put("why", variant.why()));
        bentPages(reading, line);
        barcodes(reading, line);
        ArrayNode fields = line.putArray("fields");
        reading.fields().forEach(field -> {
            ObjectNode node = field(field);
            reading.readings().stream()
                    .filter(read -> read.name().equals(field.name()))
                    .forEach(read -> detail(node, read));
            fields.add(node);
        });
        ArrayNode findings = line.putArray("findings");
        reading.findings()
                .forEach(finding -> findings.addObject()
                        .put("rule", finding.rule())
                        .put("severity", finding.severity().name())
                        .put("message", finding.message()));
        line.putNull("problem");
        reading.problem()
                .ifPresent(problem ->
                        line.putObject("problem").put("code", problem.code()).put("message", problem.message()));
        line.put("millis", reading.millis());
        line.putNull("quality");
        reading.quality().ifPresent(quality -> line.set("quality", quality(quality)));
    }

    /** Only pages that were bent and laid flat; a line without one is what it always was. */
    private static void bentPages(FileReading reading, ObjectNode line) {
        List<PageSummary> bent = reading.pages().stream()
                .filter(page -> page.bendMillimetres() > 0)
                .toList();
        if (!bent.isEmpty()) {
            ArrayNode pages = line.putArray("bentPages");
            bent.forEach(page -> pages.addObject()
                    .put("page", page.page())
                    .put("millimetres", Math.round(page.bendMillimetres() * 10) / 10.0));
        }
    }

    /** Only where one had a part in identifying the form; a line without one is what it always was. */
    private static void barcodes(FileReading reading, ObjectNode line) {
        if (reading.pages().stream().allMatch(page -> page.barcodes().isEmpty())) {
            return;
        }
        ArrayNode barcodes = line.putArray("barcodes");
        reading.pages()
                .forEach(page -> page.barcodes()
                        .forEach(evidence -> barcodes.addObject()
                                .put("page", page.page())
                                .put("template", evidence.template().toString())
                                .put("field", evidence.field())
                                .put("placed", evidence.placed())
                                .put("verdict", evidence.verdict().name())));
    }

    private static ObjectNode field(CapturedField field) {
        ObjectNode node = JSON.createObjectNode()
                .put("name", field.name())
                .put("type", field.type().name())
                .put("value", field.value().orElse(null))
                .put("confidence", field.confidence())
                .put("accepted", field.accepted());
        ArrayNode alternatives = node.putArray("alternatives");
        field.alternatives()
                .forEach(other ->
                        alternatives.addObject().put("value", other.value()).put("confidence", other.confidence()));
        node.putNull("box");
        field.box().ifPresent(box -> node.set("box", box(box)));
        return node;
    }

    /** What the reader knows beyond the field: flags as a closed list, and each character of what is written. */
    private static void detail(ObjectNode node, FieldReading read) {
        node.put("asWritten", read.asWritten().orElse(null));
        ArrayNode flags = node.putArray("flags");
        read.flags().forEach(flag -> flags.add(flag.name()));
        ArrayNode characters = node.putArray("characters");
        read.characters()
                .forEach(one -> characters
                        .addObject()
                        .put("character", one.character())
                        .put("confidence", one.confidence())
                        .put("line", one.line())
                        .put("left", one.left())
                        .put("right", one.right()));
        ArrayNode words = node.putArray("words");
        read.words().forEach(one -> words.add(word(read, one)));
    }

    private static ObjectNode word(FieldReading read, WordReading word) {
        ObjectNode node = JSON.createObjectNode()
                .put("word", word.word())
                .put("confidence", word.confidence())
                .putNull("box");
        read.box(word).ifPresent(box -> node.set("box", box(FileReadings.box(box))));
        return node;
    }

    private static ObjectNode quality(QualityReport quality) {
        ObjectNode node = JSON.createObjectNode();
        ArrayNode metrics = node.putArray("metrics");
        quality.metrics()
                .forEach(result -> metrics.addObject()
                        .put("metric", result.metric().name())
                        .put("page", result.page())
                        .put("verdict", result.verdict().name())
                        .put("figure", result.figure().orElse(null))
                        .put("limit", result.limit())
                        .put("unit", result.unit()));
        ArrayNode fields = node.putArray("fields");
        quality.fields()
                .forEach(field -> fields.addObject()
                        .put("field", field.field())
                        .put("present", field.present())
                        .put("readable", field.readable())
                        .put("contrast", field.contrast())
                        .put("inkShare", field.inkShare())
                        .put("cutOff", field.cutOff()));
        return node;
    }

    private static ObjectNode box(FieldBox box) {
        return JSON.createObjectNode()
                .put("page", box.page())
                .put("x", box.x())
                .put("y", box.y())
                .put("width", box.width())
                .put("height", box.height());
    }
}
