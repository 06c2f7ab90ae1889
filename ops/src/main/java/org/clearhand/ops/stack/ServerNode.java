package org.clearhand.ops.stack;

import java.util.Optional;

/**
 * One process of the application server.
 *
 * @param name its folder and log name
 * @param roles the stages it runs, comma separated; empty for all
 * @param database whether it gets a database login; a node that only recognises needs none
 */
public record ServerNode(String name, Optional<String> roles, int httpPort, int managementPort, boolean database) {
    /** The node every stack has: all stages. */
    static ServerNode main(StackPorts ports) {
        return new ServerNode("server", Optional.empty(), ports.http(), ports.management(), true);
    }

    /**
     * A further node that only recognises.
     *
     * @param number from 2
     */
    public static ServerNode recognition(StackPorts ports, int number) {
        int httpPort = ports.http() + 100 * number;
        return new ServerNode("recognition-" + number, Optional.of("recognition"), httpPort, httpPort + 1, false);
    }
}
