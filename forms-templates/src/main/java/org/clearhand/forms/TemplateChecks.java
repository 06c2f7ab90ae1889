package org.clearhand.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a JSON Schema cannot say about a template: names that point nowhere, zones off the page, options that mean nothing. */
final class TemplateChecks {
    private static final Set<FieldOption> NAMING_FIELDS =
            Set.of(FieldOption.SUM_OF, FieldOption.SAME_AS, FieldOption.ONLY_IF, FieldOption.LISTED_BY);

    private final JsonNode tree;
    private final List<TemplateProblem> problems = new ArrayList<>();
    private final Set<String> anchorNames = new HashSet<>();
    private final Set<String> fieldNames = new HashSet<>();

    private TemplateChecks(JsonNode tree) {
        this.tree = tree;
    }

    /** @param tree passed the schema */
    static List<TemplateProblem> check(JsonNode tree) {
        TemplateChecks checks = new TemplateChecks(tree);
        checks.anchors();
        checks.fields();
        checks.rules();
        checks.quality();
        new VariantChecks(tree, checks).check();
        return checks.problems;
    }

    private void anchors() {
        for (int i = 0; i < tree.path("anchors").size(); i++) {
            JsonNode anchor = tree.path("anchors").get(i);
            String path = "$.anchors[" + i + "]";
            unique(anchorNames, anchor, path, "anchor");
            zone(anchor, path);
            boolean cells = anchor.get("kind").asText().equals(Anchor.Kind.CELLS.name());
            if (cells != anchor.has("cells")) {
                problem(path + ".cells", cells ? "a row of cells says how many" : "only a row of cells has cells");
            }
        }
    }

    private void fields() {
        for (int i = 0; i < tree.path("fields").size(); i++) {
            JsonNode field = tree.path("fields").get(i);
            String path = "$.fields[" + i + "]";
            unique(fieldNames, field, path, "field");
            zone(field, path);
            if (field.has("anchor")) {
                anchorExists(field.get("anchor").asText(), path + ".anchor");
            }
            if (field.path("type").asText().equals(FieldType.CODE.name())
                    && !field.path("options").has(FieldOption.PATTERN.key())) {
                problem(path + ".options", "a code needs a " + FieldOption.PATTERN.key());
            }
            if (field.path("read").asBoolean(true) && !field.has("acceptConfidence")) {
                problem(path + ".acceptConfidence", "a field that is read says from which confidence it is accepted");
            }
        }
        for (int i = 0; i < tree.path("fields").size(); i++) {
            JsonNode field = tree.path("fields").get(i);
            options(field.path("options"), field, "$.fields[" + i + "].options");
        }
    }

    /** @param field the options are of, with its name and type */
    void options(JsonNode options, JsonNode field, String path) {
        options.properties().forEach(entry -> {
            String where = path + "." + entry.getKey();
            String value = entry.getValue().asText();
            FieldOption.ofKey(entry.getKey())
                    .ifPresentOrElse(
                            option -> {
                                if (!value.matches(option.pattern())) {
                                    problem(where, "must be one of " + option.pattern() + ", not " + value);
                                } else if (option == FieldOption.LEXICON && !isFreeText(field)) {
                                    problem(where, "only a text has a list of values");
                                } else if (option == FieldOption.PRINTED && !isFreeText(field)) {
                                    problem(where, "only a text is told from a label");
                                } else if (option == FieldOption.LANGUAGE && !isFreeText(field)) {
                                    problem(where, "only a text has a language");
                                } else if (option == FieldOption.DOUBTFUL && !isFreeText(field)) {
                                    problem(where, "only a text may be left out");
                                } else if (option == FieldOption.CODE_LINE) {
                                    codeLine(field, where);
                                } else if (option == FieldOption.PATTERN) {
                                    pattern(value, field, where);
                                } else if (option == FieldOption.SECOND_ANCHOR) {
                                    anchorExists(value, where);
                                } else if (NAMING_FIELDS.contains(option)) {
                                    otherFieldsExist(value, field.get("name").asText(), where);
                                    if (option == FieldOption.LISTED_BY) {
                                        listedBy(value, field, where);
                                    }
                                }
                            },
                            () -> problem(where, "no such option"));
        });
    }

    private void codeLine(JsonNode field, String path) {
        String type = field.path("type").asText();
        if (!type.equals(FieldType.ACCOUNT_NUMBER.name()) && !type.equals(FieldType.DIGITS.name())) {
            problem(path, "only a number stands in a code line");
        }
        boolean there = tree.path("fields").valueStream().anyMatch(TemplateChecks::isCodeLine);
        if (!there) {
            problem(path, "there is no code line that is read");
        }
    }

    private static boolean isCodeLine(JsonNode field) {
        return field.path("type").asText().equals(FieldType.MICR_LINE.name())
                && field.path("read").asBoolean(true);
    }

    private void pattern(String value, JsonNode field, String path) {
        String type = field.path("type").asText();
        if (!type.equals(FieldType.CODE.name()) && !type.equals(FieldType.BARCODE.name())) {
            problem(path, "only a code or a bar code has a pattern");
        }
        CodeSyntax.flaw(value).ifPresent(flaw -> problem(path, flaw));
    }

    private void listedBy(String name, JsonNode field, String path) {
        if (!field.path("options").has(FieldOption.LEXICON.key())) {
            problem(path, "there is no list: it goes with the option " + FieldOption.LEXICON.key());
        }
        for (JsonNode other : tree.path("fields")) {
            boolean read = other.path("read").asBoolean(true);
            boolean listed = other.path("options").has(FieldOption.LISTED_BY.key());
            if (other.get("name").asText().equals(name) && (!read || listed)) {
                problem(path, name + " must be read, and by itself");
            }
        }
    }

    private static boolean isFreeText(JsonNode field) {
        return FieldType.valueOf(field.path("type").asText()).isFreeText();
    }

    private void rules() {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < tree.path("rules").size(); i++) {
            unique(names, tree.path("rules").get(i), "$.rules[" + i + "]", "rule");
        }
    }

    /** A smallest size above the largest would make every image a defect. */
    private void quality() {
        double least = limit(QualityMetric.BELOW_MINIMUM_COMPRESSED_SIZE);
        if (least > limit(QualityMetric.ABOVE_MAXIMUM_COMPRESSED_SIZE)) {
            problem(
                    "$.quality." + QualityMetric.BELOW_MINIMUM_COMPRESSED_SIZE + ".limit",
                    "lies above the limit of " + QualityMetric.ABOVE_MAXIMUM_COMPRESSED_SIZE);
        }
    }

    private double limit(QualityMetric metric) {
        return tree.path("quality").path(metric.name()).path("limit").asDouble(metric.usualLimit());
    }

    void anchorExists(String name, String path) {
        if (!anchorNames.contains(name)) {
            problem(path, "there is no anchor called " + name);
        }
    }

    private void otherFieldsExist(String names, String own, String path) {
        for (String name : names.split(", ?", -1)) {
            if (name.equals(own) || !fieldNames.contains(name)) {
                problem(path, "there is no other field called " + name);
            }
        }
    }

    private void unique(Set<String> names, JsonNode named, String path, String what) {
        unique(names, named.get("name").asText(), path + ".name", what);
    }

    void unique(Set<String> names, String name, String path, String what) {
        if (!names.add(name)) {
            problem(path, "a second " + what + " called " + name);
        }
    }

    void zone(JsonNode node, String path) {
        JsonNode zone = node.get("zone");
        JsonNode page = tree.get("page");
        if (zone.get("x").asDouble() + zone.get("width").asDouble()
                        > page.get("width").asDouble()
                || zone.get("y").asDouble() + zone.get("height").asDouble()
                        > page.get("height").asDouble()) {
            problem(path + ".zone", "reaches over the edge of the page");
        }
    }

    void problem(String path, String message) {
        problems.add(new TemplateProblem(path, message));
    }
}
