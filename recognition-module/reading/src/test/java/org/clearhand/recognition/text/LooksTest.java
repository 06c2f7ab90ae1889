package org.clearhand.recognition.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clearhand.forms.FieldSyntax;
import org.clearhand.forms.FieldType;
import org.clearhand.recognition.CharacterReading;
import org.clearhand.recognition.page.CropView;
import org.junit.jupiter.api.Test;

class LooksTest {
    private static final FieldSyntax DIGITS = FieldType.DIGITS.syntax(Map.of());
    private static final List<CropView> TWO = List.of(CropView.FORWARD, CropView.BACKWARD);

    private final List<CropView> seen = new ArrayList<>();

    /** The first look says 17 with this probability and else 11, all others say 11. */
    private FieldHypotheses read(SecondLook when, double sure) {
        return new Looks(when, TWO).read(DIGITS, "test", view -> {
            seen.add(view);
            double first = view == CropView.AS_IT_IS ? sure : 0.05;
            return List.of(text("17", first), text("11", 0.99 - first));
        });
    }

    private static TextCandidate text(String text, double probability) {
        return new TextCandidate(text, Math.log(probability));
    }

    private static String best(FieldHypotheses hypotheses) {
        return hypotheses.best().orElseThrow().value();
    }

    private final List<CropView> asked = new ArrayList<>();

    @Test
    void aSureLineIsLookedAtOnce() {
        assertThat(best(read(SecondLook.DOUBTFUL, 0.98))).isEqualTo("17");
        assertThat(seen).containsExactly(CropView.AS_IT_IS);
    }

    @Test
    void aDoubtfulLineIsLookedAtAgainAndTheMeanDecides() {
        FieldHypotheses read = read(SecondLook.DOUBTFUL, 0.6);

        assertThat(seen).containsExactly(CropView.AS_IT_IS, CropView.FORWARD, CropView.BACKWARD);
        assertThat(best(read)).isEqualTo("11");
        double mean = (0.39 + 0.94 + 0.94) / 3;
        assertThat(read.best().orElseThrow().probability()).isCloseTo(mean / (0.99 + 0.1 * 0.01), within(1e-9));
    }

    @Test
    void whoIsAskedInDoubtHasHalfTheSayOfWhoLooksFirst() {
        FieldHypotheses doubtful = besidesAnother(List.of(text("17", 0.5), text("11", 0.45)));

        assertThat(asked).containsExactly(CropView.AS_IT_IS, CropView.FORWARD, CropView.BACKWARD);
        assertThat(best(doubtful)).isEqualTo("11");
        double eleven = (2 * 0.45 + 0.99) / 3;
        double seventeen = 2 * 0.5 / 3;
        assertThat(doubtful.best().orElseThrow().probability()).isCloseTo(eleven / (eleven + seventeen), within(0.01));
        assertThat(doubtful.why()).containsExactly("in doubt another-1 was asked besides");
    }

    @Test
    void aSureLookIsWeighedWithOneOfAnotherNet() {
        FieldHypotheses sure = besidesAnother(List.of(text("17", 0.96), text("11", 0.04)));

        assertThat(asked).isEmpty();
        assertThat(sure.best().orElseThrow().probability()).isCloseTo(0.52, within(1e-9));
        assertThat(sure.why()).containsExactly("another-1 looked too");
    }

    @Test
    void aCertainLookNeedsNobodyElse() {
        FieldHypotheses certain = besidesAnother(List.of(text("17", 0.971), text("11", 0.029)));

        assertThat(asked).isEmpty();
        assertThat(certain.best().orElseThrow().probability()).isCloseTo(0.971, within(1e-9));
        assertThat(certain.why()).isEmpty();
    }

    /** A line as one net sees it first, beside another net that reads 11 and weighs what is sure with that. */
    private FieldHypotheses besidesAnother(List<TextCandidate> first) {
        Looks.Another another = new Looks.Another(
                "another-1",
                view -> {
                    asked.add(view);
                    return List.of(text("11", 0.99));
                },
                texts -> List.of(text("17", 0.52), text("11", 0.48)));
        return new Looks(SecondLook.DOUBTFUL, TWO).read(DIGITS, "test", view -> first, Optional.of(another));
    }

    @Test
    void offMeansOnceAndAlwaysMeansAlways() {
        assertThat(best(read(SecondLook.OFF, 0.6))).isEqualTo("17");
        assertThat(seen).hasSize(1);

        seen.clear();
        read(SecondLook.ALWAYS, 0.98);
        assertThat(seen).hasSize(3);
    }

    @Test
    void aLineWithoutAnyReadingIsDoubtful() {
        new Looks(SecondLook.DOUBTFUL, TWO).read(DIGITS, "test", view -> {
            seen.add(view);
            return List.of();
        });
        assertThat(seen).hasSize(3);
    }

    @Test
    void placesOfCharactersAreThoseOfTheFirstLookThatHasThem() {
        CharacterReading left = new CharacterReading("5", 0.9, 0, 0, 0.5);
        TextCandidate placed = new TextCandidate("5", Math.log(0.2), List.of(left));

        List<TextCandidate> mean = Looks.mean(List.of(List.of(text("5", 0.4)), List.of(placed)));

        assertThat(mean).hasSize(1);
        assertThat(mean.get(0).probability()).isCloseTo(0.3, within(1e-9));
        assertThat(mean.get(0).characters()).containsExactly(left);
    }

    @Test
    void aSettingThatDoesNotExistIsRefusedByName() {
        assertThat(SecondLook.parse(" Always ")).isEqualTo(SecondLook.ALWAYS);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SecondLook.parse("thrice"))
                .withMessageContaining("thrice")
                .withMessageContaining("off, doubtful, always");
    }
}
