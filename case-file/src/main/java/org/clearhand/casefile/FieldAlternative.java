package org.clearhand.casefile;

/** Another value the reader thought possible, with its confidence from 0 to 1. */
public record FieldAlternative(String value, double confidence) {}
