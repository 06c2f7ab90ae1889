package org.clearhand.recognition.registry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.clearhand.recognition.text.ModelFiles;

/**
 * Where models are proposed, compared, promoted and rolled back. Every act is written to the history before it takes effect, so no model
 * ever serves that the history does not know. Safe for use by many threads and processes: one act at a time.
 */
public final class ModelDesk {
    private final ModelRegistry registry;
    private final Clock clock;

    public ModelDesk(ModelRegistry registry, Clock clock) {
        this.registry = registry;
        this.clock = clock;
    }

    public ModelRegistry registry() {
        return registry;
    }

    /**
     * Copies a model into the registry and freezes it there. It serves nothing yet.
     *
     * @param source a model's folder, as training leaves it
     * @param by whoever proposes it, and can then not promote it
     */
    public ModelIdentity propose(Path source, ModelRole role, String by) throws IOException {
        String person = person(by);
        Candidate candidate = Candidate.read(source, role);
        try (RegistryLock lock = RegistryLock.of(registry.folder())) {
            List<HistoryEntry> history = registry.history();
            candidate.refuseTakenId(history);
            candidate.refuseBorrowedCalibration(history);
            candidate.copyTo(registry.folder());
            ModelIdentity model = candidate.identity();
            append(
                    lock,
                    HistoryEntry.of(
                            clock.instant(), HistoryEntry.Kind.PROPOSED, role, model, candidate.files(), person));
            return model;
        }
    }

    /** The frozen model of this id and the role it was proposed for. Throws {@link RegistryProblem} where there is none. */
    public Proposal proposal(String id) {
        return registry.history().stream()
                .filter(entry -> entry.kind() == HistoryEntry.Kind.PROPOSED
                        && entry.model().id().equals(id))
                .reduce((earlier, later) -> later)
                .map(entry -> new Proposal(entry.model(), entry.role(), entry.files(), entry.by()))
                .orElseThrow(() -> new RegistryProblem(
                        "nobody has proposed a model " + id + ": clearhand model list says which there are"));
    }

    /** A model that somebody wants to serve. */
    public record Proposal(ModelIdentity model, ModelRole role, FrozenFiles files, String by) {}

    /** Puts a comparison into the candidate's folder, in place of an earlier one. */
    public void compared(ModelComparison comparison) throws IOException {
        try (RegistryLock lock = RegistryLock.of(registry.folder())) {
            Proposal proposal = proposal(comparison.candidate().id());
            registry.verified(comparison.candidate());
            byte[] content = comparison.content();
            append(
                    lock,
                    entry(HistoryEntry.Kind.COMPARED, proposal, person(comparison.by()))
                            .instead(comparison.serving())
                            .restingOn(FrozenFiles.sha256(content), List.of()));
            DurableFile.replace(registry.folderOf(comparison.candidate().id()).resolve(ModelComparison.FILE), content);
        }
    }

    /**
     * Lets a candidate serve from the next document on.
     *
     * @param by not whoever proposed it
     * @param despite why it is to serve although its comparison speaks against it
     * @return what served before
     * @throws RegistryProblem with the reason where it may not
     */
    public ModelIdentity promote(String id, String by, Optional<String> reason, Optional<String> despite)
            throws IOException {
        String person = person(by);
        try (RegistryLock lock = RegistryLock.of(registry.folder())) {
            Proposal proposal = proposal(id);
            if (same(proposal.by(), person)) {
                throw new RegistryProblem(
                        proposal.by() + " has proposed model " + id + ": somebody else must promote it");
            }
            ModelIdentity before = registry.serving(proposal.role());
            if (before.equals(proposal.model())) {
                throw new RegistryProblem("model " + before + " serves already");
            }
            registry.verified(proposal.model());
            byte[] content = comparison(proposal, before);
            List<String> objections = registry.objections(ModelComparison.read(content));
            if (!objections.isEmpty() && despite.isEmpty()) {
                throw new RegistryProblem("model " + id + " is not promoted: " + String.join("; ", objections)
                        + ". Whoever answers for it all the same says why with --despite");
            }
            HistoryEntry entry = entry(HistoryEntry.Kind.PROMOTED, proposal, person)
                    .instead(before)
                    .because(despite.or(() -> reason))
                    .restingOn(FrozenFiles.sha256(content), objections);
            append(lock, entry);
            registry.live()
                    .with(proposal.role(), new LiveModels.Promoted(proposal.model(), entry.at(), person))
                    .writeTo(registry.folder());
            return before;
        }
    }

    /**
     * Lets the model serve again that served before the one that does. That is a state which was approved once, so it needs no second
     * person.
     *
     * @return the model that serves again
     */
    public ModelIdentity rollback(ModelRole role, String by, String reason) throws IOException {
        String person = person(by);
        if (reason.isBlank()) {
            throw new RegistryProblem("a rollback says why");
        }
        try (RegistryLock lock = RegistryLock.of(registry.folder())) {
            LiveModels live = registry.live();
            List<LiveModels.Promoted> promoted = live.promoted(role);
            if (promoted.isEmpty()) {
                throw new RegistryProblem(
                        "the model that ships serves as " + role.key() + ": there is nothing before it to go back to");
            }
            LiveModels after = live.withoutLast(role);
            Optional<ModelIdentity> earlier = after.serving(role).map(LiveModels.Promoted::model);
            earlier.ifPresent(registry::verified);
            ModelIdentity again = earlier.orElseGet(() -> ModelRegistry.shipped(role));
            FrozenFiles files = earlier.map(model -> proposal(model.id()).files())
                    .orElseGet(() -> FrozenFiles.of(ModelFiles.ofResource(role.shippedId())));
            append(
                    lock,
                    HistoryEntry.of(clock.instant(), HistoryEntry.Kind.ROLLED_BACK, role, again, files, person)
                            .instead(promoted.get(promoted.size() - 1).model())
                            .because(Optional.of(reason)));
            after.writeTo(registry.folder());
            return again;
        }
    }

    /** The content of the comparison of exactly this model with exactly the one that serves. */
    private byte[] comparison(Proposal proposal, ModelIdentity serving) throws IOException {
        Path file = registry.folderOf(proposal.model().id()).resolve(ModelComparison.FILE);
        String again = ": clearhand model compare " + proposal.model().id();
        if (!Files.isRegularFile(file)) {
            throw new RegistryProblem("model " + proposal.model() + " was not compared yet" + again);
        }
        byte[] content = Files.readAllBytes(file);
        ModelComparison comparison = ModelComparison.read(content);
        if (!comparison.candidate().equals(proposal.model())
                || !comparison.serving().equals(serving)) {
            throw new RegistryProblem("the comparison of " + comparison.candidate() + " with " + comparison.serving()
                    + " does not speak for " + proposal.model() + " in place of " + serving + ", which serves now"
                    + again);
        }
        String hash = FrozenFiles.sha256(content);
        boolean known = registry.history().stream()
                .filter(entry -> entry.kind() == HistoryEntry.Kind.COMPARED
                        && entry.model().equals(proposal.model()))
                .reduce((earlier, later) -> later)
                .flatMap(HistoryEntry::comparison)
                .filter(hash::equals)
                .isPresent();
        if (!known) {
            throw new RegistryProblem(file + " is not the comparison that was made" + again);
        }
        return content;
    }

    private HistoryEntry entry(HistoryEntry.Kind kind, Proposal proposal, String person) {
        return HistoryEntry.of(clock.instant(), kind, proposal.role(), proposal.model(), proposal.files(), person);
    }

    /** @param held shows that this is the only change now */
    private void append(RegistryLock held, HistoryEntry entry) throws IOException {
        Objects.requireNonNull(held);
        new RegistryHistory(registry.folder()).append(entry);
    }

    private static String person(String name) {
        String person = name.strip();
        if (person.isEmpty() || person.chars().anyMatch(Character::isISOControl)) {
            throw new RegistryProblem("whoever does this gives a name");
        }
        return person;
    }

    private static boolean same(String one, String other) {
        return one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
    }
}
