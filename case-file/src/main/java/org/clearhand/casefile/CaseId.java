package org.clearhand.casefile;

import java.util.regex.Pattern;

/** Names the case of one document. Computed from the received bytes, so the same bytes always mean the same case. */
public record CaseId(String value) {
    private static final Pattern FORM = Pattern.compile("c-[0-9a-f]{32}");

    public CaseId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A case id is c- and 32 hexadecimal digits");
        }
    }

    /**
     * The case that these bytes belong to.
     *
     * @param sha256 the 64 lower-case hexadecimal digits of the received bytes' hash
     */
    public static CaseId ofContent(String sha256) {
        return new CaseId("c-" + ImageRef.requireSha256(sha256).substring(0, 32));
    }

    @Override
    public String toString() {
        return value;
    }
}
