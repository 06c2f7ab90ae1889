package org.clearhand.training.run;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.clearhand.training.net.AdamW;
import org.clearhand.training.net.Weights;

/**
 * Where a run stands: with it, a stopped run goes on as if it had never stopped.
 *
 * @param batches seen so far, which is also the position in the supply of samples
 * @param progress of the learning rate schedule, 0 to 1
 * @param averaged the mean of recent weights, which is what gets exported
 * @param best what did best on the validation part so far
 */
record Checkpoint(
        long samples,
        long batches,
        double progress,
        double cpuSeconds,
        Weights current,
        Weights averaged,
        AdamW optimizer,
        Best best) {
    private static final int FIRST_FORMAT = 1;
    private static final int FORMAT = 2;

    /**
     * The best average so far.
     *
     * @param characterErrorRate infinite before the first look at the validation part
     * @param looksSince without getting any better
     */
    record Best(double characterErrorRate, int looksSince, Weights weights) {
        static final Best NONE = new Best(Double.POSITIVE_INFINITY, 0, new Weights());
    }

    /** What is exported: the best average where a run watched for it, else the last. */
    Weights exported(Practice practice) {
        return practice.patience() > 0 && !best.weights().isEmpty() ? best.weights() : averaged;
    }

    /** Replaces the file in one move, so a stop in the middle loses nothing. */
    void write(Path file) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(fresh)))) {
            out.writeInt(FORMAT);
            out.writeLong(samples);
            out.writeLong(batches);
            out.writeDouble(progress);
            out.writeDouble(cpuSeconds);
            current.write(out);
            averaged.write(out);
            optimizer.write(out);
            out.writeDouble(best.characterErrorRate());
            out.writeInt(best.looksSince());
            best.weights().write(out);
        }
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Reads what {@link #write} wrote; one of the first format goes on with an optimizer that remembers nothing. */
    static Checkpoint read(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            int format = in.readInt();
            if (format != FIRST_FORMAT && format != FORMAT) {
                throw new IOException(file.getFileName() + " is no checkpoint of this version");
            }
            long samples = in.readLong();
            long batches = format == FORMAT ? in.readLong() : 0;
            double progress = in.readDouble();
            double cpuSeconds = in.readDouble();
            Weights current = Weights.read(in);
            Weights averaged = Weights.read(in);
            if (format == FIRST_FORMAT) {
                return new Checkpoint(samples, 0, progress, cpuSeconds, current, averaged, new AdamW(), Best.NONE);
            }
            AdamW optimizer = AdamW.read(in);
            Best best = new Best(in.readDouble(), in.readInt(), Weights.read(in));
            return new Checkpoint(samples, batches, progress, cpuSeconds, current, averaged, optimizer, best);
        }
    }
}
