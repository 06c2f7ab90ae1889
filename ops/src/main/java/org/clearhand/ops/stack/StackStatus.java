package org.clearhand.ops.stack;

import java.util.List;
import java.util.Map;

/** Everything a client needs to use a running stack; the shape of {@code status --json}, a public contract. */
public record StackStatus(
        List<Service> services,
        Sftp sftp,
        Kafka kafka,
        Console console,
        Api api,
        Keycloak keycloak,
        List<User> users,
        Database database,
        String dataFolder,
        Supervisor supervisor) {

    public enum State {
        STARTING,
        UP,
        CRASHED,
        STOPPING,
        STOPPED
    }

    /**
     * One service of the stack.
     *
     * @param pid the process that holds the service; 0 when it does not run
     * @param startedAt when that process began, in milliseconds since 1970 as the operating system says it; 0 when unknown
     */
    public record Service(String name, String title, State state, long pid, long startedAt) {}

    public record Sftp(String host, int port, String user, String privateKey, String knownHosts, String inbox) {}

    public record Kafka(String bootstrap, Map<String, String> topics) {}

    public record Console(String url) {}

    public record Api(String url, String openapi, String health) {}

    public record Keycloak(String url, String realm, String clientId) {}

    public record User(String name, String password, List<String> roles) {}

    public record Database(String jdbcUrl) {}

    /** The process that watches the services. */
    public record Supervisor(long pid, long startedAt, State state, int portBase, String project) {}

    /** Whether every service can be used. */
    public boolean allUp() {
        return services.stream().allMatch(service -> service.state() == State.UP);
    }
}
