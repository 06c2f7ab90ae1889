package org.clearhand.recognition;

import java.util.Optional;
import org.clearhand.recognition.page.CutField;
import org.clearhand.recognition.quality.FieldUsability;
import org.clearhand.recognition.text.FieldHypotheses;

/**
 * A field of a page before it is weighed with others.
 *
 * @param read what may stand in it; empty for a field that is not read
 */
record SeenField(CutField cut, FieldUsability usability, Optional<FieldHypotheses> read) {}
