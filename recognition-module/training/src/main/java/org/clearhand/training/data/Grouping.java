package org.clearhand.training.data;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What belongs together in a set and must stay on one side of a split.
 *
 * @param rule {@code column:NAME} (writer, page, case), {@code text} (the same document comes back), {@code block:N} (so many one after
 *     the other, where writers are not named but lie together), {@code name:REGEX} (the first group of the expression, or all it finds in the item's name),
 *     or {@code item} (nothing is known to belong together)
 */
public record Grouping(@JsonValue String rule) {
    public static final Grouping ITEM = new Grouping("item");
    public static final Grouping TEXT = new Grouping("text");

    /**
     * A grouping.
     *
     * @throws IllegalArgumentException for a rule that is none of the above
     */
    @JsonCreator
    public Grouping {
        boolean known = rule.equals("item")
                || rule.equals("text")
                || rule.matches("column:.+")
                || rule.matches("block:[1-9][0-9]{0,6}")
                || rule.matches("name:.+");
        if (!known) {
            throw new IllegalArgumentException(
                    "a grouping is item, text, column:NAME, block:N or name:REGEX, not " + rule);
        }
    }

    /**
     * The group of an item.
     *
     * @param index of the item in its set, from 0
     */
    String groupOf(long index, String item, String text, Map<String, String> further) {
        if (rule.equals("text")) {
            return text;
        }
        if (rule.startsWith("column:")) {
            String column = further.getOrDefault(argument(), "");
            return column.isEmpty() ? item : column;
        }
        if (rule.startsWith("block:")) {
            return "block " + index / Integer.parseInt(argument());
        }
        if (rule.startsWith("name:")) {
            Matcher matcher = Pattern.compile(argument()).matcher(item);
            return matcher.find() ? matcher.group(matcher.groupCount() > 0 ? 1 : 0) : item;
        }
        return item;
    }

    private String argument() {
        return rule.substring(rule.indexOf(':') + 1);
    }
}
