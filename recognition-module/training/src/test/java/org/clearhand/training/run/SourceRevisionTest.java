package org.clearhand.training.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class SourceRevisionTest {
    private static final String COMMIT = "69fe1d2c999006f83e0bd30206f26ac0ed10b2f0";

    @Test
    void changedFilesAreSaid() {
        assertThat(SourceRevision.of(noted(COMMIT, "false"))).hasValue(COMMIT);
        assertThat(SourceRevision.of(noted(COMMIT, "true"))).hasValue(COMMIT + "-dirty");
    }

    @Test
    void withoutACommitThereIsNone() {
        assertThat(SourceRevision.of(new Properties())).isEmpty();
        assertThat(SourceRevision.of(noted("${git.commit.id}", "false"))).isEmpty();
    }

    @Test
    void theBuildNotesIt() {
        assumeThat(Files.exists(Path.of("../../.git")))
                .as("built in a git repository")
                .isTrue();
        assertThat(SourceRevision.ofBuild()).get().asString().matches("[0-9a-f]{40}(-dirty)?");
    }

    private static Properties noted(String commit, String dirty) {
        Properties noted = new Properties();
        noted.setProperty("git.commit.id", commit);
        noted.setProperty("git.dirty", dirty);
        return noted;
    }
}
