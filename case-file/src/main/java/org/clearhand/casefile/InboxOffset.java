package org.clearhand.casefile;

/** The place of one message on a Kafka inbox topic. Each place is taken in at most once. */
public record InboxOffset(String topic, int partition, long offset) {
    public InboxOffset {
        if (topic.isBlank() || partition < 0 || offset < 0) {
            throw new IllegalArgumentException("An inbox offset has a topic, a partition and an offset from 0");
        }
    }
}
