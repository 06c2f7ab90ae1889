package org.clearhand.training.data.check;

/**
 * A reason to look at an item.
 *
 * @param detail what exactly, for the person who looks; for {@link Kind#READ_OTHERWISE} the other reading
 * @param weight how suspicious, for the order within its kind: larger first
 */
public record Suspicion(String item, String label, Kind kind, String detail, double weight) {
    /** What may be wrong, the surest first. */
    public enum Kind {
        UNUSABLE("cannot be used"),
        SAME_PICTURE_OTHER_LABEL("the same picture has another label"),
        OUTSIDE_ALPHABET("the label has characters outside the alphabet"),
        TOO_LONG("the label has more characters than fit into the picture"),
        READ_OTHERWISE("a recognizer is sure that it says something else"),
        UNUSUAL_WIDTH("the picture is unusually wide or narrow for its label"),
        RARE_CHARACTER("a character that hardly any other label has"),
        REPEATED("the same picture occurs more than once");

        private final String meaning;

        Kind(String meaning) {
            this.meaning = meaning;
        }

        public String meaning() {
            return meaning;
        }
    }
}
