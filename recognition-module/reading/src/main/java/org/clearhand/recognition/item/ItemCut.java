package org.clearhand.recognition.item;

import org.clearhand.forms.TemplateRef;
import org.clearhand.recognition.decode.PageImage;
import org.clearhand.recognition.page.PixelBox;

/**
 * One item cut out of a scan.
 *
 * @param template the form it is
 * @param box of its picture in the scan, in the scan's pixels
 * @param picture the item as it was scanned, at the scan's resolution and as it lay; what in the box is not of it is even paper
 */
public record ItemCut(TemplateRef template, PixelBox box, PageImage picture) {}
