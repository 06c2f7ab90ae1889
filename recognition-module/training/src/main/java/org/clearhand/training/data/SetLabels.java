package org.clearhand.training.data;

/**
 * What the labels of a set are.
 *
 * @param alphabet every character the labels may hold
 * @param grouping what a split keeps together
 */
public record SetLabels(LabelContent content, String alphabet, Grouping grouping) {}
