package org.clearhand.routes.settings;

import java.nio.file.Path;
import java.util.Set;
import org.clearhand.casefile.BusinessDay;

/** Everything a node is told. Parts that its roles do not need keep their defaults and are not checked. */
public record NodeSettings(
        Set<NodeRole> roles,
        BusinessDay businessDay,
        KafkaSettings kafka,
        Path imagesFolder,
        IntakeSettings intake,
        RecognitionSettings recognition) {
    public NodeSettings {
        roles = Set.copyOf(roles);
    }

    public boolean runs(NodeRole role) {
        return roles.contains(role);
    }

    public boolean needsDatabase() {
        return roles.stream().anyMatch(NodeRole::needsDatabase);
    }
}
