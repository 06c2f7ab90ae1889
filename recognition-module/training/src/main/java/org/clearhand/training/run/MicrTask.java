package org.clearhand.training.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.clearhand.training.data.DataFolder;
import org.clearhand.training.data.FieldSet;
import org.clearhand.training.synthesis.Backgrounds;
import org.clearhand.training.synthesis.DrawnMicrLines;
import org.clearhand.training.synthesis.Mixture;
import org.clearhand.training.synthesis.RealLines;
import org.clearhand.training.synthesis.Sample;

/** E-13B codelines: real ones, rendered ones, and lines drawn from the standard's shapes. */
final class MicrTask {
    private static final String REAL = "micr-e13b-real";
    private static final String RENDERED = "micr-e13b-rendered";
    private static final int HELD_OUT_PERCENT = 15;

    private MicrTask() {}

    static TaskData load(DataFolder folder, TrainingConfig config) throws IOException {
        List<Sample> real = new ArrayList<>();
        List<Sample> heldOut = new ArrayList<>();
        for (FieldSet.Item item : FieldSet.read(folder, REAL)) {
            if (!config.alphabet().covers(item.text())) {
                continue; // a few lines carry marks for characters their reader could not tell
            }
            // The same cheque comes back many times: split by what it says, never by image.
            boolean keptBack = Math.floorMod(item.text().hashCode() * 31, 100) < HELD_OUT_PERCENT;
            (keptBack ? heldOut : real).add(new Sample(item.image(), item.text(), true));
        }
        List<Sample> rendered = new ArrayList<>();
        for (FieldSet.Item item : FieldSet.read(folder, RENDERED)) {
            rendered.add(new Sample(
                    item.image(),
                    item.text().strip().replaceAll(" +", " "),
                    !item.text().contains(" ")));
        }
        DrawnMicrLines drawn = new DrawnMicrLines(new Backgrounds(60, config.seed()));
        Mixture mixture = new Mixture()
                .add(config.weight(REAL), new RealLines(real))
                .add(config.weight(RENDERED), new RealLines(rendered))
                .add(config.weight("drawn"), drawn);
        // The writers of these labels left the gaps out.
        MeasuredSet measured = new MeasuredSet("micr-e13b-real, lines kept back", heldOut, Pattern.compile(" "));
        return new TaskData(mixture, mixture, List.of(measured));
    }
}
