package org.clearhand.casefile;

/**
 * What one pass of the relay did.
 *
 * @param held false when another node holds the relay's lock; nothing was read then
 * @param shipped acknowledged and marked
 * @param failed not acknowledged, or behind one of its case that was not; they are sent again
 */
public record RelayReport(boolean held, int shipped, int failed) {}
