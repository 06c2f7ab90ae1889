package org.clearhand.recognition.page;

import java.util.OptionalDouble;
import org.clearhand.forms.TemplateVariant;

/**
 * A variant of a form laid onto a page of it.
 *
 * @param form the template as this variant, its anchors as they were found from their places in the variant
 * @param misfitMillimetres how far the print stands from where the variant has it; empty where an anchor is missing that the page has
 */
public record LaidVariant(TemplateVariant variant, FormMatch.Candidate form, OptionalDouble misfitMillimetres) {

    /** Whether the variant says where print stands. One that does not looks like the typical page. */
    public boolean placesPrint() {
        return !variant.anchors().isEmpty();
    }
}
