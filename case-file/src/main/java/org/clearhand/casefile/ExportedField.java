package org.clearhand.casefile;

import java.time.Instant;
import java.util.Optional;
import org.clearhand.forms.FieldType;
import org.clearhand.forms.TemplateRef;

/**
 * One field of a decided case, as an example to train or measure recognizers with. Private data.
 *
 * @param value normalised
 * @param asRead what the machine read on the paper, where that means the same value
 * @param seen what the machine read on the paper, whatever that means: which digits are written at all, also where one was taken for another
 * @param modelId what read the field before anybody keyed it
 * @param page the preview the box refers to
 */
public record ExportedField(
        CaseId caseId,
        TemplateRef template,
        String name,
        FieldType type,
        String value,
        Optional<String> asRead,
        Optional<String> seen,
        Evidence evidence,
        Origin origin,
        String modelId,
        FieldBox box,
        ImageRef page,
        Instant decidedAt) {}
