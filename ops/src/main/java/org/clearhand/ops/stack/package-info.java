/**
 * The local stack: PostgreSQL, Kafka, an SFTP server, Keycloak and the application server on one machine, on loopback only
 * and under one data folder. Used by the command and by the system tests alike.
 */
@NullMarked
package org.clearhand.ops.stack;

import org.jspecify.annotations.NullMarked;
