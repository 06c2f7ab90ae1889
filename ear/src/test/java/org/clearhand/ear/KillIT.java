package org.clearhand.ear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.clearhand.ops.stack.SftpSender;
import org.clearhand.ops.stack.StackStatus;
import org.junit.jupiter.api.Test;

/**
 * The server dies at random moments while documents go through and people work on them. Judged from public outputs alone:
 * what the sender sees in his folders and what any consumer sees on the topics.
 */
class KillIT {
    private static final int KILLS = 10;
    private static final int DOCUMENTS = 200;
    private static final int LONGEST_LIFE_MILLIS = 6_000;
    private static final Duration RESTART_LIMIT = Duration.ofMinutes(4);
    private static final Duration END_LIMIT = Duration.ofMinutes(15);

    @Test
    void noDocumentIsLostAndNonePostedTwiceWhileTheServerIsKilled() throws IOException, InterruptedException {
        long seed = Long.getLong("clearhand.kill.seed", System.nanoTime());
        System.out.println("[kill] seed " + seed + " (again with -Dclearhand.kill.seed=" + seed + ")");
        Random random = new Random(seed);
        Map<String, String> nameByCase = new LinkedHashMap<>();
        try (VerifierAtWork verifier = new VerifierAtWork();
                EventLog events = new EventLog("results", "parked")) {
            List<Sample> samples = Sample.sound();
            for (int kill = 0; kill < KILLS; kill++) {
                for (int i = 0; i < DOCUMENTS / KILLS; i++) {
                    Sample sample = samples.get(random.nextInt(samples.size()));
                    byte[] content = Variant.of(sample.content(), "kill " + seed + " " + nameByCase.size());
                    String caseId = CaseIds.of(content);
                    verifier.expect(caseId, sample);
                    // Files of an earlier run may still lie where this one's are looked for.
                    nameByCase.put(caseId, "kill-" + seed + "-" + nameByCase.size() + "-" + sample.name());
                    try (SftpSender sender = StackUnderTest.sender()) {
                        sender.put(nameByCase.getOrDefault(caseId, caseId), content);
                    }
                }
                TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_LIFE_MILLIS));
                killServerAndAwaitItsReturn(kill);
            }
            judge(events, nameByCase);
            System.out.printf("[kill] keyed by a person: %d%n", verifier.keyed());
        }
    }

    private static void killServerAndAwaitItsReturn(int kill) {
        long began = System.nanoTime();
        ProcessHandle victim = StackUnderTest.server();
        assertThat(victim.destroyForcibly()).isTrue();
        await("the server back")
                .atMost(RESTART_LIMIT)
                .until(() -> StackUnderTest.status().services().stream()
                        .anyMatch(service -> service.name().equals("server")
                                && service.state() == StackStatus.State.UP
                                && service.pid() != victim.pid()));
        System.out.printf(
                "[kill] %d: server %d killed, back after %.1f s%n",
                kill + 1, victim.pid(), (System.nanoTime() - began) / 1e9);
    }

    private static void judge(EventLog events, Map<String, String> nameByCase) throws IOException {
        await("an outcome of every document")
                .pollInSameThread()
                .atMost(END_LIMIT)
                .untilAsserted(() -> {
                    Set<String> missing = new HashSet<>(nameByCase.keySet());
                    events.poll().forEach(event -> missing.remove(event.key()));
                    assertThat(missing).as("documents without an outcome").isEmpty();
                });
        Map<String, Set<String>> keysByCase = new HashMap<>();
        Set<String> parked = new HashSet<>();
        int records = 0;
        for (ConsumerRecord<String, String> event : events.poll()) {
            String name = nameByCase.get(event.key());
            if (name != null) {
                records++;
                keysByCase
                        .computeIfAbsent(event.key(), any -> new HashSet<>())
                        .add(EventLog.json(event).path("idempotencyKey").asText());
                if (event.topic().contains("parked")) {
                    // One that was being read at five kills is held to be the killer: put aside, and said so.
                    assertThat(EventLog.json(event).at("/reason/code").asText()).isEqualTo("READ_ATTEMPTS");
                    parked.add(name);
                }
            }
        }
        System.out.printf(
                "[kill] documents %d, lost %d, posted twice %d, put aside %d, repeats a consumer absorbs by the key %d%n",
                nameByCase.size(),
                nameByCase.size() - keysByCase.size(),
                keysByCase.values().stream().filter(keys -> keys.size() > 1).count(),
                parked.size(),
                records - nameByCase.size());
        assertThat(keysByCase).hasSameSizeAs(nameByCase);
        assertThat(keysByCase.values()).allSatisfy(keys -> assertThat(keys).hasSize(1));
        assertThat(parked).hasSizeLessThanOrEqualTo(KILLS / 2);
        awaitFilesWhereTheyBelong(nameByCase, parked);
    }

    private static void awaitFilesWhereTheyBelong(Map<String, String> nameByCase, Set<String> parked)
            throws IOException {
        Set<String> posted = new HashSet<>(nameByCase.values());
        posted.removeAll(parked);
        try (SftpSender sender = StackUnderTest.sender()) {
            await("every file in done or bad").atMost(RESTART_LIMIT).untilAsserted(() -> {
                assertThat(sender.list("/inbox")).isEmpty();
                List<String> done = sender.list("/done");
                List<String> bad = sender.list("/bad");
                assertThat(posted).allMatch(done::contains).noneMatch(bad::contains);
                assertThat(parked).allMatch(bad::contains).noneMatch(done::contains);
            });
        }
    }
}
