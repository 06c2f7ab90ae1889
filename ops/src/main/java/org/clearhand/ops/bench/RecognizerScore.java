package org.clearhand.ops.bench;

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
 */
record RecognizerScore(
        String name,
        Share right,
        Interval interval,
        double processorMillisPerField,
        double fieldsPerSecondAndCore,
        double fieldsPerSecond) {}
