package org.clearhand.recognition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.clearhand.recognition.page.PageDamage;

/**
 * For developers: how often each field of a document set is read right when its pictures are scaled, shifted, turned, lightened
 * or damaged as in {@link PageDamage}. {@code RobustnessTable SET-FOLDER [DAMAGE...]}; names documents, never values.
 */
final class RobustnessTable {
    private static final List<String> FIELDS =
            List.of("micr", "date", "courtesyAmount", "legalAmount", "accountNumber", "signature");

    private final Map<String, Integer> right = new TreeMap<>();
    private final Map<String, Set<String>> missed = new TreeMap<>();
    private final List<String> acceptedWrong = new ArrayList<>();
    private int documents;

    private RobustnessTable() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        List<PageDamage> damages = arguments.length > 1
                ? Arrays.stream(arguments)
                        .skip(1)
                        .map(name -> PageDamage.valueOf(name.toUpperCase(Locale.ROOT)))
                        .toList()
                : List.of(PageDamage.values());
        Map<String, byte[]> images = LabelledDocument.images(folder);
        List<LabelledDocument> documents = LabelledDocument.parse(Files.readString(folder.resolve("labels.jsonl")));
        RobustnessTable table = new RobustnessTable();
        System.out.printf("%-20s %s%n", "damage", FIELDS);
        try (ChequeReader reader = new ChequeReader()) {
            for (PageDamage damage : damages) {
                Map<String, Integer> before = new TreeMap<>(table.right);
                long start = System.nanoTime();
                for (LabelledDocument document : documents) {
                    byte[] image = images.getOrDefault(document.file(), new byte[0]);
                    byte[] changed = damage == PageDamage.NONE ? image : damage.of(image);
                    table.add(document, reader.read(changed, ReadRequest.plain()), damage);
                }
                System.out.printf(
                        "%-20s %s  %d ms a page%n",
                        damage,
                        FIELDS.stream()
                                .map(field -> table.right.getOrDefault(field, 0) - before.getOrDefault(field, 0))
                                .toList(),
                        (System.nanoTime() - start) / 1_000_000 / documents.size());
            }
        }
        table.print();
    }

    private void add(LabelledDocument truth, DocumentReading reading, PageDamage damage) {
        documents++;
        if (reading.template().isEmpty()) {
            missed.computeIfAbsent(truth.file() + " unknown form", key -> new LinkedHashSet<>())
                    .add(damage.name());
        }
        for (String name : FIELDS) {
            String wanted = truth.fields().getOrDefault(name, name.equals("signature") ? "true" : "");
            boolean same = reading.field(name)
                    .flatMap(FieldReading::value)
                    .map(wanted::equals)
                    .orElse(false);
            right.merge(name, same ? 1 : 0, Integer::sum);
            if (!same) {
                missed.computeIfAbsent(name + " " + truth.file(), key -> new LinkedHashSet<>())
                        .add(damage.name());
            }
            if (!same && reading.field(name).map(FieldReading::accepted).orElse(false)) {
                acceptedWrong.add(truth.file() + " " + name + " " + damage);
            }
        }
    }

    private void print() {
        System.out.println("of " + documents + ": " + right);
        System.out.println("accepted though wrong: " + acceptedWrong);
        missed.forEach((what, damages) -> System.out.println(what + ": " + damages));
    }
}
