package org.clearhand.recognition.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.clearhand.forms.FieldSyntax;
import org.clearhand.recognition.CropReader;
import org.clearhand.recognition.FieldReading;
import org.clearhand.recognition.text.FieldHypotheses;

/** One reader over one set of fields. The pictures are in memory, so that nothing but reading is timed. */
public final class EvaluationRun {
    private static final int WARM_UP_FIELDS = 200;
    private static final long WARM_UP_NANOS = 4_000_000_000L;

    private EvaluationRun() {}

    /**
     * What came of it.
     *
     * @param decisions one a field, in the order of the set
     * @param processorSeconds of the whole process while it read, after warming up
     * @param wallSeconds the same by the clock on the wall
     */
    public record Result(String modelId, List<FieldDecision> decisions, double processorSeconds, double wallSeconds) {
        public Result {
            decisions = List.copyOf(decisions);
        }

        /**
         * Fields a core reads in a second: crop in memory to reading with its confidence; 0 where nothing was read. At least one tick of the
         * clock is counted, so a handful of fields is never faster than the clock can tell.
         */
        public double fieldsPerSecond() {
            return decisions.size() / Math.max(ProcessorClock.TICK_SECONDS, processorSeconds);
        }
    }

    /**
     * Reads every field, one at a time and in one thread.
     *
     * @throws UnsupportedOperationException where no recognizer reads this type of field
     */
    public static Result of(CropReader reader, List<FieldItem> items, Comparison comparison) {
        long warm = System.nanoTime() + WARM_UP_NANOS;
        for (int i = 0; i < Math.min(WARM_UP_FIELDS, items.size()) && System.nanoTime() < warm; i++) {
            read(reader, items.get(i));
        }
        List<FieldHypotheses> readings = new ArrayList<>(items.size());
        long wall = System.nanoTime();
        long processor = ProcessorClock.nanos();
        for (FieldItem item : items) {
            readings.add(read(reader, item));
        }
        double processorSeconds = (ProcessorClock.nanos() - processor) / 1e9;
        double wallSeconds = (System.nanoTime() - wall) / 1e9;
        List<FieldDecision> decisions = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            decisions.add(decision(reader.syntax(), items.get(i), readings.get(i), comparison));
        }
        String model = readings.stream()
                .map(FieldHypotheses::modelId)
                .filter(id -> !id.equals(FieldReading.NO_MODEL))
                .findFirst()
                .orElse(FieldReading.NO_MODEL);
        return new Result(model, decisions, processorSeconds, wallSeconds);
    }

    private static FieldHypotheses read(CropReader reader, FieldItem item) {
        return reader.read(item.image())
                .orElseThrow(() -> new UnsupportedOperationException("no recognizer reads fields of this type"));
    }

    private static FieldDecision decision(
            FieldSyntax syntax, FieldItem item, FieldHypotheses hypotheses, Comparison comparison) {
        ReadAnswer answer = ReadAnswer.of(hypotheses, syntax, comparison);
        String truth = comparison.isOfValues() ? syntax.normalise(item.truth()).orElse(item.truth()) : item.truth();
        Optional<String> quality = item.quality()
                .or(() -> Optional.of(PictureQuality.of(item.image()).name().toLowerCase(Locale.ROOT)));
        return new FieldDecision(
                item.item(),
                truth,
                answer.reading(),
                answer.value(),
                Math.min(1, answer.confidence()),
                item.writer(),
                quality);
    }
}
