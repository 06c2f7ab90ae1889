package org.clearhand.casefile;

import java.util.regex.Pattern;

/**
 * The claim check of an image: what it is called in the {@link ImageStore} and what was received. The name is the hash of the
 * received bytes, never of processed ones.
 *
 * @param sha256 64 lower-case hexadecimal digits
 * @param mediaType what the first bytes say, not what the sender called it
 */
public record ImageRef(String sha256, String mediaType, long bytes) {
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    public ImageRef {
        requireSha256(sha256);
        if (mediaType.isBlank() || bytes < 0) {
            throw new IllegalArgumentException("An image has a media type and a size of zero or more bytes");
        }
    }

    static boolean isSha256(String name) {
        return SHA256.matcher(name).matches();
    }

    static String requireSha256(String sha256) {
        if (!isSha256(sha256)) {
            throw new IllegalArgumentException("An image is named by 64 lower-case hexadecimal digits");
        }
        return sha256;
    }
}
