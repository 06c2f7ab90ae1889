package org.clearhand.training.data.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clearhand.recognition.page.GreyImage;
import org.clearhand.recognition.text.Alphabet;
import org.clearhand.recognition.text.FieldRecognizer;
import org.clearhand.recognition.text.FrameScores;
import org.clearhand.training.data.LabelContent;
import org.clearhand.training.data.OpenedSet;
import org.clearhand.training.data.TestingSets;
import org.clearhand.training.data.check.Suspicion.Kind;
import org.clearhand.training.data.stats.SetStatistics;
import org.clearhand.training.data.stats.StatisticsTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SetCheckTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void eachKindOfBadLabelIsFoundAndTheGoodOnesAreLeftAlone() throws IOException {
        CheckReport report = SetCheck.of(set(), "0123456789", Optional.empty());
        assertThat(items(report, Kind.UNUSABLE)).containsExactly("gone.png");
        assertThat(items(report, Kind.OUTSIDE_ALPHABET)).containsExactly("letter.png");
        assertThat(items(report, Kind.TOO_LONG)).containsExactly("long.png");
        assertThat(items(report, Kind.SAME_PICTURE_OTHER_LABEL)).containsExactly("twin.png");
        assertThat(items(report, Kind.REPEATED)).containsExactly("again.png");
        assertThat(items(report, Kind.UNUSUAL_WIDTH)).contains("long.png");
        assertThat(report.suspicions()).noneMatch(suspicion -> suspicion.item().equals("3.png"));
    }

    @Test
    void aRecognizerThatIsSureOfAnotherReadingIsHeardAndAnUnsureOneIsNot() throws IOException {
        OpenedSet set = set();
        CheckReport sure = SetCheck.of(set, "", Optional.of(new SecondOpinion(new AlwaysSeven(6), 0.9)));
        assertThat(items(sure, Kind.READ_OTHERWISE)).contains("3.png").doesNotContain("seven.png");
        CheckReport unsure = SetCheck.of(set, "", Optional.of(new SecondOpinion(new AlwaysSeven(0.1), 0.9)));
        assertThat(items(unsure, Kind.READ_OTHERWISE)).isEmpty();
    }

    @Test
    void labelsAreComparedByWhatTheyHold() {
        assertThat(SecondOpinion.comparable("1.250,-", LabelContent.DIGITS_ONLY))
                .isEqualTo("1250");
        assertThat(SecondOpinion.comparable("A12 34A", LabelContent.WITHOUT_GAPS))
                .isEqualTo("A1234A");
    }

    @Test
    void thePageShowsEachPictureAndNoLabelBecomesMarkup() throws IOException {
        OpenedSet set = set();
        String page = SuspicionPage.of(SetCheck.of(set, "0123456789", Optional.empty()), set);
        assertThat(page)
                .contains("data:image/png;base64,")
                .contains("&lt;b&gt;")
                .doesNotContain("<b>");
        assertThat(page).doesNotContain("<script").doesNotContain("http:").doesNotContain("https:");
    }

    @Test
    void statisticsCountWhatIsThere() throws IOException {
        SetStatistics statistics = SetStatistics.of(set());
        assertThat(statistics.items()).isEqualTo(35);
        assertThat(statistics.refusals().values()).containsExactly(1L);
        assertThat(statistics.lengths()).containsEntry(5, 32L).containsEntry(1, 1L);
        assertThat(statistics.balance()).isBetween(0.5, 1.0);
        assertThat(StatisticsTable.of(statistics)).contains("35 items").contains("character");
    }

    private OpenedSet set() throws IOException {
        StringBuilder labels = new StringBuilder("file\ttext\n");
        Map<String, byte[]> pictures = new HashMap<>();
        for (int i = 0; i < 30; i++) {
            String text = Integer.toString(12_345 + 1_111 * i);
            add(labels, pictures, i + ".png", text, TestingSets.png(text, i));
        }
        add(labels, pictures, "twin.png", "99999", TestingSets.png("13456", 1));
        add(labels, pictures, "again.png", "14567", TestingSets.png("14567", 2));
        add(labels, pictures, "letter.png", "<b>7", TestingSets.png("1239", 3));
        add(labels, pictures, "long.png", "1234567890123456789", TestingSets.png("1", 4));
        add(labels, pictures, "seven.png", "7", TestingSets.png("7", 6));
        labels.append("gone.png\t5\n");
        return TestingSets.open(TestingSets.fields(folder, labels.toString(), pictures), "item");
    }

    private static void add(
            StringBuilder labels, Map<String, byte[]> pictures, String file, String text, byte[] picture) {
        labels.append(file).append('\t').append(text).append('\n');
        pictures.put(file, picture);
    }

    private static List<String> items(CheckReport report, Kind kind) {
        return report.suspicions().stream()
                .filter(suspicion -> suspicion.kind() == kind)
                .map(Suspicion::item)
                .toList();
    }

    /** Sees a seven everywhere. */
    private record AlwaysSeven(double sureness) implements FieldRecognizer {
        @Override
        public String modelId() {
            return "always-seven";
        }

        @Override
        public List<FrameScores> read(List<GreyImage> crops) {
            float[][] logits = {{0, (float) sureness}};
            return crops.stream()
                    .map(crop -> FrameScores.ofLogits(new Alphabet("7"), logits))
                    .toList();
        }

        @Override
        public void close() {
            // Nothing is held.
        }
    }
}
