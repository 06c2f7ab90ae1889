package org.clearhand.routes.kafka;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Does all there is to do with one message. When it returns, the effects are durable and the message may be acknowledged. */
@FunctionalInterface
public interface MessageHandler {
    void handle(ConsumerRecord<String, byte[]> message) throws Exception;
}
