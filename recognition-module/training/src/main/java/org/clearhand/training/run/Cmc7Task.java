package org.clearhand.training.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.clearhand.training.data.DataFolder;
import org.clearhand.training.data.FieldSet;
import org.clearhand.training.synthesis.Backgrounds;
import org.clearhand.training.synthesis.CodelineFont;
import org.clearhand.training.synthesis.DrawnMicrLines;
import org.clearhand.training.synthesis.Mixture;
import org.clearhand.training.synthesis.RealLines;
import org.clearhand.training.synthesis.Sample;
import org.clearhand.training.synthesis.StraightCodelines;

/** CMC-7 codelines: drawn ones, and rendered ones of which half is kept back. */
final class Cmc7Task {
    private static final String RENDERED = "micr-cmc7-rendered";

    private Cmc7Task() {}

    static TaskData load(DataFolder folder, TrainingConfig config) throws IOException {
        List<Sample> learnt = new ArrayList<>();
        List<Sample> heldOut = new ArrayList<>();
        for (FieldSet.Item item : FieldSet.read(folder, RENDERED)) {
            Sample sample =
                    new Sample(item.image(), item.text().strip().replaceAll(" +", " "));
            boolean keptBack = Math.floorMod(item.text().hashCode(), 2) == 0;
            if (keptBack) {
                heldOut.add(StraightCodelines.straighten(sample));
            } else {
                learnt.add(sample);
            }
        }
        DrawnMicrLines drawn = new DrawnMicrLines(CodelineFont.CMC7, new Backgrounds(60, config.seed()));
        Mixture mixture = new Mixture()
                .add(config.weight(RENDERED), new RealLines(learnt))
                .add(config.weight("drawn"), drawn);
        return new TaskData(
                new StraightCodelines(drawn),
                new StraightCodelines(mixture),
                List.of(new MeasuredSet("micr-cmc7-rendered, lines kept back", heldOut)));
    }
}
