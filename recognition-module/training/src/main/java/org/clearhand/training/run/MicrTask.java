package org.clearhand.training.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.clearhand.training.data.DataFolder;
import org.clearhand.training.data.FieldSet;
import org.clearhand.training.data.LabelAmendments;
import org.clearhand.training.synthesis.Backgrounds;
import org.clearhand.training.synthesis.CodelineFont;
import org.clearhand.training.synthesis.DrawnMicrLines;
import org.clearhand.training.synthesis.Mixture;
import org.clearhand.training.synthesis.RealLines;
import org.clearhand.training.synthesis.Sample;
import org.clearhand.training.synthesis.StraightCodelines;

/** E-13B codelines: real ones, rendered ones, and lines drawn from the standard's shapes. */
final class MicrTask {
    private static final String REAL = "micr-e13b-real";
    private static final String RENDERED = "micr-e13b-rendered";
    private static final int HELD_OUT_PERCENT = 15;
    /** The writers of these labels left the gaps out. */
    private static final Pattern GAPS = Pattern.compile(" ");

    private MicrTask() {}

    static TaskData load(DataFolder folder, TrainingConfig config) throws IOException {
        LabelAmendments amendments = LabelAmendments.shipped(REAL);
        List<Sample> real = new ArrayList<>();
        List<Sample> heldOut = new ArrayList<>();
        List<Sample> beyondDoubt = new ArrayList<>();
        for (FieldSet.Item item : FieldSet.read(folder, REAL)) {
            if (!config.alphabet().covers(item.text())) {
                continue; // a few lines carry marks for characters their reader could not tell
            }
            Sample sample = new Sample(item.image(), item.text(), true);
            if (isKeptBack(item)) {
                heldOut.add(StraightCodelines.straighten(sample));
                if (!amendments.leavesOut(item.file(), item.text())) {
                    beyondDoubt.add(StraightCodelines.straighten(sample));
                }
            } else if (!amendments.leavesOut(item.file(), item.text())) {
                real.add(sample);
            }
        }
        List<Sample> rendered = new ArrayList<>();
        for (FieldSet.Item item : FieldSet.read(folder, RENDERED)) {
            rendered.add(new Sample(
                    item.image(),
                    item.text().strip().replaceAll(" +", " "),
                    !item.text().contains(" ")));
        }
        DrawnMicrLines drawn = new DrawnMicrLines(CodelineFont.E13B, new Backgrounds(60, config.seed()));
        Mixture mixture = new Mixture()
                .add(config.weight(REAL), new RealLines(real))
                .add(config.weight(RENDERED), new RealLines(rendered))
                .add(config.weight("drawn"), drawn);
        return new TaskData(
                new StraightCodelines(drawn),
                new StraightCodelines(mixture),
                List.of(
                        new MeasuredSet("micr-e13b-real, lines kept back", heldOut, GAPS),
                        new MeasuredSet("micr-e13b-real, lines kept back without wrong labels", beyondDoubt, GAPS)));
    }

    /** The same cheque comes back many times: split by what it says, never by image. */
    static boolean isKeptBack(FieldSet.Item item) {
        return Math.floorMod(item.text().hashCode() * 31, 100) < HELD_OUT_PERCENT;
    }
}
