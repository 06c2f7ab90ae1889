package org.clearhand.forms;

import java.util.regex.Pattern;

/**
 * Names one published form template: its id and its version. A published version is frozen; a change is a new version.
 *
 * @param id lower-case words joined by hyphens, for example {@code us-personal-cheque}
 * @param version 1 or more
 */
public record TemplateRef(String id, int version) {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    public TemplateRef {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("not a template id: " + id);
        }
        if (version < 1) {
            throw new IllegalArgumentException("a template version is 1 or more: " + version);
        }
    }

    /** Reads {@code id:version}, the form {@link #toString()} writes. */
    public static TemplateRef parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0 || !text.substring(colon + 1).matches("[1-9][0-9]{0,5}")) {
            throw new IllegalArgumentException("not a template reference (id:version): " + text);
        }
        return new TemplateRef(text.substring(0, colon), Integer.parseInt(text.substring(colon + 1)));
    }

    @Override
    public String toString() {
        return id + ":" + version;
    }
}
