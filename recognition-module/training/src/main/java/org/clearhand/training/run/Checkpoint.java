package org.clearhand.training.run;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.clearhand.training.net.Weights;

/**
 * Where a run stands. A resumed run starts with a fresh optimizer state; its moments are rebuilt within some hundred steps.
 *
 * @param progress of the learning rate schedule, 0 to 1
 * @param averaged the mean of recent weights, which is what gets exported
 */
record Checkpoint(long samples, double progress, double cpuSeconds, Weights current, Weights averaged) {
    private static final int FORMAT = 1;

    /** Replaces the file in one move, so a stop in the middle loses nothing. */
    void write(Path file) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(fresh)))) {
            out.writeInt(FORMAT);
            out.writeLong(samples);
            out.writeDouble(progress);
            out.writeDouble(cpuSeconds);
            current.write(out);
            averaged.write(out);
        }
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    static Checkpoint read(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            if (in.readInt() != FORMAT) {
                throw new IOException(file.getFileName() + " is no checkpoint of this version");
            }
            return new Checkpoint(in.readLong(), in.readDouble(), in.readDouble(), Weights.read(in), Weights.read(in));
        }
    }
}
