package org.clearhand.recognition.kit;

import java.util.Optional;
import org.clearhand.forms.Anchor;
import org.clearhand.forms.TemplateField;

/**
 * What a first template makes of one printed shape.
 *
 * @param remark said beside the field, for the author; empty where there is nothing to say
 */
record DraftPart(Optional<Anchor> anchor, Optional<TemplateField> field, String remark) {}
