package org.clearhand.ops.stack;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** The topics of Clearhand; the version of the value's schema is part of the name. */
public enum Topic {
    INBOX("clearhand.inbox.v1", 1),
    /** As many partitions as recognition nodes can share the work. */
    RECEIVED("clearhand.documents.received.v1", 4),
    READ("clearhand.documents.read.v1", 4),
    TASKS("clearhand.tasks.v1", 1),
    RESULTS("clearhand.results.v1", 1),
    PARKED("clearhand.parked.v1", 1);

    private static final long LARGEST_MESSAGE_BYTES = 8L << 20;
    private final String topicName;
    private final int partitions;

    Topic(String topicName, int partitions) {
        this.topicName = topicName;
        this.partitions = partitions;
    }

    public String topicName() {
        return topicName;
    }

    /** Creates the topics that are missing. */
    static void createAll(Admin admin) throws InterruptedException {
        try {
            Set<String> present = admin.listTopics().names().get();
            List<NewTopic> missing = Stream.of(values())
                    .filter(topic -> !present.contains(topic.topicName))
                    .map(topic -> new NewTopic(topic.topicName, topic.partitions, (short) 1)
                            .configs(Map.of("max.message.bytes", Long.toString(LARGEST_MESSAGE_BYTES))))
                    .toList();
            admin.createTopics(missing).all().get();
        } catch (ExecutionException e) {
            throw new StackProblem("The Kafka topics cannot be created: " + e.getMessage() + ".", e);
        }
    }
}
