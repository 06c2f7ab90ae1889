package org.clearhand.recognition.page;

/**
 * A line of writing as it was cut from the page.
 *
 * @param picture as it is read; its width shows the width of {@code area}, though a line set upright may reach a little beyond
 * @param area where it stands, in pixels of the upright page
 */
public record WrittenLine(GreyImage picture, PixelBox area) {}
