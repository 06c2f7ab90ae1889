package org.clearhand.recognition.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.clearhand.recognition.DocumentReading;
import org.clearhand.recognition.ReadRequest;
import org.clearhand.recognition.registry.ModelDesk;
import org.clearhand.recognition.registry.ModelRegistry;
import org.clearhand.recognition.registry.ModelRole;
import org.clearhand.recognition.registry.TestingModels;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Which models the processes of a pool hold when others are promoted under them. */
@Timeout(120)
class ReaderPoolModelsTest {
    private static final String SHIPPED = ModelRole.FIGURES.shippedId();

    @TempDir
    private Path root = Path.of("");

    private ModelDesk desk = new ModelDesk(new ModelRegistry(Path.of("")), TestingModels.CLOCK);

    @BeforeEach
    void open() {
        desk = new ModelDesk(new ModelRegistry(root.resolve("registry")), TestingModels.CLOCK);
    }

    private ReaderPool pool(int processes) {
        return ReaderPool.start(ReaderPoolTest.mischievous()
                .withDocumentWallTime(Duration.ofSeconds(60))
                .withProcesses(processes)
                .withModels(desk.registry().folder())
                .withOption("-Dmischief.folder=" + root));
    }

    private static DocumentReading read(ReaderPool pool, String document) {
        return pool.read(document.getBytes(UTF_8), ReadRequest.plain());
    }

    private static String models(ReaderPool pool) {
        return read(pool, "models").readerVersion();
    }

    private String promoted(String id) throws IOException {
        return TestingModels.promoted(desk, TestingModels.folder(root, id)).reference();
    }

    @Test
    void theNextDocumentAfterAPromotionOrARollbackIsReadByWhatServesThen() throws IOException {
        try (ReaderPool pool = pool(2)) {
            assertThat(models(pool)).isEqualTo(SHIPPED);
            assertThat(models(pool)).isEqualTo(SHIPPED);
            String first = promoted("first");
            for (int document = 0; document < 4; document++) {
                assertThat(models(pool)).isEqualTo(first);
            }
            String second = promoted("second");
            assertThat(models(pool)).isEqualTo(second);
            desk.rollback(ModelRole.FIGURES, "bob", "worse");
            assertThat(models(pool)).isEqualTo(first);
            desk.rollback(ModelRole.FIGURES, "bob", "worse");
            assertThat(models(pool)).isEqualTo(SHIPPED);
            assertThat(pool.statistics().crashes()).isZero();
        }
    }

    @Test
    void whileNothingChangesNoProcessIsReplaced() throws IOException {
        promoted("first");
        try (ReaderPool pool = pool(1)) {
            for (int document = 0; document < 5; document++) {
                assertThat(models(pool)).startsWith("first#");
            }
            assertThat(pool.statistics().starts()).isEqualTo(1);
        }
    }

    @Test
    void aDocumentInFlightIsReadToItsEndByWhatItBeganWith() throws Exception {
        ExecutorService callers = Executors.newSingleThreadExecutor();
        try (ReaderPool pool = pool(1)) {
            assertThat(models(pool)).isEqualTo(SHIPPED);
            Future<DocumentReading> slow = callers.submit(() -> read(pool, "slow"));
            await().atMost(Duration.ofSeconds(30)).until(() -> Files.exists(root.resolve("begun")));
            String first = promoted("first");
            Files.createFile(root.resolve("go-on"));
            assertThat(slow.get().problem()).isEmpty();
            assertThat(slow.get().readerVersion()).isEqualTo(SHIPPED);
            assertThat(models(pool)).isEqualTo(first);
        } finally {
            callers.shutdown();
        }
    }

    @Test
    void aSuccessorThatWasStartedBeforeAPromotionDoesNotReadAfterIt() throws IOException {
        try (ReaderPool pool = ReaderPool.start(ReaderPoolTest.mischievous()
                .withDocumentsPerProcess(1)
                .withModels(desk.registry().folder()))) {
            assertThat(models(pool)).isEqualTo(SHIPPED);
            await().atMost(Duration.ofSeconds(30)).until(() -> pool.statistics().starts() == 2);
            String first = promoted("first");
            assertThat(models(pool)).isEqualTo(first);
        }
    }

    @Test
    void aDamagedModelIsNotTheDocumentsFaultAndNothingElseReadsInItsPlace() throws IOException {
        try (ReaderPool pool = pool(1)) {
            assertThat(models(pool)).isEqualTo(SHIPPED);
            promoted("first");
            Path net = desk.registry().folderOf("first").resolve("model.onnx");
            byte[] content = Files.readAllBytes(net);
            Files.write(net, new byte[] {1, 2, 3});
            for (int document = 0; document < 2; document++) {
                assertThatThrownBy(() -> models(pool))
                        .isInstanceOf(ReaderUnavailable.class)
                        .hasMessageContaining("model first#")
                        .hasMessageContaining("model.onnx changed since it was proposed");
            }
            desk.rollback(ModelRole.FIGURES, "bob", "damaged");
            assertThat(models(pool)).isEqualTo(SHIPPED);
            Files.write(net, content);
        }
    }
}
