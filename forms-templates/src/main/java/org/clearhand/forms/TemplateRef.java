package org.clearhand.forms;

/**
 * Names one version of one form template, written {@code us-personal-cheque:1}.
 *
 * @param version 1 or more
 */
public record TemplateRef(String id, int version) {
    public TemplateRef {
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("template id is not lower-case words joined by '-': " + id);
        }
        if (version < 1) {
            throw new IllegalArgumentException("template version is below 1: " + version);
        }
    }

    /** Reads what {@link #toString()} writes. */
    public static TemplateRef parse(String text) {
        int colon = text.lastIndexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("template reference is not id:version: " + text);
        }
        return new TemplateRef(text.substring(0, colon), Integer.parseInt(text.substring(colon + 1)));
    }

    @Override
    public String toString() {
        return id + ":" + version;
    }
}
