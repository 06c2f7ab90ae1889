package org.clearhand.recognition.quality;

import java.util.OptionalDouble;
import org.clearhand.recognition.page.UprightPage;

/**
 * A page before it is measured.
 *
 * @param picture as it was decoded, not turned
 * @param skewDegrees by which it must be turned counter-clockwise
 * @param claimedDotsPerInch what the file says; empty when it says nothing
 */
public record PageUnderTest(UprightPage picture, double skewDegrees, OptionalDouble claimedDotsPerInch) {}
