package org.clearhand.ops.reading;

import java.util.Locale;
import java.util.stream.Collectors;
import org.clearhand.casefile.CapturedField;
import org.clearhand.forms.TemplateRef;

/** A file's reading as a small table for people. */
public final class ReadingTable {
    private ReadingTable() {}

    public static String of(FileReading reading) {
        String head = String.format(
                Locale.ROOT,
                "%s: %s%s (%d ms)",
                reading.file(),
                reading.decision().name(),
                reading.template()
                        .map(TemplateRef::toString)
                        .map(ref -> ", " + ref)
                        .orElse(""),
                reading.millis());
        String problem = reading.problem()
                .map(why -> "\n  " + why.code() + ": " + why.message())
                .orElse("");
        String fields = reading.fields().stream().map(ReadingTable::row).collect(Collectors.joining());
        String findings = reading.findings().stream()
                .map(finding -> "\n  " + finding.severity().name() + " by " + finding.rule() + ": " + finding.message())
                .collect(Collectors.joining());
        String items = reading.items().stream().map(ReadingTable::item).collect(Collectors.joining());
        return head + problem + fields + findings + items;
    }

    private static String item(FileReading.Item item) {
        String place = String.format(
                Locale.ROOT,
                "%n  item %d, page %d, %d x %d pixels at %d, %d%n",
                item.place().number(),
                item.place().page(),
                item.place().width(),
                item.place().height(),
                item.place().left(),
                item.place().top());
        return place + of(item.reading()).indent(2).stripTrailing();
    }

    private static String row(CapturedField field) {
        return String.format(
                Locale.ROOT,
                "%n  %-16s %-40s %3.0f %%  %s",
                field.name(),
                field.value().orElse("-"),
                field.confidence() * 100,
                field.accepted() ? "accepted" : String.join("; ", field.why()));
    }
}
