package org.clearhand.training.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * Writes down how a run goes, beside its checkpoint ({@code <id>.history.tsv}), and hands on to another watch. A run that goes on
 * from its checkpoint goes on in the same file; what was written after that checkpoint, and is now lived through again, is dropped.
 */
final class TrainingHistory implements TrainingWatch {
    private static final String HEADER = "samples\tlearningRate\tloss\tcharacterErrorRate\texactShare\n";
    private static final int CELLS = 5;
    private static final int STEPS_A_POINT = 20;

    private final Path checkpoint;
    private final Path file;
    private final TrainingWatch next;
    private boolean begun;
    private double lossSum;
    private int losses;
    private int steps;

    /**
     * A moment of a run.
     *
     * @param loss mean of the batches since the moment before; empty where none was finite
     * @param characterErrorRate on the validation part, where the run looked at it
     * @param exactShare the same
     */
    record Moment(
            long samples,
            double learningRate,
            OptionalDouble loss,
            OptionalDouble characterErrorRate,
            OptionalDouble exactShare) {}

    TrainingHistory(Path checkpointFile, TrainingWatch next) {
        this.checkpoint = checkpointFile;
        this.file = fileOf(checkpointFile);
        this.next = next;
    }

    static Path fileOf(Path checkpointFile) {
        return checkpointFile.resolveSibling(
                checkpointFile.getFileName().toString().replaceFirst("\\.checkpoint$", "") + ".history.tsv");
    }

    @Override
    public void stepped(Standing standing, double meanLoss) {
        if (!begun) {
            begin(standing.samples());
        }
        if (Double.isFinite(meanLoss)) {
            lossSum += meanLoss;
            losses++;
        }
        if (++steps % STEPS_A_POINT == 0) {
            append(standing, OptionalDouble.empty(), OptionalDouble.empty());
        }
        next.stepped(standing, meanLoss);
    }

    @Override
    public void validated(Standing standing, double meanLoss, Evaluation evaluation) {
        append(
                standing,
                OptionalDouble.of(evaluation.characterErrorRate()),
                OptionalDouble.of(evaluation.exactShare()));
        next.validated(standing, meanLoss, evaluation);
    }

    /** Everything in the file; nothing where there is none. A last line that was cut short is no moment. */
    static List<Moment> read(Path checkpointFile) throws IOException {
        Path file = fileOf(checkpointFile);
        if (!Files.exists(file)) {
            return List.of();
        }
        String text = Files.readString(file);
        List<Moment> moments = new ArrayList<>();
        for (String line :
                text.substring(0, text.lastIndexOf('\n') + 1).lines().skip(1).toList()) {
            String[] cells = line.split("\t", -1);
            if (cells.length != CELLS) {
                throw new IOException(file.getFileName() + " is no history of a training run");
            }
            moments.add(new Moment(
                    Long.parseLong(cells[0]),
                    Double.parseDouble(cells[1]),
                    number(cells[2]),
                    number(cells[3]),
                    number(cells[4])));
        }
        return moments;
    }

    private void begin(long firstSamples) {
        try {
            StringBuilder kept = new StringBuilder(HEADER);
            read(checkpoint).stream()
                    .filter(moment -> moment.samples() < firstSamples)
                    .forEach(moment -> kept.append(line(moment)));
            Files.writeString(file, kept);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        begun = true;
    }

    private void append(Standing standing, OptionalDouble errors, OptionalDouble exact) {
        OptionalDouble loss = losses == 0 ? OptionalDouble.empty() : OptionalDouble.of(lossSum / losses);
        lossSum = 0;
        losses = 0;
        try {
            Files.writeString(
                    file,
                    line(new Moment(standing.samples(), standing.learningRate(), loss, errors, exact)),
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(Moment moment) {
        return String.join(
                        "\t",
                        Long.toString(moment.samples()),
                        String.format(Locale.ROOT, "%.4e", moment.learningRate()),
                        cell(moment.loss()),
                        cell(moment.characterErrorRate()),
                        cell(moment.exactShare()))
                + "\n";
    }

    private static String cell(OptionalDouble number) {
        return number.isPresent() ? String.format(Locale.ROOT, "%.6f", number.getAsDouble()) : "";
    }

    private static OptionalDouble number(String cell) {
        return cell.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(cell));
    }
}
