package org.clearhand.ops.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.clearhand.recognition.registry.HistoryEntry;
import org.clearhand.recognition.registry.LiveModels;
import org.clearhand.recognition.registry.ModelComparison;
import org.clearhand.recognition.registry.ModelIdentity;
import org.clearhand.recognition.registry.ModelRegistry;
import org.clearhand.recognition.registry.ModelRole;
import org.clearhand.recognition.registry.RegistryProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description =
                "Says which model serves in which role, since when and by whose word, and which others are proposed.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the registry is whole", "1:a model or the history is damaged, or a promotion was interrupted"
        })
final class ModelListCommand implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Mixin
    private RegistryOptions options = new RegistryOptions();

    @Option(names = "--json", description = "One JSON object instead of lines.")
    private boolean json;

    @Override
    public Integer call() {
        ModelRegistry registry = options.desk().registry();
        List<HistoryEntry> history = registry.history();
        List<String> problems = new ArrayList<>();
        ObjectNode all =
                JSON.createObjectNode().put("registry", registry.folder().toString());
        ArrayNode live = all.putArray("live");
        for (ModelRole role : ModelRole.values()) {
            live.add(served(registry, role, history, problems));
        }
        ArrayNode candidates = all.putArray("candidates");
        history.stream()
                .filter(entry -> entry.kind() == HistoryEntry.Kind.PROPOSED
                        && !entry.model().equals(registry.serving(entry.role())))
                .forEach(entry -> candidates.add(candidate(registry, entry)));
        ArrayNode told = all.putArray("problems");
        problems.forEach(told::add);
        System.out.println(json ? all.toString() : text(all));
        return problems.isEmpty() ? 0 : 1;
    }

    private static ObjectNode served(
            ModelRegistry registry, ModelRole role, List<HistoryEntry> history, List<String> problems) {
        ModelIdentity serving = registry.serving(role);
        ObjectNode node = JSON.createObjectNode()
                .put("role", role.key())
                .put("model", serving.id())
                .put("sha256", serving.sha256());
        Optional<LiveModels.Promoted> promoted = registry.live().serving(role);
        node.put("ships", promoted.isEmpty());
        Optional<HistoryEntry> last = history.stream()
                .filter(entry -> entry.role() == role && entry.isChange())
                .reduce((earlier, later) -> later);
        last.ifPresent(entry -> node.put("since", entry.at().toString()).put("by", entry.by()));
        last.flatMap(HistoryEntry::reason).ifPresent(reason -> node.put("reason", reason));
        last.filter(entry -> !tookEffect(entry, serving, promoted.isEmpty()))
                .ifPresent(entry -> problems.add("the last change of " + role.key()
                        + " was written down and then interrupted: " + entry.model() + " does not serve; do it again"));
        try {
            promoted.ifPresent(one -> registry.verified(one.model()));
        } catch (RegistryProblem damaged) {
            problems.add(String.valueOf(damaged.getMessage()));
        }
        return node;
    }

    /** What ships may be another model than when somebody went back to it: that they did is enough then. */
    private static boolean tookEffect(HistoryEntry last, ModelIdentity serving, boolean ships) {
        return ships
                ? last.kind() == HistoryEntry.Kind.ROLLED_BACK
                : last.model().equals(serving);
    }

    private static ObjectNode candidate(ModelRegistry registry, HistoryEntry proposed) {
        ObjectNode node = JSON.createObjectNode()
                .put("model", proposed.model().id())
                .put("sha256", proposed.model().sha256())
                .put("role", proposed.role().key())
                .put("proposed", proposed.at().toString())
                .put("by", proposed.by());
        registry.comparison(proposed.model().id()).ifPresent(comparison -> {
            ObjectNode compared = node.putObject("comparison")
                    .put("with", comparison.serving().reference());
            compared.put("current", comparison.serving().equals(registry.serving(proposed.role())));
            ArrayNode sets = compared.putArray("sets");
            sets.add(ModelComparison.shown(comparison.source()));
            comparison.regressions().forEach(set -> sets.add(ModelComparison.shown(set)));
            ArrayNode objections = compared.putArray("objections");
            registry.objections(comparison).forEach(objections::add);
        });
        return node;
    }

    private static String text(ObjectNode all) {
        StringBuilder text = new StringBuilder("Serving\n");
        all.path("live").forEach(node -> {
            text.append(String.format("  %-8s %s", node.path("role").asText(), shown(node)));
            text.append(node.path("ships").asBoolean() ? "  (ships)" : "");
            text.append(
                    node.has("since")
                            ? "  since " + node.path("since").asText() + " by "
                                    + node.path("by").asText()
                            : "");
            text.append(node.has("reason") ? ": " + node.path("reason").asText() : "")
                    .append('\n');
        });
        text.append(all.path("candidates").isEmpty() ? "No other model is proposed\n" : "Proposed\n");
        all.path("candidates").forEach(node -> {
            text.append(String.format(
                    "  %-8s %s  %s by %s%n",
                    node.path("role").asText(),
                    shown(node),
                    node.path("proposed").asText(),
                    node.path("by").asText()));
            if (!node.has("comparison")) {
                text.append("    not compared yet\n");
                return;
            }
            text.append("    compared with ")
                    .append(node.path("comparison").path("with").asText());
            text.append(
                    node.path("comparison").path("current").asBoolean()
                            ? "\n"
                            : ", which no longer serves: compare again\n");
            node.path("comparison")
                    .path("sets")
                    .forEach(set -> text.append("      ").append(set.asText()).append('\n'));
            node.path("comparison")
                    .path("objections")
                    .forEach(one ->
                            text.append("    against it: ").append(one.asText()).append('\n'));
        });
        all.path("problems")
                .forEach(problem ->
                        text.append("PROBLEM ").append(problem.asText()).append('\n'));
        return text.toString().stripTrailing();
    }

    private static String shown(JsonNode node) {
        return node.path("model").asText()
                + (node.path("ships").asBoolean()
                        ? ""
                        : "#" + node.path("sha256").asText().substring(0, 12));
    }
}
