package org.clearhand.recognition.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.clearhand.forms.FieldOption;
import org.clearhand.forms.TemplateField;

/**
 * Labels that are printed where people write, and so may stand before what is read. A label is known by its letters, of which some may
 * be misread, and by the colon or space after it: a name that only begins like it stays whole. Immutable.
 */
final class PrintedLabel {
    /** Letters of a label for one that may be misread. */
    private static final int LETTERS_A_MISTAKE = 4;

    private final List<String> labels;

    private PrintedLabel(List<String> labels) {
        this.labels = labels;
    }

    /** Those the field's template names. */
    static PrintedLabel of(TemplateField field) {
        Optional<String> named = field.option(FieldOption.PRINTED);
        return new PrintedLabel(named.stream()
                .flatMap(all -> Arrays.stream(all.split("[|]", -1)))
                .map(label -> FoldedText.of(label).replaceAll("[ :.]+$", ""))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList());
    }

    /** The text without a label before it; the text itself where it begins with none. */
    String without(String text) {
        for (String label : labels) {
            for (int end = label.length() + 1; end >= Math.max(1, label.length() - 1); end--) {
                if (end <= text.length() && isLabel(text, end, label)) {
                    return text.substring(end).replaceFirst("^[ :.]+", "");
                }
            }
        }
        return text;
    }

    private static boolean isLabel(String text, int end, String label) {
        String after = text.substring(end).stripLeading();
        boolean colon = after.startsWith(":");
        boolean parted = colon || end == text.length() || text.charAt(end) == ' ' || text.charAt(end) == '.';
        int mistakes = label.length() / LETTERS_A_MISTAKE + (colon ? 1 : 0);
        return parted
                && !text.substring(0, end).endsWith(" ")
                && EditPath.distance(label, text.substring(0, end)) <= mistakes;
    }
}
