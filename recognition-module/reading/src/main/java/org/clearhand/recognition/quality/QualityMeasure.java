package org.clearhand.recognition.quality;

import java.util.OptionalDouble;
import org.clearhand.forms.QualityMetric;

/** Measures one metric. Stateless and safe for use by many threads. */
interface QualityMeasure {
    QualityMetric metric();

    /** The figure in the metric's unit; empty when it cannot be told of this page. */
    OptionalDouble figure(MeasuredPage page);
}
