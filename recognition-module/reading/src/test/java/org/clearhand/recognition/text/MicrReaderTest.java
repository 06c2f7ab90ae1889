package org.clearhand.recognition.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clearhand.forms.FieldType;
import org.clearhand.forms.TemplateField;
import org.clearhand.forms.Zone;
import org.clearhand.recognition.page.CutField;
import org.clearhand.recognition.page.GreyImage;
import org.junit.jupiter.api.Test;

class MicrReaderTest {
    private static final String ALPHABET = "0123456789ABCD ";
    private static final CutField CUT = CutField.ofLine(new GreyImage(1, 1, new byte[1]));

    private static TemplateField field(String layout) {
        return new TemplateField(
                "micr",
                FieldType.MICR_LINE,
                1,
                new Zone(0, 0, 100, 10),
                Optional.empty(),
                true,
                true,
                0.95,
                Map.of("layout", layout));
    }

    private static FieldHypotheses read(FrameScores scores, String layout) {
        return new MicrReader(new Scripted(scores)).read(field(layout), CUT);
    }

    /** A recognizer that always sees the same. */
    private record Scripted(FrameScores scores) implements FieldRecognizer {
        @Override
        public String modelId() {
            return "scripted";
        }

        @Override
        public List<FrameScores> read(List<GreyImage> crops) {
            return List.of(scores);
        }

        @Override
        public void close() {
            // holds nothing
        }
    }

    /** A line whose ninth routing digit is 5 or 6, at the odds given, everything else sure. */
    private static FrameScores lastDigitFiveOrSix(double five) {
        String line = "A011000015A 1234567890C 0101";
        int doubtful = line.indexOf('5');
        double[][] frames = new double[2 * line.length()][ALPHABET.length() + 1];
        for (int i = 0; i < line.length(); i++) {
            frames[2 * i][1 + ALPHABET.indexOf(line.charAt(i))] = i == doubtful ? five : 1;
            frames[2 * i + 1][0] = 1;
        }
        frames[2 * doubtful][1 + ALPHABET.indexOf('6')] = 1 - five;
        return Frames.of(ALPHABET, frames);
    }

    @Test
    void aRoutingNumberThatCanBeComesBeforeALikelierOneThatCannot() {
        FieldHypotheses lines = read(lastDigitFiveOrSix(0.2), "US");

        assertThat(lines.best()).hasValueSatisfying(best -> {
            assertThat(best.value()).isEqualTo("A011000015A 1234567890C 0101");
            assertThat(best.probability()).isBetween(0.15, 0.25);
        });
    }

    @Test
    void aSureReadingStaysFirstWhateverItsCheckDigit() {
        FieldHypotheses lines = read(lastDigitFiveOrSix(0.001), "US");

        assertThat(lines.best()).map(FieldHypotheses.Value::value).contains("A011000016A 1234567890C 0101");
    }

    @Test
    void aLineOfAnotherLayoutHasNoValueButIsShown() {
        FieldHypotheses lines = read(Frames.spelling(ALPHABET, "C12C A34A", 0.999), "IN_CTS2010");

        assertThat(lines.values()).isEmpty();
        assertThat(lines.unparsed()).contains("C12C A34A");
        assertThat(lines.why()).anyMatch(why -> why.contains("layout"));
    }

    @Test
    void halfALineIsNotBentIntoAWholeOne() {
        FieldHypotheses lines = new MicrReader(new Scripted(lineWithoutItsTransit(0.01))).read(anyLayout(), CUT);

        assertThat(lines.values()).isEmpty();
        assertThat(lines.unparsed()).contains("C6491141C 125101792A");
    }

    @Test
    void aWholeLineNearlyAsLikelyAsHalfOfOneIsHeldPossible() {
        FieldHypotheses lines = new MicrReader(new Scripted(lineWithoutItsTransit(0.3))).read(anyLayout(), CUT);

        assertThat(lines.best()).map(FieldHypotheses.Value::value).contains("C6491141C A125101792A");
    }

    private static TemplateField anyLayout() {
        return new TemplateField(
                "micr", FieldType.MICR_LINE, 1, new Zone(0, 0, 100, 10), Optional.empty(), true, true, 0.95, Map.of());
    }

    /** The transit symbol in front of the routing number is seen at these odds only. */
    private static FrameScores lineWithoutItsTransit(double transit) {
        String line = "C6491141C A125101792A";
        int doubtful = line.indexOf('A');
        double[][] frames = new double[2 * line.length()][ALPHABET.length() + 1];
        for (int i = 0; i < line.length(); i++) {
            frames[2 * i][1 + ALPHABET.indexOf(line.charAt(i))] = i == doubtful ? transit : 1;
            frames[2 * i + 1][0] = 1;
        }
        frames[2 * doubtful][0] = 1 - transit;
        return Frames.of(ALPHABET, frames);
    }

    /** Sees the crop itself as the first scores say, and every other look at it as the others. */
    private static final class Looker implements FieldRecognizer {
        private final FrameScores first;
        private final FrameScores others;
        private int looks;

        private Looker(FrameScores first, FrameScores others) {
            this.first = first;
            this.others = others;
        }

        @Override
        public String modelId() {
            return "looker";
        }

        @Override
        public List<FrameScores> read(List<GreyImage> crops) {
            List<FrameScores> seen =
                    crops.stream().map(crop -> looks == 0 ? first : others).toList();
            looks += crops.size();
            return seen;
        }

        @Override
        public void close() {
            // holds nothing
        }
    }

    @Test
    void aDoubtfulLineIsLookedAtAgainAndTheLooksCountAlike() {
        Looker looker = new Looker(lastDigitFiveOrSix(0.6), lastDigitFiveOrSix(0.002));

        FieldHypotheses lines = new MicrReader(looker).read(anyLayout(), CUT);

        assertThat(looker.looks).isEqualTo(5);
        assertThat(lines.best()).hasValueSatisfying(best -> {
            assertThat(best.value()).isEqualTo("A011000016A 1234567890C 0101");
            assertThat(best.probability()).isBetween(0.87, 0.89); // (0.4 + 4 * 0.998) / 5
        });
    }

    @Test
    void aSureLineAndOneOfFoundCharactersAreLookedAtOnce() {
        Looker sure = new Looker(lastDigitFiveOrSix(0.001), lastDigitFiveOrSix(0.9));
        Looker doubtful = new Looker(lastDigitFiveOrSix(0.6), lastDigitFiveOrSix(0.001));

        new MicrReader(sure).read(anyLayout(), CUT);
        MicrReader.atOneLook(doubtful).read(anyLayout(), CUT);

        assertThat(sure.looks).isEqualTo(1);
        assertThat(doubtful.looks).isEqualTo(1);
    }
}
