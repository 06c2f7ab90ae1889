package org.clearhand.routes;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.camel.CamelContext;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultRegistry;
import org.clearhand.casefile.CaseDesk;
import org.clearhand.casefile.FolderImageStore;
import org.clearhand.casefile.ImageStore;
import org.clearhand.casefile.Outbox;
import org.clearhand.recognition.DocumentReader;
import org.clearhand.routes.kafka.EventSender;
import org.clearhand.routes.kafka.InletSettings;
import org.clearhand.routes.kafka.KafkaClients;
import org.clearhand.routes.kafka.KafkaInlet;
import org.clearhand.routes.kafka.Topics;
import org.clearhand.routes.settings.NodeRole;
import org.clearhand.routes.settings.NodeSettings;
import org.clearhand.routes.source.ParkedFiles;
import org.clearhand.routes.source.PlainName;
import org.clearhand.routes.source.SourceRoutes;
import org.clearhand.routes.stage.AdjudicationStage;
import org.clearhand.routes.stage.ErrorPolicy;
import org.clearhand.routes.stage.EventHeaders;
import org.clearhand.routes.stage.InboxMessages;
import org.clearhand.routes.stage.OutboxRelay;
import org.clearhand.routes.stage.ReadingJournal;
import org.clearhand.routes.stage.ReadingStage;
import org.clearhand.routes.stage.Reception;
import org.clearhand.routes.watch.NodeHealth;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One node of the process: the stages of its roles, running. Started once and closed once; closing lets every stage finish what it has in
 * hand, those fed by messages first, so that a clean stop repeats nothing.
 */
public final class Node implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Node.class);

    private final NodeSettings settings;
    private final Parts parts;
    private final Clock clock;
    private final NodeHealth health;
    private final ErrorPolicy policy;
    private final CamelContext camel;
    private volatile Optional<DocumentReader> recognition = Optional.empty();

    /** What was started, the last first: the order of stopping. */
    private final Deque<AutoCloseable> running = new ArrayDeque<>();

    /**
     * What the roles of a node need; asked for only by roles that need it.
     *
     * @param desk needs the database
     * @param outbox needs the database
     * @param reader closed with the node
     */
    public record Parts(Supplier<CaseDesk> desk, Supplier<Outbox> outbox, Supplier<DocumentReader> reader) {}

    public Node(NodeSettings settings, Parts parts, Clock clock) {
        this.settings = settings;
        this.parts = parts;
        this.clock = clock;
        this.health = new NodeHealth(clock);
        this.policy = new ErrorPolicy();
        this.camel = new DefaultCamelContext(new DefaultRegistry());
        this.camel.setApplicationContextClassLoader(Node.class.getClassLoader());
        this.camel.getShutdownStrategy().setTimeout(25);
        this.camel.getShutdownStrategy().setLogInflightExchangesOnTimeout(false);
    }

    /** Where this node's nets run, {@code cpu} or {@code gpu:N}; empty where it has none, or none is loaded yet. */
    Optional<String> device() {
        return recognition.flatMap(DocumentReader::device);
    }

    public NodeHealth health() {
        return health;
    }

    /**
     * Starts the stages.
     *
     * @throws RuntimeException when a part cannot be had; nothing is left running then
     */
    public Node start() {
        try {
            startParts();
            LOG.info("This node runs {}", settings.roles());
            return this;
        } catch (Exception e) {
            close();
            throw e instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(e);
        }
    }

    private void startParts() throws Exception {
        KafkaClients clients = new KafkaClients(settings.kafka());
        boolean sends = settings.runs(NodeRole.RECOGNITION) || settings.runs(NodeRole.POSTING);
        Optional<EventSender> sender = sends ? Optional.of(started(new EventSender(clients))) : Optional.empty();
        Stages stages = stages(sender);
        camel.addRoutes(new DocumentProcess(stages));
        if (settings.runs(NodeRole.INTAKE)) {
            camel.addRoutes(new SourceRoutes(settings.intake(), health));
        }
        if (settings.runs(NodeRole.POSTING)) {
            started(new OutboxRelay(parts.outbox().get(), sender.orElseThrow(), health).start());
        }
        camel.start();
        started(camel::stop);
        startInlets(clients, stages);
    }

    private Stages stages(Optional<EventSender> sender) throws IOException {
        ImageStore images = new FolderImageStore(settings.imagesFolder());
        Optional<CaseDesk> desk = settings.runs(NodeRole.INTAKE) || settings.runs(NodeRole.ADJUDICATION)
                ? Optional.of(parts.desk().get())
                : Optional.empty();
        Optional<Reception> reception = desk.filter(any -> settings.runs(NodeRole.INTAKE))
                .map(found -> new Reception(
                        found,
                        images,
                        settings.intake().limitBytes(),
                        settings.intake().unfinishedGrace(),
                        clock));
        return new Stages(
                policy,
                reception,
                reception.map(found -> new InboxMessages(found, images, PlainName::isPlain)),
                reception.map(found -> new ParkedFiles(camel, settings.intake())),
                settings.runs(NodeRole.RECOGNITION)
                        ? Optional.of(reading(images, sender.orElseThrow()))
                        : Optional.empty(),
                desk.filter(any -> settings.runs(NodeRole.ADJUDICATION)).map(AdjudicationStage::new));
    }

    private ReadingStage reading(ImageStore images, EventSender sender) throws IOException {
        ReadingJournal journal = new ReadingJournal(settings.recognition().journal());
        DocumentReader reader = started(parts.reader().get());
        recognition = Optional.of(reader);
        return new ReadingStage(images, reader, journal, sender, new EventHeaders(clock));
    }

    private void startInlets(KafkaClients clients, Stages stages) {
        int readers = settings.recognition().processes();
        if (stages.inboxMessages().isPresent()) {
            inlet(clients, new InletSettings(Topics.INBOX, "clearhand-intake", 20, 1), DocumentProcess.INBOX_MESSAGE);
            inlet(
                    clients,
                    new InletSettings(Topics.PARKED, "clearhand-intake-files", 50, 1),
                    DocumentProcess.SETTLE_FILE);
        }
        if (stages.reading().isPresent()) {
            inlet(
                    clients,
                    new InletSettings(Topics.RECEIVED, "clearhand-recognition", 2 * readers, readers),
                    DocumentProcess.READ);
        }
        if (stages.adjudication().isPresent()) {
            inlet(clients, new InletSettings(Topics.READ, "clearhand-adjudication", 50, 1), DocumentProcess.ADJUDICATE);
        }
    }

    private void inlet(KafkaClients clients, InletSettings inlet, String route) {
        ProducerTemplate template = camel.createProducerTemplate();
        started(new KafkaInlet(clients, inlet, message -> template.sendBody(route, message), health).start());
    }

    private <T extends AutoCloseable> T started(T part) {
        running.push(part);
        return part;
    }

    @Override
    public void close() {
        policy.stop();
        while (!running.isEmpty()) {
            AutoCloseable part = running.pop();
            try {
                part.close();
            } catch (Exception e) {
                LOG.warn("{} did not stop cleanly", part.getClass().getSimpleName(), e);
            }
        }
    }
}
