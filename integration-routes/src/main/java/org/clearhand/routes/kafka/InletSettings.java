package org.clearhand.routes.kafka;

/**
 * One stage's share of a topic.
 *
 * @param batch messages taken in one poll, bounds what a rebalance or a crash repeats
 * @param parallel messages worked on at the same time; 1 keeps their order
 */
public record InletSettings(String topic, String group, int batch, int parallel) {
    public InletSettings {
        if (batch < 1 || parallel < 1) {
            throw new IllegalArgumentException("An inlet takes and works on at least one message");
        }
    }
}
