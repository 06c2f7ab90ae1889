package org.clearhand.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Turns what a checked tree says of a variant into whole anchors and fields: what it leaves out is as usual. */
final class VariantBinder {
    private VariantBinder() {}

    /** @param usual the template without its variants */
    static TemplateVariant bind(JsonNode node, FormTemplate usual) {
        return new TemplateVariant(
                node.get("id").asText(),
                Optional.ofNullable(node.get("title")).map(JsonNode::asText),
                TemplateBinder.list(node.path("micr"), JsonNode::asText),
                TemplateBinder.list(
                        node.path("anchors"),
                        anchor -> anchor(
                                anchor,
                                usual.anchor(anchor.get("name").asText()).orElseThrow())),
                TemplateBinder.list(
                        node.path("fields"),
                        field -> field(
                                field, usual.field(field.get("name").asText()).orElseThrow())));
    }

    private static Anchor anchor(JsonNode node, Anchor usual) {
        return new Anchor(
                usual.name(),
                usual.kind(),
                usual.page(),
                zone(node, usual.zone()),
                node.path("tolerance").asDouble(usual.toleranceMillimetres()),
                usual.cells());
    }

    private static TemplateField field(JsonNode node, TemplateField usual) {
        Map<String, String> options = new LinkedHashMap<>(usual.options());
        options.putAll(TemplateBinder.options(node));
        return new TemplateField(
                usual.name(),
                usual.type(),
                usual.page(),
                zone(node, usual.zone()),
                Optional.ofNullable(node.get("anchor")).map(JsonNode::asText).or(usual::anchor),
                usual.required(),
                usual.read(),
                usual.acceptConfidence(),
                options);
    }

    private static Zone zone(JsonNode node, Zone usual) {
        return node.has("zone") ? TemplateBinder.zone(node.get("zone")) : usual;
    }
}
