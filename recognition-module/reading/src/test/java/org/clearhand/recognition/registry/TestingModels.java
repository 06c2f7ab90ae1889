package org.clearhand.recognition.registry;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.clearhand.forms.FieldType;
import org.clearhand.recognition.text.ModelFiles;

/** Models to propose, and comparisons of them. */
public final class TestingModels {
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    private TestingModels() {}

    /** A folder as training leaves it, of a net that cannot be run: for what is about files. */
    public static Path folder(Path root, String id) throws IOException {
        Path folder = Files.createDirectories(root.resolve("trained-" + id));
        Files.writeString(
                folder.resolve("card.json"),
                "{\"id\":\"" + id + "\",\"inputHeight\":32,\"maxWidth\":640,\"alphabet\":\"0123456789.,\"}");
        Files.writeString(folder.resolve("model.onnx"), "the net " + id);
        Files.writeString(folder.resolve("report.html"), "pictures of real fields");
        return folder;
    }

    /** The net that ships for figures under another name: it reads, and is not what ships. */
    public static Path runnable(Path root, String id) throws IOException {
        return runnable(root, id, ModelRole.FIGURES);
    }

    /** The net that ships for a role under another name. */
    static Path runnable(Path root, String id, ModelRole role) throws IOException {
        Path folder = Files.createDirectories(root.resolve("trained-" + id));
        ModelFiles shipped = ModelFiles.ofResource(role.shippedId());
        String card = new String(shipped.get("card.json"), StandardCharsets.UTF_8);
        Files.writeString(
                folder.resolve("card.json"), card.replaceFirst("\"" + role.shippedId() + "\"", "\"" + id + "\""));
        for (String name : List.of("model.onnx", "model-int8.onnx")) {
            Files.write(folder.resolve(name), shipped.get(name));
        }
        return folder;
    }

    /** Of a candidate with what serves now: so many of 1,000 right on the new source and on a regression set. */
    public static ModelComparison comparison(ModelRegistry registry, ModelIdentity candidate, int source, int old) {
        return comparison(registry, candidate, set("new source", 800, source), set("old source", 900, old));
    }

    static ModelComparison comparison(
            ModelRegistry registry, ModelIdentity candidate, ComparedSet source, ComparedSet... regressions) {
        return comparison(registry, ModelRole.FIGURES, candidate, source, regressions);
    }

    private static ModelComparison comparison(
            ModelRegistry registry,
            ModelRole role,
            ModelIdentity candidate,
            ComparedSet source,
            ComparedSet... regressions) {
        return new ModelComparison(
                CLOCK.instant(), "ada", role, candidate, registry.serving(role), source, List.of(regressions));
    }

    static ComparedSet set(String name, int serving, int candidate) {
        return set(name, name, serving, candidate);
    }

    static ComparedSet set(String name, String content, int serving, int candidate) {
        int gained = Math.max(0, candidate - serving);
        int lost = Math.max(0, serving - candidate);
        return new ComparedSet(
                name,
                FrozenFiles.sha256(content.getBytes(StandardCharsets.UTF_8)),
                Optional.empty(),
                FieldType.DIGITS,
                "digits",
                1_000,
                serving,
                candidate,
                gained,
                lost);
    }

    /** Proposed by ada, compared well, promoted by bob. */
    public static ModelIdentity promoted(ModelDesk desk, Path folder) throws IOException {
        ModelIdentity model = compared(desk, folder);
        desk.promote(model.id(), "bob", Optional.empty(), Optional.empty());
        return model;
    }

    /** Proposed by ada and compared well with what serves now. */
    public static ModelIdentity compared(ModelDesk desk, Path folder) throws IOException {
        return compared(desk, folder, ModelRole.FIGURES);
    }

    private static ModelIdentity compared(ModelDesk desk, Path folder, ModelRole role) throws IOException {
        ModelIdentity model = desk.propose(folder, role, "ada");
        desk.compared(
                comparison(desk.registry(), role, model, set("new source", 800, 850), set("old source", 900, 900)));
        return model;
    }

    /** The same for another role, promoted by bob. */
    static void promoted(ModelDesk desk, Path folder, ModelRole role) throws IOException {
        ModelIdentity model = compared(desk, folder, role);
        desk.promote(model.id(), "bob", Optional.empty(), Optional.empty());
    }
}
