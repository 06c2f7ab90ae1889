package org.clearhand.recognition.registry;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One line of the registry's history.
 *
 * @param by the person, as given
 * @param systemUser the account of the operating system it was done with: who is named need not be who typed
 * @param files of the model
 * @param instead what served before, where that changed, or what it was compared with
 * @param reason given by the person
 * @param comparison SHA-256 of the comparison file it rests on
 * @param despite what spoke against a promotion and was overridden
 * @param previous SHA-256 of the line before, empty in the first: a line that is changed or taken out shows
 */
public record HistoryEntry(
        Instant at,
        Kind kind,
        ModelRole role,
        ModelIdentity model,
        FrozenFiles files,
        String by,
        String systemUser,
        Optional<ModelIdentity> instead,
        Optional<String> reason,
        Optional<String> comparison,
        List<String> despite,
        String previous) {
    /** What was done. */
    public enum Kind {
        PROPOSED,
        COMPARED,
        PROMOTED,
        /** The model of the entry serves again. */
        ROLLED_BACK
    }

    public HistoryEntry {
        despite = List.copyOf(despite);
    }

    static HistoryEntry of(Instant at, Kind kind, ModelRole role, ModelIdentity model, FrozenFiles files, String by) {
        return new HistoryEntry(
                at,
                kind,
                role,
                model,
                files,
                by,
                System.getProperty("user.name", ""),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                "");
    }

    HistoryEntry instead(ModelIdentity other) {
        return new HistoryEntry(
                at,
                kind,
                role,
                model,
                files,
                by,
                systemUser,
                Optional.of(other),
                reason,
                comparison,
                despite,
                previous);
    }

    HistoryEntry because(Optional<String> given) {
        return new HistoryEntry(
                at, kind, role, model, files, by, systemUser, instead, given, comparison, despite, previous);
    }

    HistoryEntry restingOn(String comparisonSha256, List<String> overridden) {
        return new HistoryEntry(
                at,
                kind,
                role,
                model,
                files,
                by,
                systemUser,
                instead,
                reason,
                Optional.of(comparisonSha256),
                overridden,
                previous);
    }

    HistoryEntry after(String line) {
        return new HistoryEntry(
                at, kind, role, model, files, by, systemUser, instead, reason, comparison, despite, line);
    }

    /** Whether it is the proposal of this very model. */
    boolean proposes(ModelIdentity other) {
        return kind == Kind.PROPOSED && model.equals(other);
    }

    /** Whether another model served from then on. */
    @JsonIgnore
    public boolean isChange() {
        return kind == Kind.PROMOTED || kind == Kind.ROLLED_BACK;
    }
}
