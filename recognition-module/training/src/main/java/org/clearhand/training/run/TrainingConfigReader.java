package org.clearhand.training.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.clearhand.training.net.Context;
import org.clearhand.training.net.Context.Kind;
import org.clearhand.training.net.NetPlan;
import org.clearhand.training.run.Practice.Schedule;
import org.clearhand.training.run.TrainingConfig.Net;
import org.clearhand.training.run.TrainingConfig.OwnData;
import org.clearhand.training.run.TrainingConfig.SetUse;
import org.clearhand.training.synthesis.CodeTexts;

/** Reads a {@link TrainingConfig} and names everything that is wrong with it at once, each problem by its path. */
final class TrainingConfigReader {
    private static final List<String> TASKS = List.of("figures", "words", "micr", "drawn-figures");

    private static final List<String> CONTEXTS = List.of("none", "attention", "recurrent");

    private TrainingConfigReader() {}

    static TrainingConfig read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException("there is no file " + file);
        }
        boolean json = file.toString().toLowerCase(Locale.ROOT).endsWith(".json");
        ObjectMapper mapper = json ? new ObjectMapper() : new ObjectMapper(new YAMLFactory());
        try {
            return read(file.toString(), mapper.readTree(file.toFile()));
        } catch (JsonProcessingException e) {
            throw new IOException(file + ": " + e.getOriginalMessage(), e);
        }
    }

    /** Reads a tree; the name is for messages. */
    static TrainingConfig read(String name, JsonNode root) throws IOException {
        ConfigNode config = ConfigNode.root(root);
        String id = config.text("id", "[a-z0-9][a-z0-9-]*");
        String task = config.oneOf("task", TASKS);
        String characters = config.text("characters", ".+");
        if (characters.chars().distinct().count() != characters.length()) {
            config.problem("characters", "each character must stand there once");
        }
        Net net = net(config.child("net"));
        int maxWidth = (int) config.number("maxWidth", 64, 4096, 640);
        if (maxWidth % 4 != 0) {
            config.problem("maxWidth", "must be a multiple of 4");
        }
        int batchSize = (int) config.number("batchSize", 1, 1024, 48);
        double rate = config.number("learningRate", 1e-7, 1, 0.003);
        long samples = (long) config.number("samples", 1, 1e10, 400_000);
        double opening = config.number("openingShare", 0, 1, 0);
        long seed = (long) config.number("seed", -1e15, 1e15, 7);
        ConfigNode kinds = config.child("mixture");
        Map<String, Double> mixture = mixture(kinds, task);
        List<SetUse> sets =
                config.children("sets").stream().map(TrainingConfigReader::set).toList();
        lackingSets(mixture, sets)
                .forEach((kind, set) ->
                        kinds.problem(kind, "is cut from the set " + set + ", which is not among the sets"));
        Practice practice = practice(config.child("practice"));
        List<OwnData> own = config.children("own").stream()
                .map(set -> new OwnData(
                        set.text("folder", ".+"), set.number("share", 0, 1, 0.3), set.text("leftOut", ".*")))
                .toList();
        String startFrom = config.text("startFrom", ".*");
        List<String> patterns = config.texts("patterns");
        if (mixture.getOrDefault("codes", 0.0) > 0 && patterns.isEmpty()) {
            config.problem("patterns", "codes are drawn after a pattern, and there is none");
        }
        patterns.forEach(pattern -> CodeTexts.flaw(pattern).ifPresent(flaw -> config.problem("patterns", flaw)));
        config.refuseOthers();
        config.throwProblems(name);
        return new TrainingConfig(
                id,
                task,
                characters,
                net,
                maxWidth,
                batchSize,
                rate,
                samples,
                opening,
                seed,
                mixture,
                sets,
                practice,
                startFrom,
                own,
                patterns);
    }

    private static Net net(ConfigNode net) {
        List<Integer> channels = net.numbers("channels", 1, 4096);
        if (channels.size() != 4) {
            net.problem("channels", "must be four numbers");
        }
        if (channels.stream().anyMatch(count -> count % 8 != 0)) {
            net.problem("channels", "must be multiples of 8, which the engine's convolutions work in");
        }
        return new Net(
                channels,
                deepened(net),
                sizes(net, "refined"),
                (int) net.number("blocks", 0, 64, 3),
                context(net, channels.size() == 4 ? channels.get(3) : 0));
    }

    /** Counts, or true for the one that nets had when they could have no more. */
    private static List<Integer> deepened(ConfigNode net) {
        return net.flag("deepened")
                .map(one -> one ? NetPlan.ONE : NetPlan.NONE)
                .orElseGet(() -> sizes(net, "deepened"));
    }

    /** Counts at 16, 8 and 4 rows; none where they are absent. */
    private static List<Integer> sizes(ConfigNode net, String name) {
        List<Integer> counts = net.numbers(name, 0, 64);
        if (!counts.isEmpty() && counts.size() != 3) {
            net.problem(name, "must be three numbers");
        }
        return counts.isEmpty() ? NetPlan.NONE : counts;
    }

    private static Context context(ConfigNode net, int channels) {
        ConfigNode context = net.child("context");
        String name = context.oneOf("kind", CONTEXTS);
        Kind kind = name.isEmpty() ? Kind.NONE : Kind.valueOf(name.toUpperCase(Locale.ROOT));
        boolean absent = kind == Kind.NONE;
        int layers = (int) context.number("layers", 0, 16, absent ? 0 : 1);
        if (absent != (layers == 0)) {
            context.problem("layers", "must be 0 without a kind, and at least 1 with one");
        }
        int heads = (int) context.number("heads", 1, 64, 1);
        if (channels % heads != 0) {
            context.problem("heads", "must divide the last of the channels evenly");
        }
        int hidden = (int) context.number("hidden", 0, 4096, 0);
        if (absent || layers == 0) {
            return Context.NONE;
        }
        return new Context(kind, layers, heads, hidden);
    }

    private static Map<String, Double> mixture(ConfigNode mixture, String task) {
        Map<String, Double> weights = new LinkedHashMap<>();
        List<String> known = MixtureKinds.of(task);
        for (String kind : mixture.names()) {
            weights.put(kind, mixture.number(kind, 0, 1e6, 0));
            if (!known.isEmpty() && !known.contains(kind)) {
                mixture.problem(kind, "is no kind of sample of " + task + "; there are " + String.join(", ", known));
            }
        }
        return weights;
    }

    /** Kinds of the mixture nothing could be drawn for, with the set each is cut from. */
    private static Map<String, String> lackingSets(Map<String, Double> mixture, List<SetUse> sets) {
        List<String> there = sets.stream().map(SetUse::set).toList();
        Map<String, String> lacking = new LinkedHashMap<>();
        mixture.forEach((kind, weight) -> MixtureKinds.cutFrom(kind)
                .filter(set -> weight > 0 && !there.contains(set))
                .ifPresent(set -> lacking.put(kind, set)));
        return lacking;
    }

    private static SetUse set(ConfigNode set) {
        return new SetUse(
                set.text("set", ".+"), set.texts("files"), set.text("licence", ".+"), set.text("notice", "(?s).*"));
    }

    private static Practice practice(ConfigNode practice) {
        Practice usual = Practice.USUAL;
        String schedule = practice.oneOf("schedule", List.of("cosine", "constant"));
        return new Practice(
                schedule.isEmpty() ? usual.schedule() : Schedule.valueOf(schedule.toUpperCase(Locale.ROOT)),
                practice.number("warmUp", 0, 1, usual.warmUp()),
                practice.number("weightDecay", 0, 1, usual.weightDecay()),
                practice.number("clip", 1e-6, 1e9, usual.clip()),
                (long) practice.number("validateEvery", 1, 1e10, (double) usual.validateEvery()),
                (int) practice.number("patience", 0, 1e6, usual.patience()));
    }
}
