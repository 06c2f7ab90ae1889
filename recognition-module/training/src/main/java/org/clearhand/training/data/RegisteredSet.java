package org.clearhand.training.data;

/**
 * An entry of the register: a manifest and where the set lies, since a set may lie where nothing can be written.
 *
 * @param folder absolute path
 */
public record RegisteredSet(String folder, DataSet set) {}
