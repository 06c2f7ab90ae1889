package org.clearhand.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** Turns a checked tree into the records of a template. The tree must have passed schema and checks. */
final class TemplateBinder {
    private final JsonNode tree;

    TemplateBinder(JsonNode tree) {
        this.tree = tree;
    }

    FormTemplate bind() {
        FormTemplate usual = usual();
        return new FormTemplate(
                usual.ref(),
                usual.title(),
                usual.country(),
                usual.currency(),
                usual.pageWidthMillimetres(),
                usual.pageHeightMillimetres(),
                usual.anchors(),
                usual.fields(),
                usual.rules(),
                usual.quality(),
                list(tree.path("variants"), node -> VariantBinder.bind(node, usual)));
    }

    private FormTemplate usual() {
        JsonNode page = tree.get("page");
        return new FormTemplate(
                new TemplateRef(
                        tree.get("template").asText(), tree.get("version").asInt()),
                tree.get("title").asText(),
                tree.get("country").asText(),
                tree.get("currency").asText(),
                page.get("width").asDouble(),
                page.get("height").asDouble(),
                list(tree.path("anchors"), TemplateBinder::anchor),
                list(tree.path("fields"), TemplateBinder::field),
                list(
                        tree.path("rules"),
                        rule -> new RuleSetting(rule.get("name").asText(), options(rule))),
                quality(tree.path("quality")),
                List.of());
    }

    private static Anchor anchor(JsonNode node) {
        return new Anchor(
                node.get("name").asText(),
                Anchor.Kind.valueOf(node.get("kind").asText()),
                node.path("page").asInt(1),
                zone(node.get("zone")),
                node.get("tolerance").asDouble(),
                node.has("cells") ? OptionalInt.of(node.get("cells").asInt()) : OptionalInt.empty());
    }

    private static TemplateField field(JsonNode node) {
        return new TemplateField(
                node.get("name").asText(),
                FieldType.valueOf(node.get("type").asText()),
                node.path("page").asInt(1),
                zone(node.get("zone")),
                Optional.ofNullable(node.get("anchor")).map(JsonNode::asText),
                node.path("required").asBoolean(true),
                node.path("read").asBoolean(true),
                node.path("acceptConfidence").asDouble(1),
                options(node));
    }

    private static QualitySettings quality(JsonNode node) {
        Map<QualityMetric, Double> limits = new EnumMap<>(QualityMetric.class);
        Map<QualityMetric, QualityPolicy> policies = new EnumMap<>(QualityMetric.class);
        node.properties().forEach(entry -> {
            QualityMetric metric = QualityMetric.valueOf(entry.getKey());
            JsonNode setting = entry.getValue();
            if (setting.has("limit")) {
                limits.put(metric, setting.get("limit").asDouble());
            }
            if (setting.has("policy")) {
                policies.put(metric, QualityPolicy.valueOf(setting.get("policy").asText()));
            }
        });
        return new QualitySettings(limits, policies);
    }

    static Zone zone(JsonNode node) {
        return new Zone(
                node.get("x").asDouble(),
                node.get("y").asDouble(),
                node.get("width").asDouble(),
                node.get("height").asDouble());
    }

    static Map<String, String> options(JsonNode node) {
        Map<String, String> options = new LinkedHashMap<>();
        node.path("options")
                .properties()
                .forEach(entry -> options.put(entry.getKey(), entry.getValue().asText()));
        return options;
    }

    static <T> List<T> list(JsonNode array, Function<JsonNode, T> binding) {
        List<T> values = new ArrayList<>();
        array.forEach(node -> values.add(binding.apply(node)));
        return values;
    }
}
