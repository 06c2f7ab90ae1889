package org.clearhand.ops.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class DocumentPlaceTest {
    @TempDir
    private Path sets = Path.of("");

    @BeforeEach
    void aSetOfDocuments() throws IOException {
        Files.createDirectories(sets.resolve("cheques"));
        Files.createFile(sets.resolve("cheques/labels.jsonl"));
        Files.createDirectories(sets.resolve("amounts"));
    }

    @Test
    void documentsAreFoundByPathAndByName() {
        Path cheques = sets.resolve("cheques");
        assertThat(DocumentEvaluation.place(cheques, Optional.empty())).contains(cheques);
        assertThat(DocumentEvaluation.place(Path.of("cheques"), Optional.of(sets)))
                .contains(cheques);
        assertThat(DocumentEvaluation.place(Path.of("cheques"), Optional.empty()))
                .isEmpty();
        assertThat(DocumentEvaluation.place(Path.of("amounts"), Optional.of(sets)))
                .isEmpty();
    }

    @Test
    void aFolderWithoutDocumentsIsRefusedAsWrongUse() {
        int exit = new CommandLine(new EvaluateCommand())
                .execute("--documents", sets.resolve("amounts").toString());
        assertThat(exit).isEqualTo(CommandLine.ExitCode.USAGE);
    }
}
