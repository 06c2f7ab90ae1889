package org.clearhand.recognition.page;

import java.util.Objects;
import org.clearhand.forms.TemplateRef;

/**
 * What part a bar code played when a page was compared with a form.
 *
 * @param template the form
 * @param field of the template the bar code is
 * @param placed whether the bar code told where the form may lie
 * @param verdict what it says about the page being the form
 */
public record BarcodeEvidence(TemplateRef template, String field, boolean placed, Verdict verdict) {

    /** What a bar code says about a form. */
    public enum Verdict {
        /** Nothing: the template does not say which bar codes the form bears, or none could be read for sure. */
        SILENT,
        /** It is one of those the form bears. */
        FITS,
        /** It is another: the page is not the form. */
        CONTRADICTS
    }

    public BarcodeEvidence {
        Objects.requireNonNull(template, "template");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(verdict, "verdict");
    }

    /** One sentence, without what the bar code says. */
    public String why() {
        String told = placed ? " told where the form lies" : "";
        return "the bar code " + field
                + switch (verdict) {
                    case SILENT -> told.isEmpty() ? " says nothing" : told;
                    case FITS -> told + (placed ? " and" : "") + " is one the form bears";
                    case CONTRADICTS -> told + (placed ? " but" : "") + " is none the form bears";
                };
    }
}
