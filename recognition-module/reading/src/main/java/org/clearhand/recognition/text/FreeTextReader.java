package org.clearhand.recognition.text;

import java.util.ArrayList;
import java.util.List;
import org.clearhand.forms.TemplateField;
import org.clearhand.recognition.page.CropView;
import org.clearhand.recognition.page.CutField;
import org.clearhand.recognition.page.GreyImage;

/** Reads what may be any text: names, addresses, lines. The net knows no capitals, so the text is in lower case. Thread-safe. */
public final class FreeTextReader {
    private static final int BEAM = 24;
    /** From here on one look is enough. */
    private static final double SURE = 0.98;

    private final FieldRecognizer recognizer;
    private final SecondLook again;

    public FreeTextReader(FieldRecognizer recognizer) {
        this(recognizer, SecondLook.served());
    }

    FreeTextReader(FieldRecognizer recognizer, SecondLook again) {
        this.recognizer = recognizer;
        this.again = again;
    }

    /** The texts that may be written, each view of a line having an equal say. */
    public FieldHypotheses read(TemplateField field, CutField cut) {
        List<List<TextCandidate>> lines =
                CropView.CLOSE.of(cut.lines()).stream().map(this::line).toList();
        return WrittenLines.of(lines, field.syntax(), recognizer.modelId());
    }

    private List<TextCandidate> line(GreyImage line) {
        List<TextCandidate> first = look(line);
        double sure = first.isEmpty() ? 0 : first.get(0).probability();
        if (!again.again(sure, SURE)) {
            return first;
        }
        List<List<TextCandidate>> looks = new ArrayList<>();
        looks.add(first);
        CropView.SECOND_LOOKS.forEach(view -> looks.add(look(view.of(line))));
        return Looks.mean(looks);
    }

    private List<TextCandidate> look(GreyImage line) {
        FrameScores scores = recognizer.read(List.of(line)).get(0);
        return Posterior.amongThese(new PrefixBeam(BEAM).read(scores, AnyText.START));
    }
}
