package org.clearhand.casefile;

/**
 * One item as it was cut out of a scan.
 *
 * @param number from 1, over all pages of the scan
 * @param page of the scan, from 1
 * @param left of its picture, in pixels of the decoded page
 * @param top of its picture, in pixels of the decoded page
 * @param width of its picture, in pixels
 * @param height of its picture, in pixels
 * @param image its picture in the image store
 */
public record CutItem(int number, int page, int left, int top, int width, int height, ImageRef image) {}
