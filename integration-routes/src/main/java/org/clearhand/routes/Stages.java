package org.clearhand.routes;

import java.util.Optional;
import org.apache.camel.Processor;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.clearhand.casefile.Problem;
import org.clearhand.routes.kafka.MessageHandler;
import org.clearhand.routes.source.ParkedFiles;
import org.clearhand.routes.stage.AdjudicationStage;
import org.clearhand.routes.stage.ErrorPolicy;
import org.clearhand.routes.stage.InboxMessages;
import org.clearhand.routes.stage.ReadingStage;
import org.clearhand.routes.stage.Reception;

/** The stages that a node runs; those of other roles are empty. */
record Stages(
        ErrorPolicy policy,
        Optional<Reception> reception,
        Optional<InboxMessages> inboxMessages,
        Optional<ParkedFiles> parkedFiles,
        Optional<ReadingStage> reading,
        Optional<AdjudicationStage> adjudication) {

    /** Puts the document of a message aside. */
    @FunctionalInterface
    interface MessageParking {
        void park(ConsumerRecord<String, byte[]> message, Problem problem) throws Exception;
    }

    /** The step under the error policy: when the processor returns, the step worked or the document is parked. */
    Processor guarded(String stage, MessageHandler step, MessageParking parking) {
        return exchange -> {
            @SuppressWarnings("unchecked")
            ConsumerRecord<String, byte[]> message = exchange.getMessage().getMandatoryBody(ConsumerRecord.class);
            String what = stage + " " + message.topic() + "/" + message.partition() + "/" + message.offset();
            policy.carryOut(what, () -> step.handle(message), problem -> parking.park(message, problem));
        };
    }
}
