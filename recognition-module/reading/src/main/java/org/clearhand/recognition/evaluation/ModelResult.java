package org.clearhand.recognition.evaluation;

import java.util.OptionalLong;

/**
 * One model's part of an evaluation.
 *
 * @param name as it was asked for; the model's own id stands in the result
 * @param bytes size of the net's file; empty where it is not known
 */
public record ModelResult(String name, EvaluationRun.Result result, FieldScore score, OptionalLong bytes) {}
