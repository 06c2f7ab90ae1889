package org.clearhand.training.data;

/**
 * How large a set is.
 *
 * @param items pictures with a label that can be used; documents in a document set
 * @param refused items that cannot be used
 * @param groups writers, sheets or whatever its grouping keeps together
 */
public record SetCounts(long items, long refused, long groups) {
    public static final SetCounts NONE = new SetCounts(0, 0, 0);
}
