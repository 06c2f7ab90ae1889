package org.clearhand.casefile;

/**
 * What went wrong with a document, for a reason file, a parked message or a rejection.
 *
 * @param message one sentence for a person; carries no field value
 */
public record Problem(ProblemCode code, String message) {}
