package org.clearhand.ops.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.clearhand.ops.stack.StackStatus.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchedServiceTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void aServiceThatDiesIsSaidAndStartedAgainAndOneThatIsStoppedIsNot() {
        Narrator narrator = new Narrator();
        WatchedService watched = new WatchedService(new Sleeper(folder), narrator, () -> {});
        watched.startFirst();
        long first = watched.status().pid();
        ProcessHandle.of(first).orElseThrow().destroyForcibly();
        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        watched.status().state() == State.UP && watched.status().pid() != first);
        assertThat(narrator.sentences).anyMatch(sentence -> sentence.contains("ended unexpectedly"));

        long second = watched.status().pid();
        watched.retire();
        watched.stop();
        assertThat(ProcessHandle.of(second).filter(ProcessHandle::isAlive)).isEmpty();
        assertThat(watched.status().state()).isEqualTo(State.STOPPED);
        assertThat(narrator.sentences.get(narrator.sentences.size() - 1)).contains("stopped");
    }

    private static final class Narrator implements StackListener {
        private final List<String> sentences = new CopyOnWriteArrayList<>();

        @Override
        public void ready(String title, Duration after) {
            sentences.add(title + " ready");
        }

        @Override
        public void said(String sentence) {
            sentences.add(sentence);
        }
    }

    /** A real process that does nothing for a minute. */
    private static final class Sleeper implements StackService {
        private final Path folder;
        private volatile Optional<ChildProcess> running = Optional.empty();

        Sleeper(Path folder) {
            this.folder = folder;
        }

        @Override
        public String name() {
            return "sleeper";
        }

        @Override
        public String title() {
            return "Sleeper";
        }

        @Override
        public void start() throws IOException {
            running = Optional.of(
                    ChildProcess.start(List.of("sleep", "60"), Map.of(), folder, folder.resolve("sleeper.log")));
        }

        @Override
        public boolean isAlive() {
            return running.map(ChildProcess::isAlive).orElse(false);
        }

        @Override
        public long pid() {
            return running.map(ChildProcess::pid).orElse(0L);
        }

        @Override
        public void stop() {
            running.ifPresent(child -> child.stop(Duration.ofSeconds(5)));
            running = Optional.empty();
        }
    }
}
