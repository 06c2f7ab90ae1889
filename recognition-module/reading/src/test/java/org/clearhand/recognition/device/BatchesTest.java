package org.clearhand.recognition.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchesTest {
    private final List<Integer> tried = new ArrayList<>();

    /** A device whose memory holds so many items and no more. */
    private Function<List<Integer>, List<Integer>> deviceFor(int most) {
        return batch -> {
            tried.add(batch.size());
            if (batch.size() > most) {
                throw new DeviceMemoryExhausted("too many", new IllegalStateException());
            }
            return batch.stream().map(item -> item * 10).toList();
        };
    }

    private static List<Integer> items(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    @Test
    void aBatchThatDoesNotFitIsHalvedAndTheWorkGoesOn() {
        Batches batches = new Batches(64);

        assertThat(batches.run(items(100), deviceFor(20)))
                .isEqualTo(items(100).stream().map(item -> item * 10).toList());
        assertThat(tried)
                .startsWith(64, 32, 16, 16)
                .filteredOn(size -> size > 20)
                .hasSize(2);
        assertThat(batches.size()).isEqualTo(16);
    }

    @Test
    void whatWasLearntIsKeptForTheNextCall() {
        Batches batches = new Batches(64);
        batches.run(items(64), deviceFor(20));
        tried.clear();

        batches.run(items(64), deviceFor(20));

        assertThat(tried).containsExactly(16, 16, 16, 16);
    }

    @Test
    void oneItemThatDoesNotFitIsAnErrorAndNoEndlessLoop() {
        assertThatThrownBy(() -> new Batches(8).run(items(3), deviceFor(0))).isInstanceOf(DeviceMemoryExhausted.class);
        assertThat(tried).containsExactly(3, 1);
    }

    @Test
    void nothingIsRunForNothing() {
        assertThat(new Batches(8).run(items(0), deviceFor(0))).isEmpty();
        assertThat(tried).isEmpty();
    }
}
