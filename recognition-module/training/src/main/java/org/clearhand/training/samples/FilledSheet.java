package org.clearhand.training.samples;

import java.awt.image.BufferedImage;
import org.clearhand.forms.FormTemplate;

/**
 * One filled form on paper, before it is scanned.
 *
 * @param hand who filled it
 * @param picture the page and nothing beside it, to be changed by nobody
 */
record FilledSheet(FormTemplate template, FilledForm form, String hand, BufferedImage picture) {}
