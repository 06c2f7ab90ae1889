package org.clearhand.casefile;

import java.util.List;
import org.clearhand.forms.FormTemplate;
import org.clearhand.forms.QualityPolicy;

/** Turns the defects of a document's images into findings, by the policy of its template. Pure. */
public final class ImageQualityFindings {
    /** Stands where other findings name their rule. */
    public static final String RULE = "image-quality";

    private ImageQualityFindings() {}

    /** One finding a defect, in their order; none names a field, so what holds the item holds all of it. */
    public static List<Finding> of(FormTemplate form, List<ImageDefect> defects) {
        return defects.stream()
                .map(defect ->
                        new Finding(RULE, severity(form.quality().policy(defect.metric())), defect.text(), List.of()))
                .toList();
    }

    /** What is left of them when a person has seen the picture and keyed it: they are published and hold nothing. */
    static List<Finding> seen(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.rule().equals(RULE))
                .map(finding -> finding.severity() == Severity.VERIFY
                        ? new Finding(RULE, Severity.WARNING, finding.message(), finding.fields())
                        : finding)
                .toList();
    }

    private static Severity severity(QualityPolicy policy) {
        return switch (policy) {
            case REVIEW -> Severity.VERIFY;
            case RETURN -> Severity.REJECT;
            case IGNORE -> Severity.INFO;
        };
    }
}
