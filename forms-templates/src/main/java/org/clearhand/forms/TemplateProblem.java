package org.clearhand.forms;

/**
 * One thing wrong in a template file.
 *
 * @param path where, as JSON path, for example {@code $.fields[2].zone.width}
 * @param message what, in a sentence for the author of the template
 */
public record TemplateProblem(String path, String message) {
    @Override
    public String toString() {
        return path + ": " + message;
    }
}
