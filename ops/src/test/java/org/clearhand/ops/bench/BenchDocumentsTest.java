package org.clearhand.ops.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.clearhand.forms.FormTemplate;
import org.clearhand.forms.TemplateCatalogue;
import org.clearhand.recognition.ChequeReader;
import org.clearhand.recognition.ReadingStep;
import org.clearhand.recognition.decode.PageDecoder;
import org.junit.jupiter.api.Test;

class BenchDocumentsTest {
    private final FormTemplate cheque =
            TemplateCatalogue.shipped().latest("us-personal-cheque").orElseThrow();

    @Test
    void everyStepOfEachKindHasItsTimeAndItsRow() throws Exception {
        DocumentTimes coarse = new DocumentTimes("drawn, 200 dpi", DrawnDocuments.of(cheque, 200));
        try (ChequeReader reader = new ChequeReader()) {
            coarse.read(reader);
        }

        double sum = 0;
        for (ReadingStep step : ReadingStep.values()) {
            assertThat(coarse.milliseconds(step)).as(step.name()).isPositive();
            sum += coarse.milliseconds(step);
        }
        assertThat(coarse.millisecondsToZones()).isPositive().isLessThan(sum);
        assertThat(sum).isLessThanOrEqualTo(coarse.processMilliseconds() + 1);
        assertThat(coarse.refused()).isEmpty();
        assertThat(new DocumentTable(List.of(coarse)).text().lines())
                .hasSize(ReadingStep.values().length + 5)
                .anySatisfy(line -> assertThat(line).startsWith("identify"));
    }

    @Test
    void theSameDocumentsAreDrawnAtEachResolution() throws Exception {
        List<byte[]> coarse = DrawnDocuments.of(cheque, 200);
        List<byte[]> fine = DrawnDocuments.of(cheque, 300);

        assertThat(coarse).hasSameSizeAs(fine).hasSize(4);
        assertThat(width(fine.get(0)) / width(coarse.get(0))).isBetween(1.49, 1.51);
    }

    private static double width(byte[] document) throws Exception {
        return new PageDecoder().decode(document, Optional.empty()).get(0).width();
    }
}
