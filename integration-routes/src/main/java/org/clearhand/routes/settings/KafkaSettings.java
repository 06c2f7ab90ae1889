package org.clearhand.routes.settings;

/**
 * Where the broker is.
 *
 * @param bootstrap host:port, several separated by commas
 */
public record KafkaSettings(String bootstrap) {}
