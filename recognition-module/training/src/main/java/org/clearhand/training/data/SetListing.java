package org.clearhand.training.data;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What is known about one folder that may be a data set.
 *
 * @param set its manifest; empty for a folder that nobody has added
 * @param format what the folder looks like
 */
public record SetListing(String name, Path folder, Optional<DataSet> set, Optional<SetFormat> format) {}
