package org.clearhand.training.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.clearhand.forms.FieldType;
import org.clearhand.forms.MicrLine;
import org.clearhand.forms.TemplateField;
import org.clearhand.forms.Zone;
import org.clearhand.recognition.evaluation.Share;
import org.clearhand.recognition.page.CutField;
import org.clearhand.recognition.page.GreyImage;
import org.clearhand.recognition.text.Cmc7BarRecognizer;
import org.clearhand.recognition.text.CtcRecognizer;
import org.clearhand.recognition.text.FieldHypotheses;
import org.clearhand.recognition.text.FieldRecognizer;
import org.clearhand.recognition.text.MicrReader;
import org.clearhand.training.data.DataFolder;
import org.clearhand.training.data.FieldSet;
import org.clearhand.training.data.LabelAmendments;
import org.junit.jupiter.api.Test;

/**
 * Codelines as they are served, on lines the net never learnt: how many are read, and that no accepted one carries a wrong routing
 * number. Labels leave gaps out, so spaces are dropped before anything is compared.
 */
class RealCodelinesTest {
    private static final System.Logger LOG = System.getLogger(RealCodelinesTest.class.getName());
    private static final double ACCEPTED = 0.95;

    private static DataFolder folder(String set) {
        String data = System.getenv().getOrDefault("CLEARHAND_DATA", "");
        assumeTrue(!data.isEmpty(), "CLEARHAND_DATA is not set: no codelines to read");
        assumeTrue(Files.isDirectory(Path.of(data, set)), "no " + set + " in CLEARHAND_DATA");
        return new DataFolder(Path.of(data));
    }

    private static GreyImage picture(FieldSet.Item item) {
        int width = item.image().width();
        int height = item.image().height();
        byte[] grey = new byte[width * height];
        for (int i = 0; i < grey.length; i++) {
            grey[i] = (byte) item.image().at(i % width, i / width);
        }
        return new GreyImage(width, height, grey);
    }

    @Test
    void readsLinesKeptBackAndAcceptsNoWrongRoutingNumber() throws IOException {
        DataFolder folder = folder("micr-e13b-real");
        LabelAmendments amendments = LabelAmendments.shipped("micr-e13b-real");
        List<Read> reads = new ArrayList<>();
        try (FieldRecognizer net = CtcRecognizer.ofResource("micr-e13b-3")) {
            for (FieldSet.Item item : FieldSet.read(folder, "micr-e13b-real")) {
                if (MicrTask.isKeptBack(item)) {
                    reads.add(Read.of(item, net, amendments.leavesOut(item.file(), item.text())));
                }
            }
        }

        Share all = share(reads, Read::isRight);
        List<Read> certain = reads.stream().filter(read -> !read.doubtful()).toList();
        List<Read> accepted = reads.stream().filter(Read::accepted).toList();
        List<String> wrong = accepted.stream()
                .filter(read -> !read.routingIsRight())
                .map(Read::file)
                .toList();
        LOG.log(
                System.Logger.Level.INFO,
                "best path {0}, without wrong labels {1}; as served {2}, without wrong labels {3} {4}, interval by texts {5}; "
                        + "routing numbers accepted {6}, wrong {7}, at most {8}",
                all,
                share(certain, Read::isRight),
                share(reads, Read::isServedRight),
                share(certain, Read::isServedRight),
                share(certain, Read::isServedRight).interval(),
                byTexts(certain),
                accepted.size(),
                wrong,
                new Share(wrong.size(), accepted.size()).upperBound(0.95));
        assertThat(reads).hasSizeGreaterThan(250);
        assertThat(all.value()).isGreaterThanOrEqualTo(0.966);
        assertThat(share(certain, Read::isRight).value()).isGreaterThanOrEqualTo(0.977);
        assertThat(share(reads, Read::isServedRight).value()).isGreaterThanOrEqualTo(0.973);
        assertThat(share(certain, Read::isServedRight).value()).isGreaterThanOrEqualTo(0.984);
        assertThat(accepted).hasSizeGreaterThan(42);
        assertThat(wrong).isEmpty();
    }

    @Test
    void readsRenderedCmc7LinesAsBars() throws IOException {
        DataFolder folder = folder("micr-cmc7-rendered");
        int lines = 0;
        int right = 0;
        try (FieldRecognizer bars = new Cmc7BarRecognizer()) {
            for (FieldSet.Item item : FieldSet.read(folder, "micr-cmc7-rendered")) {
                String read = bars.read(List.of(picture(item))).get(0).greedy();
                lines++;
                right += read.equals(item.text().strip().replaceAll(" +", " ")) ? 1 : 0;
            }
        }

        assertThat(lines).isGreaterThan(300);
        assertThat(right).isEqualTo(lines);
    }

    private static Share share(List<Read> reads, Predicate<Read> right) {
        return new Share(reads.stream().filter(right).count(), reads.size());
    }

    /** The same cheque comes back: whole texts are drawn with replacement, not lines; 95 % of 1,000 draws lie between. */
    private static List<Double> byTexts(List<Read> reads) {
        Map<String, List<Read>> texts = new LinkedHashMap<>();
        reads.forEach(read ->
                texts.computeIfAbsent(read.label(), text -> new ArrayList<>()).add(read));
        List<List<Read>> groups = List.copyOf(texts.values());
        SplittableRandom random = new SplittableRandom(5);
        List<Double> drawn = new ArrayList<>();
        for (int round = 0; round < 1000; round++) {
            List<Read> sample = new ArrayList<>();
            for (int i = 0; i < groups.size(); i++) {
                sample.addAll(groups.get(random.nextInt(groups.size())));
            }
            drawn.add(share(sample, Read::isServedRight).value());
        }
        drawn.sort(Double::compare);
        return List.of(drawn.get(25), drawn.get(974));
    }

    /** One line, read without grammar and as a field of any layout. */
    private record Read(String file, String label, String plain, FieldHypotheses field, boolean doubtful) {
        private static final TemplateField ANY_LAYOUT = new TemplateField(
                "micr",
                FieldType.MICR_LINE,
                1,
                new Zone(0, 0, 100, 10),
                Optional.empty(),
                true,
                true,
                ACCEPTED,
                Map.of());

        static Read of(FieldSet.Item item, FieldRecognizer net, boolean doubtful) {
            GreyImage picture = picture(item);
            String plain = net.read(List.of(picture)).get(0).greedy().replace(" ", "");
            FieldHypotheses field = new MicrReader(net).read(ANY_LAYOUT, CutField.ofLine(picture));
            return new Read(item.file(), item.text(), plain, field, doubtful);
        }

        boolean isRight() {
            return plain.equals(label.replace(" ", ""));
        }

        /** Whether what a person would see first is right, be it a line of a known layout or not. */
        boolean isServedRight() {
            String served = field.best()
                    .map(FieldHypotheses.Value::value)
                    .or(field::unparsed)
                    .orElse("");
            return served.replace(" ", "").equals(label.replace(" ", ""));
        }

        boolean accepted() {
            return field.best()
                    .filter(best -> best.probability() >= ACCEPTED)
                    .filter(best -> MicrReader.routingIsValid(ANY_LAYOUT, best.value()))
                    .isPresent();
        }

        /** Whether the routing number stands in the label as a field of its own. */
        boolean routingIsRight() {
            String value = field.best().orElseThrow().value();
            return List.of(MicrLine.Layout.values()).stream()
                    .flatMap(layout -> MicrLine.parse(value, layout).stream())
                    .anyMatch(line -> label.contains(
                            line.layout() == MicrLine.Layout.US ? "A" + line.routing() + "A" : line.routing() + "A"));
        }
    }
}
