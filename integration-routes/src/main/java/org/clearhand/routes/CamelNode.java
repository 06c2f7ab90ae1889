package org.clearhand.routes;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.clearhand.casefile.CaseDesk;
import org.clearhand.casefile.Outbox;
import org.clearhand.casefile.RuleBook;
import org.clearhand.forms.OwnTemplates;
import org.clearhand.forms.TemplateCatalogue;
import org.clearhand.recognition.device.DeviceChoice;
import org.clearhand.recognition.process.ReaderPool;
import org.clearhand.recognition.process.ReaderSettings;
import org.clearhand.recognition.registry.ModelRegistry;
import org.clearhand.recognition.text.Precision;
import org.clearhand.recognition.text.SecondLook;
import org.clearhand.routes.settings.NodeRole;
import org.clearhand.routes.settings.NodeSettings;
import org.clearhand.routes.settings.NodeSettingsReader;
import org.clearhand.routes.settings.RecognitionSettings;
import org.clearhand.routes.watch.NodeHealth;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts the node with the application and stops it with it. Wrong settings keep the application from starting; a dependency that is not
 * there yet does not: the node tries again until it is.
 */
@ApplicationScoped
public class CamelNode {
    static final String DATA_SOURCE = "java:jboss/datasources/Clearhand";

    private static final Logger LOG = LoggerFactory.getLogger(CamelNode.class);
    private static final long RETRY_MILLIS = 2_000;

    private final Object lock = new Object();
    private Optional<Node> node = Optional.empty();
    private Optional<NodeSettings> settings = Optional.empty();
    private final CountDownLatch stopped = new CountDownLatch(1);

    void start(@Observes Startup event) {
        NodeSettings read = NodeSettingsReader.read(properties(), System.getenv());
        synchronized (lock) {
            settings = Optional.of(read);
            if (!read.roles().equals(Set.of(NodeRole.CONSOLE))) {
                Thread thread = new Thread(() -> startUntilUp(read), "clearhand-node-start");
                thread.setContextClassLoader(CamelNode.class.getClassLoader());
                thread.start();
            }
        }
    }

    private static Map<String, String> properties() {
        return System.getProperties().stringPropertyNames().stream()
                .collect(Collectors.toMap(name -> name, name -> System.getProperty(name, "")));
    }

    private void startUntilUp(NodeSettings read) {
        while (true) {
            Node fresh = new Node(read, parts(read), Clock.systemUTC());
            try {
                fresh.start();
            } catch (RuntimeException e) {
                LOG.error("The node could not start and tries again: {}", NodeHealth.describe(e), e);
                if (!pause()) {
                    return;
                }
                continue;
            }
            synchronized (lock) {
                if (stopped.getCount() > 0) {
                    node = Optional.of(fresh);
                    return;
                }
            }
            fresh.close();
            return;
        }
    }

    /** False when the application stops. */
    private boolean pause() {
        try {
            return !stopped.await(RETRY_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return false;
        }
    }

    private static Node.Parts parts(NodeSettings settings) {
        Supplier<DataSource> database = CamelNode::dataSource;
        return new Node.Parts(
                () -> new CaseDesk(
                        database.get(),
                        Clock.systemUTC(),
                        settings.businessDay(),
                        TemplateCatalogue.configured(),
                        RuleBook.shipped()),
                () -> new Outbox(database.get(), Clock.systemUTC()),
                () -> ReaderPool.start(readers(settings.recognition())));
    }

    private static ReaderSettings readers(RecognitionSettings recognition) {
        ReaderSettings readers = ReaderSettings.ofHome(recognition.home())
                .withProcesses(recognition.processes())
                .withOption("-D" + DeviceChoice.SETTING + "=" + recognition.device());
        readers = with(readers, Precision.SETTING, recognition.precision());
        readers = with(readers, SecondLook.SETTING, recognition.secondLooks());
        Optional<ModelRegistry> models = ModelRegistry.configured();
        if (models.isPresent()) {
            readers = readers.withModels(models.get().folder());
        }
        return with(
                readers,
                OwnTemplates.SETTING,
                OwnTemplates.configured()
                        .map(own -> own.folder().toAbsolutePath().toString()));
    }

    private static ReaderSettings with(ReaderSettings readers, String setting, Optional<String> value) {
        return value.map(text -> readers.withOption("-D" + setting + "=" + text))
                .orElse(readers);
    }

    @SuppressWarnings("BanJNDI") // a name of the server's own configuration, never of a user
    private static DataSource dataSource() {
        try {
            return InitialContext.doLookup(DATA_SOURCE);
        } catch (NamingException e) {
            throw new IllegalStateException("the server has no data source " + DATA_SOURCE, e);
        }
    }

    /** Empty before the node is up, and on nodes that serve the console alone. */
    Optional<NodeHealth> health() {
        synchronized (lock) {
            return node.map(Node::health);
        }
    }

    /** Where this node's nets run; empty where it has none, or none is loaded yet. */
    Optional<String> device() {
        synchronized (lock) {
            return node.flatMap(Node::device);
        }
    }

    Optional<NodeSettings> settings() {
        synchronized (lock) {
            return settings;
        }
    }

    void stop(@Observes Shutdown event) {
        stop();
    }

    /** A redeployment sends no shutdown event. */
    @PreDestroy
    void stop() {
        Optional<Node> running;
        synchronized (lock) {
            stopped.countDown();
            running = node;
            node = Optional.empty();
        }
        running.ifPresent(Node::close);
    }
}
