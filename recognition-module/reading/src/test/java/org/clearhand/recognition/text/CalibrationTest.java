package org.clearhand.recognition.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.clearhand.forms.FieldType;
import org.clearhand.recognition.text.Calibration.Decision;
import org.clearhand.recognition.text.Calibration.Method;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    @Test
    void anOverconfidentReaderIsToldTheTruth() {
        Calibration calibration = Calibration.fit(decisions(4000, confidence -> confidence * confidence));

        assertThat(calibration.method()).isEqualTo(Method.ISOTONIC);
        assertThat(calibration.of(0.5)).isCloseTo(0.25, within(0.06));
        assertThat(calibration.of(0.9)).isCloseTo(0.81, within(0.06));
    }

    @Test
    void fewDecisionsGetASmoothCurve() {
        Calibration calibration = Calibration.fit(decisions(300, confidence -> confidence * 0.8));

        assertThat(calibration.method()).isEqualTo(Method.PLATT);
        assertThat(calibration.of(0.5)).isCloseTo(0.4, within(0.12));
        assertThat(calibration.of(1)).isLessThan(1);
    }

    @Test
    void theOrderOfReadingsStays() {
        for (int count : List.of(200, 2000)) {
            Calibration calibration = Calibration.fit(decisions(count, confidence -> confidence));
            for (double confidence = 0; confidence < 1; confidence += 0.01) {
                assertThat(calibration.of(confidence + 0.01)).isGreaterThanOrEqualTo(calibration.of(confidence));
                assertThat(calibration.of(confidence)).isBetween(0.0, 1.0);
            }
        }
    }

    @Test
    void whatWasAlwaysRightIsStillNoCertainty() {
        List<Decision> decisions = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            decisions.add(new Decision(0.5 + i / 4000.0, true));
        }
        assertThat(Calibration.fit(decisions).of(1)).isLessThan(1);
        assertThat(Calibration.fit(decisions.subList(0, 50)).of(1)).isLessThan(1);
    }

    @Test
    void theFileKeepsWhatWasFitted() {
        Calibration calibration = Calibration.fit(decisions(300, confidence -> confidence));
        byte[] content = Calibrations.write(Map.of(FieldType.DATE, calibration));

        assertThat(Calibrations.parse(content)).isEqualTo(Map.of(FieldType.DATE, calibration));
        assertThatThrownBy(() -> Calibrations.parse("{\"DATE\":{\"method\":\"PLATT\",\"from\":[0.5,0.1],\"to\":[0,1]}}"
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isInstanceOf(IllegalStateException.class);
    }

    private static List<Decision> decisions(int count, java.util.function.DoubleUnaryOperator rightShare) {
        SplittableRandom random = new SplittableRandom(7);
        List<Decision> decisions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double confidence = random.nextDouble();
            decisions.add(new Decision(confidence, random.nextDouble() < rightShare.applyAsDouble(confidence)));
        }
        return decisions;
    }
}
