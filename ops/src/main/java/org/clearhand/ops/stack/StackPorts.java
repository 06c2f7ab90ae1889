package org.clearhand.ops.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.TreeMap;

/** The TCP ports of one stack, all counted from one base so that several stacks fit on a machine. */
public record StackPorts(int base) {
    public static final int DEFAULT_BASE = 18_000;

    public StackPorts {
        if (base < 1_024 || base > 64_000) {
            throw new StackProblem("The port base must lie between 1024 and 64000, but it is " + base + ".");
        }
    }

    public int http() {
        return base + 80;
    }

    public int management() {
        return base + 990;
    }

    public int keycloak() {
        return base + 180;
    }

    /** Keycloak's own health and metrics interface. */
    public int keycloakManagement() {
        return base + 190;
    }

    public int kafka() {
        return base + 92;
    }

    public int kafkaController() {
        return base + 93;
    }

    public int postgres() {
        return base + 432;
    }

    public int sftp() {
        return base + 22;
    }

    /** Fails with one sentence when a port of the stack is taken by somebody else. */
    public void requireFree() {
        Map<Integer, String> needed = new TreeMap<>(Map.of(
                http(), "the console and API",
                management(), "the management of the application server",
                keycloak(), "Keycloak",
                kafka(), "Kafka",
                kafkaController(), "Kafka's controller",
                postgres(), "PostgreSQL",
                sftp(), "the SFTP server"));
        needed.forEach((port, service) -> {
            if (!isFree(port)) {
                throw new StackProblem(
                        "Port " + port + " is needed for " + service
                                + ", but another program listens on it: stop that program or choose other ports with --port-base.");
            }
        });
    }

    static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
