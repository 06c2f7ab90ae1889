package org.clearhand.casefile;

/** The streams a case writes to; the topic name is part of the public contract. */
public enum OutboxTopic {
    RECEIVED("clearhand.documents.received.v1", "org.clearhand.document.received.v1"),
    TASKS("clearhand.tasks.v1", "org.clearhand.task.v1"),
    RESULTS("clearhand.results.v1", "org.clearhand.result.v1"),
    PARKED("clearhand.parked.v1", "org.clearhand.document.parked.v1");

    private final String topic;
    private final String eventType;

    OutboxTopic(String topic, String eventType) {
        this.topic = topic;
        this.eventType = eventType;
    }

    public String topic() {
        return topic;
    }

    /** The CloudEvents type. */
    public String eventType() {
        return eventType;
    }
}
