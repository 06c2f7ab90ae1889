package org.clearhand.training.data;

/** A picture or label of a set that cannot be used, with the reason; the rest of the set can. */
public record RefusedItem(String item, String reason) {}
