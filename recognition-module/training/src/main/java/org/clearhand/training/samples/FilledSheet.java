package org.clearhand.training.samples;

import java.awt.image.BufferedImage;
import org.clearhand.forms.FormTemplate;

/**
 * One filled form on paper, before it is scanned.
 *
 * @param print the form it is filled in
 * @param hand who filled it
 * @param picture the page and nothing beside it, to be changed by nobody
 */
record FilledSheet(FormPrint print, FilledForm form, String hand, BufferedImage picture) {
    /** Of the form, with anchors and zones as its bank prints them. */
    FormTemplate template() {
        return print.template();
    }
}
