package org.clearhand.routes.kafka;

import java.util.List;

/** The topics; their names are public contract. Those of the outbox are named in the case file. */
public final class Topics {
    public static final String INBOX = "clearhand.inbox.v1";
    public static final String RECEIVED = "clearhand.documents.received.v1";
    public static final String READ = "clearhand.documents.read.v1";
    public static final String TASKS = "clearhand.tasks.v1";
    public static final String RESULTS = "clearhand.results.v1";
    public static final String PARKED = "clearhand.parked.v1";

    public static final List<String> ALL = List.of(INBOX, RECEIVED, READ, TASKS, RESULTS, PARKED);

    private Topics() {}
}
