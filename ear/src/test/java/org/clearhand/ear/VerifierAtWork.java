package org.clearhand.ear;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A verifier who keys every task that comes up, and goes on whatever happens to the server; works until closed. */
final class VerifierAtWork implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofMillis(300);
    private static final int KEYINGS_A_TOKEN = 100;
    private final Map<String, Sample> truthByCase = new ConcurrentHashMap<>();
    private final AtomicInteger keyed = new AtomicInteger();
    private final Thread thread = new Thread(this::work, "verifier-at-work");
    private volatile boolean closed;

    VerifierAtWork() {
        thread.start();
    }

    void expect(String caseId, Sample truth) {
        truthByCase.put(caseId, truth);
    }

    int keyed() {
        return keyed.get();
    }

    private void work() {
        while (!closed) {
            try {
                ConsoleApi verifier = ConsoleApi.as("verifier");
                for (int i = 0; i < KEYINGS_A_TOKEN && !closed; i++) {
                    if (!keyNext(verifier)) {
                        TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
                    }
                }
            } catch (IOException serverAway) {
                pause();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private boolean keyNext(ConsoleApi verifier) throws IOException, InterruptedException {
        HttpResponse<String> claim = verifier.post("/tasks/next", Map.of());
        if (claim.statusCode() != 200) {
            return false;
        }
        JsonNode task = ConsoleApi.json(claim);
        Sample truth = truthByCase.getOrDefault(task.path("caseId").asText(), Sample.disagreeing());
        HttpResponse<String> answer = Keying.key(verifier, task, truth);
        boolean accepted = answer.statusCode() == 200
                && ConsoleApi.json(answer).path("state").asText().equals("ACCEPTED");
        if (accepted) {
            keyed.incrementAndGet();
        } else if (answer.statusCode() == 200) {
            // What a person keys and the rules still refuse is refused by the person.
            verifier.post(
                    "/tasks/" + task.path("id").asText() + "/rejection",
                    Map.of("fence", task.path("fence").asLong(), "reason", "The rules refuse the sample"));
        }
        return accepted;
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
