package org.clearhand.training.run;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.clearhand.training.data.FontShelf;
import org.clearhand.training.synthesis.Backgrounds;
import org.clearhand.training.synthesis.FigureSources;
import org.clearhand.training.synthesis.Sample;
import org.clearhand.training.synthesis.SampleSource;

/** Figures made of what every machine has: its fonts, and invented hands. For whoever has no data sets, or only own ones. */
final class DrawnFiguresTask {
    private static final int SYNTHETIC = 600;

    private DrawnFiguresTask() {}

    static TaskData load(TrainingConfig config) {
        SampleSource sources = sources(200, config.seed(), config);
        SampleSource unseen = sources(20, config.seed() + 1, config);
        SplittableRandom random = new SplittableRandom(4711);
        List<Sample> samples =
                Stream.generate(() -> unseen.next(random)).limit(SYNTHETIC).toList();
        return new TaskData(sources, sources, List.of(new MeasuredSet("drawn figures, other chances", samples)));
    }

    private static SampleSource sources(int backgrounds, long seed, TrainingConfig config) {
        return new FigureSources(
                        new Backgrounds(backgrounds, seed), FigureSources.Material.drawnOnly(FontShelf.printed()))
                .mixture(config::weight);
    }
}
