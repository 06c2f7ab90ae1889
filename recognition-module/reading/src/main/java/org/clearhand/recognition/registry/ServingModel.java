package org.clearhand.recognition.registry;

import org.clearhand.recognition.text.ModelFiles;

/**
 * A model as it serves.
 *
 * @param name what stands in its readings: the id of one that ships, {@link ModelIdentity#reference()} of one from the registry
 * @param files verified, and in memory where they come from the registry
 */
public record ServingModel(String name, ModelFiles files) {}
