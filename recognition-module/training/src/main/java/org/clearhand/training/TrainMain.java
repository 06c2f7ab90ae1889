package org.clearhand.training;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clearhand.training.data.DataFolder;
import org.clearhand.training.net.TrainingEngine;
import org.clearhand.training.run.ContactSheet;
import org.clearhand.training.run.ModelWorkshop;
import org.clearhand.training.run.TrainingConfig;

/**
 * Trains, measures and exports the models that ship.
 *
 * <pre>
 * train MODEL --data FOLDER --work FOLDER [--minutes N] [--learning-rate R]
 *                                                         trains on, from the checkpoint when there is one
 * export MODEL --data FOLDER --work FOLDER --out FOLDER   measures the checkpoint, writes model.onnx and card.json
 * sheet MODEL --data FOLDER --work FOLDER                 draws what the model is taught as a picture
 * </pre>
 */
public final class TrainMain {
    private static final PrintStream ERR = new PrintStream(System.err, true, StandardCharsets.UTF_8);

    private TrainMain() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments.length < 2) {
            ERR.println(
                    "usage: (train|export|sheet) MODEL --data FOLDER --work FOLDER [--minutes N] [--learning-rate R] [--out FOLDER]");
            System.exit(2);
        }
        TrainingEngine.prepare();
        Map<String, String> options = options(List.of(arguments).subList(2, arguments.length));
        TrainingConfig shipped = TrainingConfig.shipped(arguments[1]);
        TrainingConfig config = Optional.ofNullable(options.get("learning-rate"))
                .map(rate -> shipped.withLearningRate(Double.parseDouble(rate)))
                .orElse(shipped);
        DataFolder data = new DataFolder(Path.of(required(options, "data")));
        Path work = Files.createDirectories(Path.of(required(options, "work")));
        ModelWorkshop workshop = new ModelWorkshop(config, data, work);
        switch (arguments[0]) {
            case "train" ->
                workshop.train(
                        Optional.ofNullable(options.get("minutes")).map(m -> Duration.ofMinutes(Long.parseLong(m))));
            case "export" -> workshop.export(Path.of(required(options, "out")));
            case "sheet" -> ContactSheet.write(workshop.data(), config, work.resolve(config.id() + "-sheet.png"));
            default -> throw new IllegalArgumentException("no such verb: " + arguments[0]);
        }
    }

    private static Map<String, String> options(List<String> arguments) {
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i + 1 < arguments.size(); i += 2) {
            options.put(arguments.get(i).replaceFirst("^--", ""), arguments.get(i + 1));
        }
        return options;
    }

    private static String required(Map<String, String> options, String name) {
        return Optional.ofNullable(options.get(name))
                .orElseThrow(() -> new IllegalArgumentException("--" + name + " is missing"));
    }
}
