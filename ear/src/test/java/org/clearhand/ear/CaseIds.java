package org.clearhand.ear;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The id of a case as any outsider computes it from the bytes he sent. */
final class CaseIds {
    private static final int DIGITS = 32;

    private CaseIds() {}

    static String of(byte[] content) {
        return "c-" + sha256(content).substring(0, DIGITS);
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
