package org.clearhand.training.samples;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

/**
 * Filled forms of every template that ships, scanned in some way: how many are known, where their zones lie, and how many are taken for
 * another form when their own template is taken away. Set {@value #SCANS} for more than a few of each form, {@value #SEED} for others,
 * {@value #ONLY} for one form, and {@value #KEPT} for a folder that keeps those that failed.
 */
final class ScannedForms {
    private static final String SCANS = "clearhand.forms.scans";
    private static final String SEED = "clearhand.forms.seed";
    private static final String ONLY = "clearhand.forms.only";
    private static final String KEPT = "clearhand.forms.kept";
    private static final double ASTRAY_MILLIMETRES = 1;
    private static final System.Logger LOG = System.getLogger(ScannedForms.class.getName());

    private final List<FormTemplate> templates = TemplateCatalogue.shipped().current();
    private final Map<TemplateRef, PrintedMatter> print = TemplateBlank.print(templates);
    private final List<String> misses = new ArrayList<>();
    private final List<String> strangers = new ArrayList<>();
    private final List<String> astray = new ArrayList<>();
    private final boolean lookForStrangers;
    private int documents;
    private int zones;
    private double sumMillimetres;
    private double farthestMillimetres;

    private ScannedForms(boolean lookForStrangers) {
        this.lookForStrangers = lookForStrangers;
    }

    /** @param lookForStrangers whether each page is also compared with all templates but its own */
    static ScannedForms of(ScanOptions scanning, boolean lookForStrangers) throws IOException, UnreadableDocument {
        ScannedForms forms = new ScannedForms(lookForStrangers);
        int each = Integer.getInteger(SCANS, 2);
        long seed = Long.getLong(SEED, 77);
        for (FormTemplate template : forms.templates) {
            if (template.ref().id().startsWith(System.getProperty(ONLY, ""))) {
                forms.look(template, scanning, each, seed);
            }
        }
        LOG.log(System.Logger.Level.INFO, "{0}", forms);
        return forms;
    }

    int documents() {
        return documents;
    }

    int zones() {
        return zones;
    }

    /** Documents that are not known for what they are. */
    List<String> misses() {
        return misses;
    }

    /** Zones of known documents that lie more than {@value #ASTRAY_MILLIMETRES} mm beside their places. */
    List<String> astray() {
        return astray;
    }

    /** Documents that are taken for another form. */
    List<String> strangers() {
        return strangers;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d documents: not known %d %s; %d zones, mean %.2f mm, farthest %.2f mm, astray %d %s; taken for another %d %s",
                documents,
                misses.size(),
                misses,
                zones,
                sumMillimetres / Math.max(1, zones),
                farthestMillimetres,
                astray.size(),
                astray,
                strangers.size(),
                strangers);
    }

    private void look(FormTemplate template, ScanOptions scanning, int each, long seed)
            throws IOException, UnreadableDocument {
        FormSamples samples = new FormSamples(
                template,
                BlankArtwork.shipped(template).orElseThrow(),
                new FillOptions(Optional.empty(), HandShare.ALL, 0.1, 0.2, 0.5, 0.2, 0.2),
                scanning);
        for (int i = 0; i < each; i++) {
            FormSample sample = samples.sample(i, seed);
            int before = failures();
            look(sample);
            if (failures() > before) {
                keep(sample);
            }
        }
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
            compare(sample, found.get());
        }
        if (!lookForStrangers) {
            return;
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

    private void compare(FormSample sample, FormMatch.Candidate found) {
        for (TemplateField field : sample.template().fields()) {
            PixelBox box = found.registration().toPixels(field.zone());
            double[][] laid = {
                {box.left(), box.top()},
                {box.right(), box.top()},
                {box.right(), box.bottom()},
                {box.left(), box.bottom()}
            };
            List<Point2D> printed = sample.geometry().polygon(field.zone());
            double worst = 0;
            for (int i = 0; i < laid.length; i++) {
                Point2D there = found.page().decoded(laid[i][0], laid[i][1]);
                worst = Math.max(
                        worst,
                        there.distance(printed.get(i)) / sample.geometry().pixelsPerMillimetre());
            }
            zones++;
            sumMillimetres += worst;
            farthestMillimetres = Math.max(farthestMillimetres, worst);
            if (worst > ASTRAY_MILLIMETRES) {
                astray.add(sample.file() + " " + field.name() + " " + Math.round(10 * worst) / 10.0 + " mm");
            }
        }
    }

    private static void keep(FormSample sample) throws IOException {
        String folder = System.getProperty(KEPT, "");
        if (!folder.isEmpty()) {
            Files.createDirectories(Path.of(folder));
            Files.write(Path.of(folder, sample.file()), sample.content());
        }
    }
}
