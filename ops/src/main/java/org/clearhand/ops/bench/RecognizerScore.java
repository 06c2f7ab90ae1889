package org.clearhand.ops.bench;

import java.util.OptionalLong;
import org.clearhand.recognition.evaluation.Interval;
import org.clearhand.recognition.evaluation.Share;

/**
 * How one contender did.
 *
 * @param right crops read without any error, of all
 * @param interval of the share of right ones, 95 %
 * @param processorMillisPerField user and kernel time, children included
 * @param fieldsPerSecondAndCore its inverse
 * @param fieldsPerSecond by the clock, over all threads
 * @param bytes size of what the contender learnt; empty where that is not known
 */
record RecognizerScore(
        String name,
        Share right,
        Interval interval,
        double processorMillisPerField,
        double fieldsPerSecondAndCore,
        double fieldsPerSecond,
        OptionalLong bytes) {}
