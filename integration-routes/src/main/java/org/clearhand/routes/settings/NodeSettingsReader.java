package org.clearhand.routes.settings;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.clearhand.casefile.BusinessDay;
import org.clearhand.forms.OwnTemplates;
import org.clearhand.forms.TemplateCatalogue;
import org.clearhand.recognition.device.DeviceChoice;
import org.clearhand.recognition.registry.ModelRegistry;
import org.clearhand.recognition.registry.RegistryProblem;
import org.clearhand.recognition.registry.ServingModels;
import org.clearhand.recognition.text.Precision;
import org.clearhand.recognition.text.SecondLook;

/** Makes {@link NodeSettings} of system properties and environment, or refuses with everything that is wrong. */
public final class NodeSettingsReader {
    private static final Set<String> KNOWN = Set.of(
            "clearhand.roles",
            "clearhand.home",
            "clearhand.business-date",
            "clearhand.kafka.bootstrap",
            "clearhand.images.folder",
            "clearhand.scanner.folder",
            "clearhand.intake.poll-every",
            "clearhand.intake.settle-time",
            "clearhand.intake.unfinished-grace",
            "clearhand.intake.limit-bytes",
            "clearhand.sftp.host",
            "clearhand.sftp.port",
            "clearhand.sftp.user",
            "clearhand.sftp.private-key",
            "clearhand.sftp.known-hosts",
            "clearhand.sftp.root",
            "clearhand.reader.home",
            "clearhand.reader.processes",
            "clearhand.reader.journal",
            DeviceChoice.SETTING,
            Precision.SETTING,
            SecondLook.SETTING,
            OwnTemplates.SETTING,
            ModelRegistry.SETTING,
            "clearhand.crash-at");

    /** Read by other parts of the server, which check their own names. */
    private static final List<String> OTHERS =
            List.of("clearhand.database.", "clearhand.oidc.", "clearhand.console.", "clearhand.server.");

    private NodeSettingsReader() {}

    /**
     * Reads and checks.
     *
     * @throws SettingsRefused naming every problem
     */
    public static NodeSettings read(Map<String, String> properties, Map<String, String> environment) {
        SettingValues values = new SettingValues(properties, environment);
        refuseUnknown(values);
        templates(values);
        Set<NodeRole> roles = roles(values);
        models(values, roles);
        NodeSettings settings = new NodeSettings(
                roles,
                new BusinessDay(values.date("clearhand.business-date")),
                new KafkaSettings(values.text("clearhand.kafka.bootstrap").orElse("localhost:18092")),
                images(values, roles),
                intake(values),
                recognition(values, properties, roles));
        if (!values.problems().isEmpty()) {
            throw new SettingsRefused(values.problems());
        }
        return settings;
    }

    private static void refuseUnknown(SettingValues values) {
        for (String name : values.propertyNames()) {
            if (!KNOWN.contains(name) && OTHERS.stream().noneMatch(name::startsWith)) {
                values.problem("there is no setting " + name);
            }
        }
    }

    /** A template that is not what was published stops the node here, not the first document that needs it. */
    private static void templates(SettingValues values) {
        values.path(OwnTemplates.SETTING).ifPresent(folder -> {
            try {
                TemplateCatalogue.with(new OwnTemplates(folder));
            } catch (IllegalStateException | UncheckedIOException unusable) {
                values.problem(OwnTemplates.SETTING + ": " + unusable.getMessage());
            }
        });
    }

    /** A damaged or missing model that is to serve stops a node that reads, with the reason, and is never replaced unasked. */
    private static void models(SettingValues values, Set<NodeRole> roles) {
        if (roles.contains(NodeRole.RECOGNITION)) {
            values.path(ModelRegistry.SETTING).ifPresent(folder -> {
                try {
                    ServingModels.of(new ModelRegistry(folder));
                } catch (RegistryProblem | UncheckedIOException unusable) {
                    values.problem(ModelRegistry.SETTING + ": " + unusable.getMessage());
                }
            });
        }
    }

    private static Set<NodeRole> roles(SettingValues values) {
        Optional<String> given = values.text("clearhand.roles");
        if (given.isEmpty()) {
            return EnumSet.allOf(NodeRole.class);
        }
        Set<NodeRole> roles = EnumSet.noneOf(NodeRole.class);
        for (String word : given.get().split(",", -1)) {
            Optional<NodeRole> role = Arrays.stream(NodeRole.values())
                    .filter(candidate -> candidate.name().equalsIgnoreCase(word.strip()))
                    .findFirst();
            role.ifPresent(roles::add);
            if (role.isEmpty()) {
                values.problem("clearhand.roles names \"" + word.strip() + "\"; the roles are "
                        + Arrays.stream(NodeRole.values())
                                .map(known -> known.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", ")));
            }
        }
        return roles;
    }

    private static Path images(SettingValues values, Set<NodeRole> roles) {
        Optional<Path> folder = values.path("clearhand.images.folder");
        if (folder.isEmpty() && !roles.equals(Set.of(NodeRole.POSTING))) {
            values.problem("clearhand.images.folder is missing");
        }
        return folder.orElse(Path.of("images"));
    }

    private static IntakeSettings intake(SettingValues values) {
        return new IntakeSettings(
                sftp(values),
                values.path("clearhand.scanner.folder"),
                values.duration("clearhand.intake.poll-every", Duration.ofMillis(250)),
                values.duration("clearhand.intake.settle-time", Duration.ofMillis(500)),
                values.duration("clearhand.intake.unfinished-grace", Duration.ofSeconds(8)),
                values.number("clearhand.intake.limit-bytes", 10L << 20, 1, 1L << 30));
    }

    private static Optional<SftpSettings> sftp(SettingValues values) {
        Optional<String> host = values.text("clearhand.sftp.host");
        if (host.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new SftpSettings(
                host.get(),
                (int) values.number("clearhand.sftp.port", 22, 1, 65_535),
                values.text("clearhand.sftp.user").orElse("clearhand"),
                existing(values, "clearhand.sftp.private-key"),
                existing(values, "clearhand.sftp.known-hosts"),
                stripSlashes(values.text("clearhand.sftp.root").orElse(""))));
    }

    private static String stripSlashes(String path) {
        return path.replaceAll("^[./]+$|^/+|/+$", "");
    }

    private static Path existing(SettingValues values, String key) {
        Optional<Path> path = values.path(key);
        if (path.isEmpty()) {
            values.problem(key + " is missing; an SFTP inbox needs it");
        } else if (!Files.isReadable(path.get())) {
            values.problem(key + " names " + path.get() + ", which cannot be read");
        }
        return path.orElse(Path.of(""));
    }

    /** What a setting says, once its parser has taken it. */
    private static Optional<String> checked(SettingValues values, String key, Consumer<String> parser) {
        Optional<String> text = values.text(key);
        try {
            text.ifPresent(parser);
        } catch (IllegalArgumentException refused) {
            values.problem(key + ": " + refused.getMessage());
        }
        return text;
    }

    private static RecognitionSettings recognition(
            SettingValues values, Map<String, String> properties, Set<NodeRole> roles) {
        Path server = Path.of(properties.getOrDefault("jboss.home.dir", "."));
        Path home = values.path("clearhand.reader.home").orElse(server.resolve("clearhand-reader"));
        if (roles.contains(NodeRole.RECOGNITION) && !Files.isDirectory(home.resolve("lib"))) {
            values.problem("clearhand.reader.home names " + home + ", which holds no reader (no folder lib)");
        }
        Path data = Path.of(
                properties.getOrDefault("jboss.server.data.dir", properties.getOrDefault("java.io.tmpdir", "/tmp")));
        return new RecognitionSettings(
                home,
                (int) values.number("clearhand.reader.processes", 1, 1, 64),
                checked(values, DeviceChoice.SETTING, DeviceChoice::parse).orElse("cpu"),
                checked(values, Precision.SETTING, Precision::parse),
                checked(values, SecondLook.SETTING, SecondLook::parse),
                values.path("clearhand.reader.journal").orElse(data.resolve("clearhand-reading-journal")));
    }
}
