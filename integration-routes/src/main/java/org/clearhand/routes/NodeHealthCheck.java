package org.clearhand.routes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.clearhand.routes.settings.NodeRole;
import org.clearhand.routes.settings.NodeSettings;
import org.clearhand.routes.watch.NodeHealth;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Shows each source, consumer and the relay of this node with its last error. Where people work in the console the answer stays up with
 * the broker or an SFTP server down, because the console does not need them; the parts are shown all the same.
 */
@Readiness
@ApplicationScoped
public class NodeHealthCheck implements HealthCheck {
    private final CamelNode node;

    /** For the container's proxy. */
    protected NodeHealthCheck() {
        this(new CamelNode());
    }

    @Inject
    public NodeHealthCheck(CamelNode node) {
        this.node = node;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("clearhand-node");
        Optional<NodeSettings> settings = node.settings();
        settings.ifPresent(known -> answer.withData("roles", known.roles().toString()));
        node.device().ifPresent(device -> answer.withData("recognition.device", device));
        boolean servesPeople =
                settings.filter(known -> known.runs(NodeRole.CONSOLE)).isPresent();
        Optional<NodeHealth> health = node.health();
        health.ifPresent(parts -> describe(parts, answer));
        boolean works = health.map(NodeHealth::allUp).orElse(false);
        return answer.status(servesPeople || works).build();
    }

    private static void describe(NodeHealth health, HealthCheckResponseBuilder answer) {
        for (Map.Entry<String, NodeHealth.Part> entry : health.parts().entrySet()) {
            NodeHealth.Part part = entry.getValue();
            answer.withData(
                    entry.getKey(),
                    part.lastError().map(error -> "DOWN: " + error).orElse("UP"));
            part.lag().ifPresent(lag -> answer.withData(entry.getKey() + ".lag", lag));
        }
    }
}
