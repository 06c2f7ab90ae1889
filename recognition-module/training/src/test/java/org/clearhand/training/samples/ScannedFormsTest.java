package org.clearhand.training.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clearhand.forms.FormTemplate;
import org.clearhand.forms.TemplateCatalogue;
import org.clearhand.forms.TemplateField;
import org.clearhand.forms.TemplateRef;
import org.clearhand.recognition.TemplateBlank;
import org.clearhand.recognition.blank.BlankArtwork;
import org.clearhand.recognition.decode.PageDecoder;
import org.clearhand.recognition.decode.UnreadableDocument;
import org.clearhand.recognition.page.FormIdentifier;
import org.clearhand.recognition.page.FormMatch;
import org.clearhand.recognition.page.PixelBox;
import org.clearhand.recognition.page.PrintedMatter;
import org.clearhand.recognition.page.Skew;
import org.clearhand.recognition.page.UprightPage;
import org.junit.jupiter.api.Test;

/**
 * Filled forms, scanned askew, upside down, too large or too small, shifted, stamped and scribbled on, with resolutions that lie: each is
 * known and every zone lies in its place; a form nobody knows is taken for no other. Set {@value #SCANS} for more than a few of each form,
 * {@value #SEED} for others, and {@value #KEPT} for a folder that keeps those that failed.
 */
class ScannedFormsTest {
    private static final String SCANS = "clearhand.forms.scans";
    private static final String SEED = "clearhand.forms.seed";
    private static final String KEPT = "clearhand.forms.kept";
    private static final System.Logger LOG = System.getLogger(ScannedFormsTest.class.getName());
    private static final double LEAST_TURN_DEGREES = 0.08;

    private final List<FormTemplate> templates = TemplateCatalogue.shipped().current();
    private final Map<TemplateRef, PrintedMatter> print = TemplateBlank.print(templates);
    private final List<String> misses = new ArrayList<>();
    private final List<String> strangers = new ArrayList<>();
    private final List<String> astray = new ArrayList<>();
    private int documents;
    private int zones;
    private double farthestMillimetres;

    @Test
    void everyFormIsKnownAndLaidAndNoOtherIsTakenForOne() throws IOException, UnreadableDocument {
        int each = Integer.getInteger(SCANS, 2);
        long seed = Long.getLong(SEED, 77);
        for (FormTemplate template : templates) {
            FormSamples samples = new FormSamples(
                    template,
                    BlankArtwork.shipped(template).orElseThrow(),
                    new FillOptions(Optional.empty(), HandShare.ALL, 0.1, 0.2, 0.5, 0.2, 0.2),
                    new ScanOptions(10, 0.15, 3, 0.1, 0.1, 1, List.of(200), List.of(FileKind.JPEG, FileKind.TIFF_G4)));
            for (int i = 0; i < each; i++) {
                FormSample sample = samples.sample(i, seed);
                int before = failures();
                look(sample);
                if (failures() > before) {
                    keep(sample);
                }
            }
        }
        LOG.log(
                System.Logger.Level.INFO,
                "{0} documents: not known {1}; {2} zones, astray {3}, farthest {4} mm; unknown forms taken for another {5}",
                documents,
                misses,
                zones,
                astray,
                farthestMillimetres,
                strangers);
        assertThat(misses).hasSizeLessThanOrEqualTo(documents / 200);
        assertThat(astray).hasSizeLessThanOrEqualTo(zones / 100);
        assertThat(strangers).isEmpty();
    }

    private int failures() {
        return misses.size() + astray.size() + strangers.size();
    }

    private void look(FormSample sample) throws UnreadableDocument {
        documents++;
        UprightPage page = UprightPage.of(new PageDecoder()
                .decode(sample.content(), Optional.of(sample.file()))
                .get(0));
        double skew = Skew.degrees(page.ink());
        Optional<FormMatch.Candidate> found =
                new FormIdentifier(templates, print).identify(page, skew).best();
        if (found.filter(one -> one.template().equals(sample.template())).isEmpty()) {
            misses.add(sample.file() + " as "
                    + found.map(FormMatch.Candidate::template).map(FormTemplate::ref));
        } else {
            compare(sample, page, skew, found.get());
        }
        List<FormTemplate> others = templates.stream()
                .filter(template -> !template.equals(sample.template()))
                .toList();
        new FormIdentifier(others, print)
                .identify(page, skew)
                .best()
                .ifPresent(stranger -> strangers.add(sample.file() + " as "
                        + stranger.template().ref() + ", landmarks " + stranger.score() + ", print "
                        + stranger.print()));
    }

    private void compare(FormSample sample, UprightPage decoded, double skew, FormMatch.Candidate found) {
        double scale = sample.geometry().pixelsPerMillimetre();
        for (TemplateField field : sample.template().fields()) {
            zones++;
            PixelBox box = found.registration().toPixels(field.zone());
            double worst = 0;
            List<Point2D> corners = sample.geometry().polygon(field.zone());
            for (Point2D corner : corners) {
                Point2D there = upright(corner, decoded, skew, found.quarterTurns());
                double across = Math.min(Math.abs(there.getX() - box.left()), Math.abs(there.getX() - box.right()));
                double down = Math.min(Math.abs(there.getY() - box.top()), Math.abs(there.getY() - box.bottom()));
                worst = Math.max(worst, Math.max(across, down) / scale);
            }
            farthestMillimetres = Math.max(farthestMillimetres, worst);
            if (worst > 1) {
                astray.add(sample.file() + " " + field.name() + " " + Math.round(10 * worst) / 10.0 + " mm");
            }
        }
    }

    /** Where a place of the decoded picture lies after it was straightened and turned. */
    private static Point2D upright(Point2D place, UprightPage decoded, double skew, int quarters) {
        double x = place.getX();
        double y = place.getY();
        double width = decoded.width();
        double height = decoded.height();
        if (Math.abs(skew) >= LEAST_TURN_DEGREES) {
            double cos = Math.cos(Math.toRadians(skew));
            double sin = Math.sin(Math.toRadians(skew));
            double dx = x - width / 2;
            double dy = y - height / 2;
            x = cos * dx + sin * dy + width / 2;
            y = -sin * dx + cos * dy + height / 2;
        }
        for (int i = 0; i < quarters; i++) {
            double turned = height - y;
            y = x;
            x = turned;
            double side = width;
            width = height;
            height = side;
        }
        return new Point2D.Double(x, y);
    }

    private static void keep(FormSample sample) throws IOException {
        String folder = System.getProperty(KEPT, "");
        if (!folder.isEmpty()) {
            Files.createDirectories(Path.of(folder));
            Files.write(Path.of(folder, sample.file()), sample.content());
        }
    }
}
