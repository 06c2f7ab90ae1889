package org.clearhand.casefile;

/**
 * Where an item was cut from: the scan that was received, and the item's place on it.
 *
 * @param scan the case of the scan
 * @param scanSha256 of the scan's received bytes, 64 lower-case hexadecimal digits
 * @param number of the item on the scan, from 1
 * @param items how many the scan holds, at least 2
 * @param page of the scan, from 1
 * @param left of the item's picture, in pixels of the decoded page
 * @param top of the item's picture, in pixels of the decoded page
 * @param width of the item's picture, in pixels
 * @param height of the item's picture, in pixels
 */
public record ScanPlace(
        CaseId scan, String scanSha256, int number, int items, int page, int left, int top, int width, int height) {
    public ScanPlace {
        ImageRef.requireSha256(scanSha256);
        if (number < 1 || items < 2 || number > items || page < 1 || left < 0 || top < 0 || width < 1 || height < 1) {
            throw new IllegalArgumentException("An item has a number among several and a place on a page");
        }
    }
}
