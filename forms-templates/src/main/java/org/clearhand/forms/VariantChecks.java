package org.clearhand.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a JSON Schema cannot say about the variants of a template: how each is told from the others, and what it may say otherwise. */
final class VariantChecks {
    /** How a field is printed and cut. What its value is and what it means to other fields is the same however a bank prints the form. */
    private static final Set<FieldOption> PRINTED_OTHERWISE = EnumSet.of(
            FieldOption.LINES,
            FieldOption.LABEL,
            FieldOption.SECOND_ANCHOR,
            FieldOption.STEPS,
            FieldOption.WITHOUT_STEPS,
            FieldOption.PRINTED);

    private final JsonNode tree;
    private final TemplateChecks checks;
    private final Map<String, String> variantOfBank = new HashMap<>();

    VariantChecks(JsonNode tree, TemplateChecks checks) {
        this.tree = tree;
        this.checks = checks;
    }

    void check() {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < tree.path("variants").size(); i++) {
            JsonNode variant = tree.path("variants").get(i);
            String path = "$.variants[" + i + "]";
            checks.unique(ids, variant.get("id").asText(), path + ".id", "variant");
            if (!variant.has("micr") && !variant.has("anchors")) {
                checks.problem(path, "neither a bank nor the place of an anchor tells when it is this variant");
            }
            if (!variant.has("anchors") && !variant.has("fields")) {
                checks.problem(path, "says nothing that is otherwise");
            }
            banks(variant, path);
            anchors(variant, path);
            fields(variant, path);
        }
    }

    private void banks(JsonNode variant, String path) {
        Optional<MicrLine.Layout> layout = layout();
        if (variant.has("micr") && layout.isEmpty()) {
            checks.problem(path + ".micr", "the form has no field of type MICR_LINE whose layout names a bank");
            return;
        }
        for (int i = 0; i < variant.path("micr").size(); i++) {
            String bank = variant.path("micr").get(i).asText();
            String where = path + ".micr[" + i + "]";
            int digits = layout.orElseThrow().bankDigits().orElseThrow();
            if (bank.length() != digits || bank.matches("0+")) {
                checks.problem(where, "a bank has " + digits + " digits on this code line, not all 0");
            }
            String other = variantOfBank.putIfAbsent(bank, variant.get("id").asText());
            if (other != null) {
                checks.problem(where, "the bank " + bank + " prints the variant " + other + " already");
            }
        }
    }

    /** The same as {@link FormTemplate#bankField()} finds, of a tree that may have problems. */
    private Optional<MicrLine.Layout> layout() {
        for (JsonNode field : tree.path("fields")) {
            String layout = field.path("options").path(FieldOption.LAYOUT.key()).asText();
            if (isCodeLine(field) && layout.matches(FieldOption.LAYOUT.pattern())) {
                MicrLine.Layout named = MicrLine.Layout.valueOf(layout);
                if (named.bankDigits().isPresent()) {
                    return Optional.of(named);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isCodeLine(JsonNode field) {
        return field.path("type").asText().equals(FieldType.MICR_LINE.name());
    }

    private void anchors(JsonNode variant, String path) {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < variant.path("anchors").size(); i++) {
            JsonNode anchor = variant.path("anchors").get(i);
            String where = path + ".anchors[" + i + "]";
            String name = anchor.get("name").asText();
            checks.unique(names, name, where + ".name", "anchor");
            checks.anchorExists(name, where + ".name");
            if (anchor.has("zone")) {
                checks.zone(anchor, where);
            }
        }
    }

    private void fields(JsonNode variant, String path) {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < variant.path("fields").size(); i++) {
            JsonNode field = variant.path("fields").get(i);
            String where = path + ".fields[" + i + "]";
            String name = field.get("name").asText();
            checks.unique(names, name, where + ".name", "field");
            if (field.has("zone")) {
                checks.zone(field, where);
            }
            if (field.has("anchor")) {
                checks.anchorExists(field.get("anchor").asText(), where + ".anchor");
            }
            usual(name)
                    .ifPresentOrElse(
                            usual -> of(usual, field, where),
                            () -> checks.problem(where + ".name", "there is no field called " + name));
        }
    }

    private void of(JsonNode usual, JsonNode field, String path) {
        if (isCodeLine(usual)) {
            checks.problem(path + ".name", "the code line is read before the variant is known");
        }
        checks.options(field.path("options"), usual, path + ".options");
        field.path("options")
                .properties()
                .forEach(entry -> FieldOption.ofKey(entry.getKey())
                        .filter(option -> !PRINTED_OTHERWISE.contains(option))
                        .ifPresent(option -> checks.problem(
                                path + ".options." + entry.getKey(), "is the same in all variants of a form")));
    }

    private Optional<JsonNode> usual(String name) {
        for (JsonNode field : tree.path("fields")) {
            if (field.get("name").asText().equals(name)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
