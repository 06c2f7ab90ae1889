/** The plain Kafka client, in and out: nothing is acknowledged before its effect is durable. */
@NullMarked
package org.clearhand.routes.kafka;

import org.jspecify.annotations.NullMarked;
