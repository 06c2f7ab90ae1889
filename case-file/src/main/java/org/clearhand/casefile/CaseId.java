package org.clearhand.casefile;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Names the case of one document. Computed from the received bytes, so the same bytes always mean the same case; of an item that was cut out
 * of a scan, from the bytes of the scan and the item's number.
 */
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

    /**
     * The case of one of several items on a scan: of the same scan and number it is always the same.
     *
     * @param scanSha256 the 64 lower-case hexadecimal digits of the scan's hash
     * @param number of the item on the scan, from 1
     */
    public static CaseId ofItem(String scanSha256, int number) {
        if (number < 1) {
            throw new IllegalArgumentException("Items are numbered from 1");
        }
        byte[] name = (ImageRef.requireSha256(scanSha256) + "/" + number).getBytes(StandardCharsets.US_ASCII);
        return new CaseId("c-" + HexFormat.of().formatHex(IncomingImage.sha256().digest(name), 0, 16));
    }

    @Override
    public String toString() {
        return value;
    }
}
