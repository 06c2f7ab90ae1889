package org.clearhand.routes;

import org.apache.camel.builder.RouteBuilder;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.clearhand.casefile.Problem;
import org.clearhand.routes.source.SourceRoutes;
import org.clearhand.routes.stage.ErrorPolicy;
import org.clearhand.routes.stage.IncomingFile;

/**
 * The way of a document, from its receipt to its posting. A node has the routes of its roles.
 *
 * <pre>
 * file or message -> RECEIVE -> outbox -> POST -> received topic -> READ -> read topic -> ADJUDICATE -> outbox -> POST -> results topic
 *                                                                                                  \-> task -> a person -/
 * </pre>
 *
 * Between two stages stands a durable message, and each stage acknowledges the one before it last. Retrying and parking is the matter of
 * {@link ErrorPolicy}, which wraps every stage that is fed by messages; a file that failed stays where it is.
 */
final class DocumentProcess extends RouteBuilder {
    static final String INBOX_MESSAGE = "direct:inbox-message";
    static final String READ = "direct:read";
    static final String ADJUDICATE = "direct:adjudicate";
    static final String SETTLE_FILE = "direct:settle-file";

    private final Stages stages;

    DocumentProcess(Stages stages) {
        this.stages = stages;
    }

    @Override
    public void configure() {
        errorHandler(noErrorHandler());

        stages.reception()
                .ifPresent(reception -> from(SourceRoutes.RECEIVE_FILE)
                        .routeId("RECEIVE a file")
                        .process(file -> file.getMessage()
                                .setBody(reception.receive(file.getMessage().getMandatoryBody(IncomingFile.class)))));

        stages.inboxMessages()
                .ifPresent(inbox -> from(INBOX_MESSAGE)
                        .routeId("RECEIVE a message")
                        .process(stages.guarded("RECEIVE", inbox::receive, inbox::refuse)));

        stages.reading()
                .ifPresent(reading -> from(READ)
                        .routeId("READ")
                        .process(stages.guarded(
                                "READ",
                                message -> reading.read(message.value()),
                                (message, problem) -> reading.park(message.value(), problem))));

        stages.adjudication()
                .ifPresent(adjudication -> from(ADJUDICATE)
                        .routeId("ADJUDICATE")
                        .process(stages.guarded(
                                "ADJUDICATE",
                                message -> adjudication.adjudicate(message.value()),
                                (message, problem) -> adjudication.park(message.value(), problem))));

        stages.parkedFiles()
                .ifPresent(files -> from(SETTLE_FILE)
                        .routeId("TELL the sender")
                        .process(stages.guarded(
                                "TELL", message -> files.settle(message.value()), DocumentProcess::leaveFile)));
    }

    /** The file stays where it is; its case is parked all the same. */
    private static void leaveFile(ConsumerRecord<String, byte[]> message, Problem problem) {
        // Nothing to undo: the reason is on the parked topic and in the console.
    }
}
