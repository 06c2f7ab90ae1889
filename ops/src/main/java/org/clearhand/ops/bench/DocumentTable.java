package org.clearhand.ops.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.clearhand.recognition.ReadingStep;

/**
 * Where the time of a page goes, for people: a row for each step, a column for each kind of document.
 *
 * @param kinds each measured in the same rounds, so that they can be compared
 */
record DocumentTable(List<DocumentTimes> kinds) {
    private static final int LABEL_WIDTH = 34;
    private static final int LEAST_WIDTH = 14;

    DocumentTable {
        kinds = List.copyOf(kinds);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        text.append(label("processor ms a page"));
        kinds.forEach(kind -> text.append(String.format(Locale.ROOT, " %" + width(kind) + "s", kind.name())));
        for (ReadingStep step : ReadingStep.values()) {
            row(text, step.name().toLowerCase(Locale.ROOT), kind -> kind.milliseconds(step));
        }
        row(text, "from decoding to the zones", DocumentTimes::millisecondsToZones);
        row(text, "the whole process", DocumentTimes::processMilliseconds);
        row(text, "clock", DocumentTimes::clockMilliseconds);
        row(text, "documents a second and core", DocumentTimes::documentsPerSecond);
        return text.toString();
    }

    private void row(StringBuilder text, String label, ToDoubleFunction<DocumentTimes> value) {
        text.append(System.lineSeparator()).append(label(label));
        kinds.forEach(
                kind -> text.append(String.format(Locale.ROOT, " %" + width(kind) + ".1f", value.applyAsDouble(kind))));
    }

    private static String label(String text) {
        return String.format(Locale.ROOT, "%-" + LABEL_WIDTH + "s", text);
    }

    private static int width(DocumentTimes kind) {
        return Math.max(LEAST_WIDTH, kind.name().length());
    }
}
