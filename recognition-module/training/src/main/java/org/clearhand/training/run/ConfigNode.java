package org.clearhand.training.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * One object of a configuration. What is missing or wrong is noted under its path and stands in as a harmless value, so that
 * reading goes on and all problems come out together. Not safe for several threads.
 */
final class ConfigNode {
    private final JsonNode node;
    private final String path;
    private final List<String> problems;
    private final Set<String> asked = new HashSet<>();
    private final List<ConfigNode> children = new ArrayList<>();

    private ConfigNode(JsonNode node, String path, List<String> problems) {
        this.node = node;
        this.path = path;
        this.problems = problems;
        if (!node.isMissingNode() && !node.isObject()) {
            problems.add((path.isEmpty() ? "the whole" : path) + ": must be an object");
        }
    }

    static ConfigNode root(JsonNode node) {
        return new ConfigNode(node, "", new ArrayList<>());
    }

    void problem(String name, String what) {
        problems.add(at(name) + ": " + what);
    }

    /** An object of that name, empty when it is absent. */
    ConfigNode child(String name) {
        return adopt(value(name), at(name));
    }

    /** The objects of a list, none when it is absent. */
    List<ConfigNode> children(String name) {
        List<ConfigNode> found = new ArrayList<>();
        JsonNode list = list(name);
        for (int i = 0; i < list.size(); i++) {
            found.add(adopt(list.path(i), at(name) + "[" + i + "]"));
        }
        return found;
    }

    /** A text that fits a pattern; one that the empty text fits may be absent. */
    String text(String name, String pattern) {
        JsonNode value = value(name);
        if (value.isMissingNode()) {
            if (!"".matches(pattern)) {
                problem(name, "is missing");
            }
            return "";
        }
        if (!value.isTextual() || !value.asText().matches(pattern)) {
            problem(name, "must be a text like " + pattern);
        }
        return value.asText();
    }

    /** One of some texts; empty when it is absent, which is a problem at the top only. */
    String oneOf(String name, List<String> allowed) {
        JsonNode value = value(name);
        if (value.isMissingNode() && !path.isEmpty()) {
            return "";
        }
        String text = value.asText().toLowerCase(Locale.ROOT);
        if (!allowed.contains(text)) {
            problem(name, "must be one of " + String.join(", ", allowed));
            return "";
        }
        return text;
    }

    /** A number of a range, or what stands for an absent one. */
    double number(String name, double least, double most, double absent) {
        JsonNode value = value(name);
        if (value.isMissingNode()) {
            return absent;
        }
        if (!value.isNumber() || value.asDouble() < least || value.asDouble() > most) {
            problem(name, "must be a number from %s to %s".formatted(plain(least), plain(most)));
            return absent;
        }
        return value.asDouble();
    }

    /** True or false; empty where nothing or something else stands. */
    Optional<Boolean> flag(String name) {
        JsonNode value = value(name);
        return value.isBoolean() ? Optional.of(value.asBoolean()) : Optional.empty();
    }

    List<Integer> numbers(String name, int least, int most) {
        List<Integer> numbers = new ArrayList<>();
        for (JsonNode value : list(name)) {
            if (!value.isInt() || value.asInt() < least || value.asInt() > most) {
                problem(name, "must hold whole numbers from " + least + " to " + most);
                return List.of();
            }
            numbers.add(value.asInt());
        }
        return numbers;
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        list(name).forEach(value -> texts.add(value.asText()));
        return texts;
    }

    List<String> names() {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** Notes every name nobody asked for, here and below. */
    void refuseOthers() {
        names().stream().filter(name -> !asked.contains(name)).forEach(name -> problem(name, "is not known"));
        children.forEach(ConfigNode::refuseOthers);
    }

    void throwProblems(String source) throws IOException {
        if (!problems.isEmpty()) {
            throw new IOException(source + ":\n  " + String.join("\n  ", problems));
        }
    }

    private JsonNode value(String name) {
        asked.add(name);
        return node.isObject() ? node.path(name) : MissingNode.getInstance();
    }

    private JsonNode list(String name) {
        JsonNode list = value(name);
        if (!list.isMissingNode() && !list.isArray()) {
            problem(name, "must be a list");
        }
        return list.isArray() ? list : MissingNode.getInstance();
    }

    private ConfigNode adopt(JsonNode value, String where) {
        ConfigNode child = new ConfigNode(value, where, problems);
        children.add(child);
        return child;
    }

    private String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
