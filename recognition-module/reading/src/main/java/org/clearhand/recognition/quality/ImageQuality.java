package org.clearhand.recognition.quality;

import java.util.ArrayList;
import java.util.List;
import org.clearhand.forms.QualitySettings;

/** Tests a document's images by every metric. Stateless. */
public final class ImageQuality {
    private static final List<QualityMeasure> MEASURES = List.of(
            new UndersizeMeasure(),
            new OversizeMeasure(),
            new LeastCompressedSizeMeasure(),
            new MostCompressedSizeMeasure(),
            new SkewMeasure(),
            new TooLightMeasure(),
            new TooDarkMeasure(),
            new StreaksMeasure(),
            new CarbonStripMeasure(),
            new PiggybackMeasure(),
            new CornersMeasure(),
            new EdgesMeasure(),
            new FramingMeasure(),
            new FocusMeasure(),
            new SpotNoiseMeasure(),
            new FrontRearMeasure(),
            new PartialImageMeasure());

    private ImageQuality() {}

    /** A result for each metric and page, page by page in the order of the metrics; no field is judged yet. */
    public static QualityReport of(DocumentUnderTest document, QualitySettings settings) {
        List<QualityResult> results = new ArrayList<>();
        for (PageUnderTest page : document.pages()) {
            MeasuredPage measured = new MeasuredPage(page, document);
            for (QualityMeasure measure : MEASURES) {
                results.add(QualityResult.of(
                        measure.metric(),
                        measured.number(),
                        measure.figure(measured),
                        settings.limit(measure.metric())));
            }
        }
        return new QualityReport(results, List.of());
    }
}
