package org.clearhand.recognition.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.clearhand.forms.FieldType;
import org.clearhand.forms.TemplateField;
import org.clearhand.forms.Zone;
import org.clearhand.recognition.ReadingFlag;
import org.clearhand.recognition.WordReading;
import org.clearhand.recognition.page.CutField;
import org.clearhand.recognition.page.DrawnCrop;
import org.clearhand.recognition.page.GreyImage;
import org.clearhand.recognition.page.PixelBox;
import org.clearhand.recognition.page.WrittenLine;
import org.junit.jupiter.api.Test;

/** What the reader of words shows its net, and how often. */
class LegalAmountReaderTest {
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz 0123456789/";
    private static final int HEIGHT = 100;

    private final List<GreyImage> seen = new ArrayList<>();

    @Test
    void wordsAreShownCutClose() {
        read(SecondLook.OFF, 0.999_99);

        assertThat(seen).singleElement().satisfies(crop -> {
            assertThat(crop.height()).isBetween(34, 50);
            assertThat(crop.width()).isEqualTo(300);
        });
    }

    @Test
    void aLineInDoubtIsLookedAtFourTimesAndASureOneOnce() {
        List<String> answers = List.of("two", "ten", "ten", "ten");
        new LegalAmountReader(net(crop -> answers.get(seen.size() - 1), 0.5), Optional.empty(), SecondLook.DOUBTFUL)
                .read(field(), cut(300));
        assertThat(seen).hasSize(4);

        seen.clear();
        read(SecondLook.DOUBTFUL, 0.999_99);
        assertThat(seen).hasSize(1);
    }

    /** As sure as one look need not be. */
    @Test
    void twoLooksThatAreSureTogetherAreEnough() {
        read(SecondLook.DOUBTFUL, 0.5);
        assertThat(seen).hasSize(2);
    }

    @Test
    void everyLookHasAnEqualSay() {
        List<String> answers = List.of("two", "ten", "ten", "ten");
        LegalAmountReader reader = new LegalAmountReader(
                net(crop -> answers.get(seen.size() - 1), 0.99), Optional.empty(), SecondLook.ALWAYS);

        FieldHypotheses read = reader.read(field(), cut(300));

        assertThat(read.best()).map(FieldHypotheses.Value::value).contains("10.00");
        assertThat(read.best().map(FieldHypotheses.Value::probability).orElse(0.0))
                .isBetween(0.6, 0.8);
    }

    @Test
    void anAmountOnTwoLinesKnowsWhereItsWordsStand() {
        List<String> lines = List.of("two", "hundred");
        LegalAmountReader reader = new LegalAmountReader(
                net(crop -> lines.get(crop.width() > 300 ? 1 : 0), 0.999_99), Optional.empty(), SecondLook.OFF);

        FieldHypotheses read = reader.read(field(), cut(300, 400));

        assertThat(read.best()).map(FieldHypotheses.Value::value).contains("200.00");
        assertThat(WordReading.of(read.characters())).hasSize(2).allSatisfy(word -> {
            assertThat(word.word()).isEqualTo(lines.get(word.line()));
            assertThat(word.left()).isLessThan(0.2);
            assertThat(word.right()).isGreaterThan(0.8);
        });
    }

    /** The net of words takes a 3 for an 8; the net of figures, shown the end of the line alone, knows better. */
    @Test
    void hundredthsAreReadByTheNetOfFigures() {
        FieldRecognizer words = net(crop -> "two and 85/100", 0.97);
        List<Integer> widths = new ArrayList<>();
        FieldRecognizer figures = net("0123456789/", 0.999, crop -> {
            widths.add(crop.width());
            return "35/100";
        });

        FieldHypotheses read =
                new LegalAmountReader(words, Optional.of(figures), SecondLook.OFF).read(field(), cut(300));

        assertThat(widths).singleElement().satisfies(width -> assertThat(width).isBetween(100, 200));
        assertThat(read.best()).map(FieldHypotheses.Value::value).contains("2.35");
        assertThat(read.flags()).contains(ReadingFlag.CENTS_BY_FIGURES);
        assertThat(read.best()).map(FieldHypotheses.Value::asWritten).contains("two and 35/100");
        assertThat(WordReading.of(read.characters()))
                .extracting(WordReading::word)
                .containsExactly("two", "and", "35/100");
    }

    @Test
    void figuresInDoubtAreLookedAtFourTimes() {
        FieldRecognizer words = net(crop -> "two and 85/100", 0.97);
        List<String> answers = new ArrayList<>();
        FieldRecognizer unsure = net("0123456789/", 0.6, crop -> {
            answers.add("35/100");
            return answers.size() == 1 ? "38/100" : "35/100";
        });

        FieldHypotheses read =
                new LegalAmountReader(words, Optional.of(unsure), SecondLook.DOUBTFUL).read(field(), cut(300));

        assertThat(answers).hasSize(4);
        assertThat(read.best()).map(FieldHypotheses.Value::value).contains("2.35");
        assertThat(read.why()).contains("the cents were also read by words");
    }

    @Test
    void whatIsNoNumberToTheNetOfFiguresChangesNothing() {
        FieldRecognizer words = net(crop -> "two and 85/100", 0.97);
        FieldRecognizer figures = net("0123456789/", 0.999, crop -> "7");

        FieldHypotheses read =
                new LegalAmountReader(words, Optional.of(figures), SecondLook.OFF).read(field(), cut(300));

        assertThat(read.best()).map(FieldHypotheses.Value::value).contains("2.85");
        assertThat(read.flags()).doesNotContain(ReadingFlag.CENTS_BY_FIGURES);
    }

    private void read(SecondLook again, double sureness) {
        new LegalAmountReader(net(crop -> "ten", sureness), Optional.empty(), again).read(field(), cut(300));
    }

    /** 128 ways to set the spaces of one amount fill the narrow beam; the other amount must not look impossible by that. */
    @Test
    void spellingsOfOneAmountDoNotCrowdOutAnother() {
        List<double[]> frames = new ArrayList<>();
        for (int at : "sixty thousand six hundred and sixty six only".chars().toArray()) {
            boolean first = frames.size() < 2 * "six".length();
            if (at == ' ') {
                frames.add(frame(Map.of(' ', 0.5)));
            } else {
                frames.add(frame(first && at != 'i' ? Map.of((char) at, 0.55, 'f', 0.43) : Map.of((char) at, 0.9)));
                frames.add(frame(Map.of()));
            }
        }
        FrameScores scores = Frames.of(ALPHABET, frames.toArray(new double[0][]));
        LegalAmountReader reader = new LegalAmountReader(net(crop -> scores), Optional.empty(), SecondLook.OFF);

        FieldHypotheses read = reader.read(field(), cut(300));

        assertThat(read.values()).extracting(FieldHypotheses.Value::value).startsWith("60666.00", "50666.00");
        assertThat(read.best().map(FieldHypotheses.Value::probability).orElse(1.0))
                .isBetween(0.5, 0.75);
    }

    /** What is left of the probabilities of the characters is the blank's. */
    private static double[] frame(Map<Character, Double> characters) {
        double[] row = new double[ALPHABET.length() + 1];
        row[0] = 1
                - characters.values().stream().mapToDouble(Double::doubleValue).sum();
        characters.forEach((character, share) -> row[ALPHABET.indexOf(character) + 1] = share);
        return row;
    }

    private FieldRecognizer net(Function<GreyImage, String> says, double sureness) {
        return net(ALPHABET, sureness, says);
    }

    private FieldRecognizer net(String alphabet, double sureness, Function<GreyImage, String> says) {
        return net("words", alphabet, sureness, says);
    }

    private FieldRecognizer net(String id, String alphabet, double sureness, Function<GreyImage, String> says) {
        return net(id, crop -> Frames.spelling(alphabet, says.apply(crop), sureness));
    }

    private FieldRecognizer net(Function<GreyImage, FrameScores> sees) {
        return net("words", sees);
    }

    private FieldRecognizer net(String id, Function<GreyImage, FrameScores> sees) {
        return new FieldRecognizer() {
            @Override
            public String modelId() {
                return id;
            }

            @Override
            public List<FrameScores> read(List<GreyImage> crops) {
                seen.addAll(crops);
                return crops.stream().map(sees).toList();
            }

            @Override
            public void close() {}
        };
    }

    private static CutField cut(int... widths) {
        List<WrittenLine> lines = new ArrayList<>();
        for (int width : widths) {
            GreyImage line = DrawnCrop.of(width, HEIGHT, 240, pen -> {
                pen.drawLine(60, 45, 60, 75);
                pen.drawLine(200, 45, 200, 75);
            });
            lines.add(new WrittenLine(line, new PixelBox(0, 0, width, HEIGHT)));
        }
        return new CutField(lines.get(0).area(), lines, List.of(), true);
    }

    private static TemplateField field() {
        return new TemplateField(
                "legalAmount",
                FieldType.LEGAL_AMOUNT,
                1,
                new Zone(0, 0, 1, 1),
                Optional.empty(),
                false,
                true,
                0.95,
                Map.of());
    }
}
