package org.clearhand.ops.stack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Where everything of a stack is found: the status from settings and the state of its services. */
final class StackAddresses {
    private StackAddresses() {}

    static StackStatus status(StackSettings settings, List<StackStatus.Service> services, StackStatus.State state) {
        StackPorts ports = settings.ports();
        SftpKeys keys = new SftpKeys(settings.data());
        String web = "http://localhost:" + ports.http();
        ProcessHandle own = ProcessHandle.current();
        return new StackStatus(
                services,
                new StackStatus.Sftp(
                        "localhost",
                        ports.sftp(),
                        SftpKeys.DEMO_SENDER,
                        keys.privateKey(SftpKeys.DEMO_SENDER).toString(),
                        keys.knownHosts().toString(),
                        "/inbox"),
                new StackStatus.Kafka("localhost:" + ports.kafka(), topics()),
                new StackStatus.Console(web + "/"),
                new StackStatus.Api(
                        web + "/api", web + "/openapi", "http://localhost:" + ports.management() + "/health"),
                new StackStatus.Keycloak(
                        "http://localhost:" + ports.keycloak(), KeycloakHome.REALM, KeycloakHome.CLIENT),
                DemoUser.accounts(),
                new StackStatus.Database(StackDatabase.jdbcUrl(ports)),
                settings.data().root().toString(),
                new StackStatus.Supervisor(
                        own.pid(),
                        own.info()
                                .startInstant()
                                .map(start -> start.toEpochMilli())
                                .orElse(0L),
                        state,
                        ports.base(),
                        settings.project().toString()));
    }

    private static Map<String, String> topics() {
        Map<String, String> topics = new LinkedHashMap<>();
        for (Topic topic : Topic.values()) {
            topics.put(topic.name().toLowerCase(Locale.ROOT), topic.topicName());
        }
        return topics;
    }
}
