package org.clearhand.console;

/** A request reached a node whose {@code clearhand.roles} do not include the console. */
final class ConsoleOff extends RuntimeException {
    ConsoleOff() {
        super("This node does not have the console role.");
    }
}
