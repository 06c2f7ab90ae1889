package org.clearhand.training.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Labels of a set that somebody has looked at and found wrong, each with what the picture shows instead. The set's own files stay as they
 * are; who opens the set gets the amended labels, and does not get what was left out. Kept as {@code <set>.amended.tsv} with the register.
 *
 * @param byItem the amendments by the names of their items
 */
public record LabelAmendments(SortedMap<String, Amendment> byItem) {
    /** Where nothing was found wrong. */
    public static final LabelAmendments NONE = new LabelAmendments(new TreeMap<>());

    private static final String ITEM = "item";
    private static final String LABEL = "label";
    private static final String AMENDED = "amended";
    private static final String LEFT_OUT = "left_out";
    private static final String REASON = "reason";
    private static final String MARK = "x";

    /**
     * What is wrong with one label.
     *
     * @param label that was found wrong; empty where it may be any
     * @param text what the picture shows; empty where nobody can tell, so that the item is left out
     * @param reason for people; may be empty
     */
    public record Amendment(String label, Optional<String> text, String reason) {
        private boolean isOf(String current) {
            return label.isEmpty() || label.equals(current);
        }
    }

    public LabelAmendments {
        byItem = Collections.unmodifiableSortedMap(new TreeMap<>(byItem));
    }

    /** Those that come with Clearhand for a published set; none where nobody has looked through it. */
    public static LabelAmendments shipped(String set) throws IOException {
        try (InputStream resource = LabelAmendments.class.getResourceAsStream("/amended/" + set + ".tsv")) {
            return resource == null
                    ? NONE
                    : parse(new String(resource.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList());
        }
    }

    /** Those somebody has entered for a set. */
    static LabelAmendments entered(Path register, String set) throws IOException {
        Path file = file(register, set);
        return Files.isRegularFile(file) ? read(file) : NONE;
    }

    /**
     * Reads a table with a header: {@code item}, and by choice {@code label}, {@code amended}, {@code left_out} and {@code reason}; other
     * columns are passed over, and so are lines that neither amend nor leave out.
     *
     * @throws IOException also for a table that says two things about one item, with its name
     */
    public static LabelAmendments read(Path file) throws IOException {
        return parse(Files.readAllLines(file, StandardCharsets.UTF_8));
    }

    private static LabelAmendments parse(List<String> lines) throws IOException {
        List<String> header = lines.isEmpty() ? List.of() : List.of(lines.get(0).split("\t", -1));
        if (!header.contains(ITEM) || !(header.contains(AMENDED) || header.contains(LEFT_OUT))) {
            throw new IOException(
                    "a table of amended labels has columns item and amended or left_out, divided by tabs");
        }
        SortedMap<String, Amendment> found = new TreeMap<>();
        for (String line : lines.subList(1, lines.size())) {
            Map<String, String> cells = cells(header, line);
            String text = cells.getOrDefault(AMENDED, "");
            boolean leftOut = !cells.getOrDefault(LEFT_OUT, "").isBlank();
            String item = cells.getOrDefault(ITEM, "");
            if (leftOut && !text.isEmpty()) {
                throw new IOException("the label of " + item + " is amended and left out at once");
            }
            if (leftOut || !text.isEmpty()) {
                Amendment amendment = new Amendment(
                        cells.getOrDefault(LABEL, ""),
                        leftOut ? Optional.empty() : Optional.of(text),
                        cells.getOrDefault(REASON, ""));
                Amendment other = found.putIfAbsent(item, amendment);
                if (other != null && !other.equals(amendment)) {
                    throw new IOException("two amendments of " + item + " contradict each other");
                }
            }
        }
        return new LabelAmendments(found);
    }

    private static Map<String, String> cells(List<String> header, String line) {
        String[] cells = line.split("\t", -1);
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(header.size(), cells.length); i++) {
            named.put(header.get(i), cells[i]);
        }
        return named;
    }

    /** These and others; where both say something of an item, the other's counts. */
    public LabelAmendments and(LabelAmendments other) {
        SortedMap<String, Amendment> both = new TreeMap<>(byItem);
        both.putAll(other.byItem);
        return new LabelAmendments(both);
    }

    /** Enters them for a set, in place of all that were entered before; with none the set is as it came. Labels may be private, so the file is its owner's alone. */
    public void enter(Path register, String set) throws IOException {
        if (byItem.isEmpty()) {
            Files.deleteIfExists(file(register, set));
        } else {
            Files.createDirectories(register);
            Path next = Files.createTempFile(
                    register,
                    set,
                    ".tsv",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(next, table());
            Files.move(next, file(register, set), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Whether an item is not to be used; not where its label was another when that was said. */
    public boolean leavesOut(String item, String label) {
        return Optional.ofNullable(byItem.get(item))
                .filter(amendment -> amendment.isOf(label))
                .filter(amendment -> amendment.text().isEmpty())
                .isPresent();
    }

    /** The label of an item as it is to be used: its own where that was not amended, or was another when it was. */
    public String textOf(String item, String label) {
        return Optional.ofNullable(byItem.get(item))
                .filter(amendment -> amendment.isOf(label))
                .flatMap(Amendment::text)
                .orElse(label);
    }

    /** How many labels have another text. */
    public long amended() {
        return byItem.size() - leftOut();
    }

    /** How many items are left out. */
    public long leftOut() {
        return byItem.values().stream()
                .filter(amendment -> amendment.text().isEmpty())
                .count();
    }

    /** Checksum of all of them: the name of exactly these. */
    public String sha256() {
        return FileHashes.sha256(table().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Those that fit no item of the set, or one whose label was neither as it came nor as it is amended by now: they were found in
     * another set.
     *
     * @param published the labels of the set by item, as it came
     * @param entered what was amended before
     */
    public List<String> strange(Map<String, String> published, LabelAmendments entered) {
        return byItem.entrySet().stream()
                .filter(entry -> {
                    String item = entry.getKey();
                    String label = published.getOrDefault(item, "");
                    return !published.containsKey(item)
                            || !(entry.getValue().isOf(label)
                                    || entry.getValue().isOf(entered.textOf(item, label)));
                })
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The same amendments of the labels as they came, whatever label each was found in. */
    public LabelAmendments onto(Map<String, String> published) {
        SortedMap<String, Amendment> based = new TreeMap<>();
        byItem.forEach((item, amendment) -> based.put(
                item,
                new Amendment(published.getOrDefault(item, amendment.label()), amendment.text(), amendment.reason())));
        return new LabelAmendments(based);
    }

    private String table() {
        StringBuilder table = new StringBuilder(String.join("\t", ITEM, LABEL, AMENDED, LEFT_OUT, REASON)).append('\n');
        byItem.forEach((item, amendment) -> table.append(String.join(
                        "\t",
                        item,
                        amendment.label(),
                        amendment.text().orElse(""),
                        amendment.text().isPresent() ? "" : MARK,
                        amendment.reason()))
                .append('\n'));
        return table.toString();
    }

    private static Path file(Path register, String set) {
        return register.resolve(set + ".amended.tsv");
    }
}
