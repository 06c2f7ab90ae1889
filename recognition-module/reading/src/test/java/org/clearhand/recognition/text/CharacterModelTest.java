package org.clearhand.recognition.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class CharacterModelTest {
    /** All that stand in the texts of the test, and all digits. */
    private static final String CHARACTERS = "adeilmnorsty 0123456789";

    static CharacterModel of(int order, int fewest, List<String> texts) {
        CharacterCounts counts = new CharacterCounts(order);
        texts.forEach(counts::add);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            counts.write(fewest, out);
            return CharacterModel.read(new ByteArrayInputStream(out.toByteArray()));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Test
    void twoCharactersAreCountedAsWittenAndBellDo() {
        CharacterModel model = of(2, 1, List.of("ab", "ab", "ac"));
        // After an a stood b twice and c once: two kinds. In all there are 12 characters of 4 kinds, 3 of them the a,
        // and 5 kinds may be.
        double lone = (3 + 4 / 5.0) / (12 + 4);
        double bLone = (2 + 4 / 5.0) / (12 + 4);
        assertThat(model.probability(model.next(model.start(), 'a'), 'b'))
                .isCloseTo((2 + 2 * bLone) / 5, within(1e-12));
        assertThat(model.probability(model.start(), 'a')).isCloseTo((3 + lone) / 4, within(1e-12));
    }

    @Test
    void whatMayFollowAddsUpToOneAfterEveryBeginning() {
        CharacterModel model = of(4, 1, List.of("main street 12", "main road", "mary", "7 mills"));
        for (String beginning : List.of("", "m", "main", "main street ", "mills", "zz", "9")) {
            int context = model.start();
            for (int i = 0; i < beginning.length(); i++) {
                context = model.next(context, beginning.charAt(i));
            }
            double all = model.probability(context, CharacterModel.BOUNDARY);
            for (int i = 0; i < CHARACTERS.length(); i++) {
                all += model.probability(context, CHARACTERS.charAt(i));
            }
            // One share is kept for all that was never seen.
            assertThat(all + model.probability(context, '#')).as(beginning).isCloseTo(1, within(1e-9));
        }
    }

    @Test
    void aTextLikeThoseCountedIsLikelierThanTheSameLettersInAnotherOrder() {
        CharacterModel model = of(5, 1, List.of("springfield", "springer", "fields", "spring road"));
        assertThat(model.logProbability("springfields")).isGreaterThan(model.logProbability("gnirpssdleif") + 10);
    }

    @Test
    void everyDigitIsAsLikelyAsAnyOther() {
        CharacterModel model = of(4, 1, List.of("17 main", "11 main"));
        assertThat(model.logProbability("98 main")).isCloseTo(model.logProbability("17 main"), within(1e-12));
    }

    @Test
    void rareSequencesAreLeftOutAndWhatStaysIsStillAModel() {
        CharacterModel model = of(5, 2, List.of("aaab", "aaab", "xyzw"));
        assertThat(model.logProbability("aaab")).isGreaterThan(model.logProbability("xyzw"));
        assertThat(model.logProbability("xyzw")).isFinite();
    }

    @Test
    void theShippedModelPrefersNamesAndStreetsToLettersThatOnlyLookAlike() {
        CharacterModel model = CharacterModel.shipped();
        assertThat(model.logProbability("corner bakery")).isGreaterThan(model.logProbability("cormer bokery"));
        assertThat(model.logProbability("placeholder auto repair"))
                .isGreaterThan(model.logProbability("planeholer auto repar"));
    }
}
