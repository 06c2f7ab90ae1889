package org.clearhand.routes.source;

import org.apache.camel.Consumer;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.spi.ExceptionHandler;
import org.apache.camel.spi.PollingConsumerPollStrategy;
import org.clearhand.routes.stage.UnfinishedUpload;
import org.clearhand.routes.watch.NodeHealth;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the node's health how the polls of a source go: a wrong host key or a dead server shows there. */
final class SourceWatch implements PollingConsumerPollStrategy, ExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(SourceWatch.class);

    private final String name;
    private final NodeHealth health;
    private final SettledFiles settled;

    SourceWatch(String name, NodeHealth health, SettledFiles settled) {
        this.name = name;
        this.health = health;
        this.settled = settled;
    }

    @Override
    public boolean begin(Consumer consumer, Endpoint endpoint) {
        settled.sweep();
        return true;
    }

    @Override
    public void commit(Consumer consumer, Endpoint endpoint, int polledMessages) {
        health.up(name);
    }

    @Override
    public boolean rollback(Consumer consumer, Endpoint endpoint, int retryCounter, Exception cause) {
        health.down(name, cause);
        return false;
    }

    @Override
    public void handleException(Throwable exception) {
        note(exception);
    }

    @Override
    public void handleException(String message, Throwable exception) {
        note(exception);
    }

    @Override
    public void handleException(@Nullable String message, @Nullable Exchange exchange, @Nullable Throwable exception) {
        note(exception);
    }

    /** A file that failed stays and comes again; the message tells where to look, without the stack at every turn. */
    private void note(@Nullable Throwable exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnfinishedUpload) {
                return;
            }
        }
        if (exception != null) {
            LOG.warn("{}: {}", name, NodeHealth.describe(exception));
            LOG.debug("{}", name, exception);
        }
    }
}
