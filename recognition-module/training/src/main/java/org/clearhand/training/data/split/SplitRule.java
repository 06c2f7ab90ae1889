package org.clearhand.training.data.split;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.clearhand.training.data.FileHashes;
import org.clearhand.training.data.WriterHash;

/**
 * Which side a group falls on: a matter of its name and the rule alone, so it stays where it is when the set grows.
 *
 * @param kind how
 * @param seed another seed, another split
 * @param trainPercent of the groups, roughly, 0 to 100
 * @param validationPercent of the groups; what is left of 100 is for the test
 */
public record SplitRule(Kind kind, long seed, int trainPercent, int validationPercent) {
    /** How groups are told apart. */
    public enum Kind {
        /** By a hash of the group's name and the seed. */
        @JsonProperty("hash")
        HASH,
        /** The writers that are kept back from every training are the test; the others are divided by hash. */
        @JsonProperty("kept-back-writers")
        KEPT_BACK_WRITERS;

        /**
         * By its name on the command line.
         *
         * @throws IllegalArgumentException for another name
         */
        public static Kind of(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    public SplitRule {
        if (trainPercent < 0 || validationPercent < 0 || trainPercent + validationPercent > 100) {
            throw new IllegalArgumentException(
                    "shares of " + trainPercent + " and " + validationPercent + " percent do not fit into a whole");
        }
    }

    Side sideOf(String group) {
        if (kind == Kind.KEPT_BACK_WRITERS) {
            if (WriterHash.isKeptBack(group)) {
                return Side.TEST;
            }
            int both = trainPercent + validationPercent;
            return both == 0 || place(group) * both < trainPercent * 100.0 ? Side.TRAIN : Side.VALIDATION;
        }
        double place = place(group);
        return place < trainPercent
                ? Side.TRAIN
                : place < trainPercent + validationPercent ? Side.VALIDATION : Side.TEST;
    }

    /** 0 up to 100, evenly spread. */
    private double place(String group) {
        String hash = FileHashes.sha256((seed + "\n" + group).getBytes(StandardCharsets.UTF_8));
        return new BigInteger(hash.substring(0, 13), 16).doubleValue() / 0x10_0000_0000_0000L * 100;
    }
}
