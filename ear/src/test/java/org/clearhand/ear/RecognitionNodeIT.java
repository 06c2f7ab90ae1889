package org.clearhand.ear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.MemberDescription;
import org.apache.kafka.common.TopicPartition;
import org.clearhand.ops.stack.ServerNode;
import org.clearhand.ops.stack.StackPorts;
import org.clearhand.ops.stack.StackStatus;
import org.junit.jupiter.api.Test;

/** A second server that only recognises, without any database login, takes its share of the reading. */
class RecognitionNodeIT {
    private static final String GROUP = "clearhand-recognition";
    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final int DOCUMENTS = 16;

    @Test
    void aSecondNodeJoinsTheGroupAndReadsItsShare() throws Exception {
        StackPorts ports = new StackPorts(StackUnderTest.status().supervisor().portBase());
        ServerNode node = ServerNode.recognition(ports, 2);
        try (Admin admin = Admin.create(
                Map.of("bootstrap.servers", StackUnderTest.status().kafka().bootstrap()))) {
            Set<String> before =
                    members(admin).stream().map(MemberDescription::consumerId).collect(Collectors.toSet());
            StackUnderTest.stack().startNode(node);
            try {
                assertHasNoDatabaseLogin(node);
                Set<TopicPartition> share = shareOfNewcomers(admin, before);
                Map<TopicPartition, Long> earlier = read(admin, share);
                List<String> cases = drop();
                try (EventLog events = new EventLog("results", "tasks", "parked")) {
                    for (String caseId : cases) {
                        events.await("an outcome", LIMIT, event -> event.key().equals(caseId));
                    }
                }
                Map<TopicPartition, Long> later = read(admin, share);
                long byNewcomer = share.stream()
                        .mapToLong(part -> later.getOrDefault(part, 0L) - earlier.getOrDefault(part, 0L))
                        .sum();
                System.out.printf("[second node] read %d of %d documents%n", byNewcomer, cases.size());
                assertThat(byNewcomer).isBetween(1L, cases.size() - 1L);
            } finally {
                StackUnderTest.stack().stopNode(node.name());
            }
        }
    }

    private static List<String> drop() throws IOException {
        List<String> cases = new ArrayList<>();
        List<Sample> samples = Sample.sound();
        for (int i = 0; i < DOCUMENTS; i++) {
            cases.add(StackUnderTest.drop(samples.get(i % samples.size())));
        }
        return cases;
    }

    /** Waits until the new members of the group hold some partitions and the old ones the others. */
    private static Set<TopicPartition> shareOfNewcomers(Admin admin, Set<String> before) {
        Set<TopicPartition> share = new HashSet<>();
        await("a share for the new node").atMost(LIMIT).until(() -> {
            share.clear();
            members(admin).stream()
                    .filter(member -> !before.contains(member.consumerId()))
                    .forEach(member -> share.addAll(member.assignment().topicPartitions()));
            boolean othersToo = members(admin).stream()
                    .anyMatch(member -> before.contains(member.consumerId())
                            && !member.assignment().topicPartitions().isEmpty());
            return !share.isEmpty() && othersToo;
        });
        return share;
    }

    private static Collection<MemberDescription> members(Admin admin) throws ExecutionException, InterruptedException {
        return admin.describeConsumerGroups(List.of(GROUP)).all().get().values().stream()
                .flatMap(group -> group.members().stream())
                .toList();
    }

    /** How many documents of these partitions were read and acknowledged. */
    private static Map<TopicPartition, Long> read(Admin admin, Set<TopicPartition> partitions)
            throws ExecutionException, InterruptedException {
        return admin.listConsumerGroupOffsets(GROUP).partitionsToOffsetAndMetadata().get().entrySet().stream()
                .filter(entry -> partitions.contains(entry.getKey()) && entry.getValue() != null)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().offset()));
    }

    private static void assertHasNoDatabaseLogin(ServerNode node) throws IOException {
        long pid = StackUnderTest.status().services().stream()
                .filter(service -> service.name().equals(node.name()))
                .mapToLong(StackStatus.Service::pid)
                .findFirst()
                .orElseThrow();
        for (String file : List.of("environ", "cmdline")) {
            String told = new String(
                    Files.readAllBytes(Path.of("/proc", Long.toString(pid), file)), StandardCharsets.ISO_8859_1);
            assertThat(told.toLowerCase(Locale.ROOT))
                    .contains(file.equals("cmdline") ? "clearhand.roles=recognition" : "path=")
                    .doesNotContain("clearhand_database_password")
                    .doesNotContain("clearhand.database");
        }
    }
}
