package org.clearhand.recognition.quality;

/**
 * Whether a field's writing can be used, as it was cut.
 *
 * @param field its name in the template
 * @param present whether something is written there
 * @param readable whether what is there stands out enough and is whole; false where nothing is
 * @param contrast grey levels between paper and the darkest writing, 0..255
 * @param inkShare part of the cut that is writing, 0..1
 * @param cutOff whether writing runs into the edge of the picture
 */
public record FieldUsability(
        String field, boolean present, boolean readable, int contrast, double inkShare, boolean cutOff) {}
