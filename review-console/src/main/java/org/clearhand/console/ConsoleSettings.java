package org.clearhand.console;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the console is told from outside. Each key is a system property; its twin is an environment variable in capitals with
 * underscores, {@code clearhand.images.folder} and {@code CLEARHAND_IMAGES_FOLDER}.
 *
 * @param on whether this node's roles include the console
 * @param imagesFolder of the image store; empty when not told
 * @param lease how long a claimed task belongs to a person before others may take it
 * @param provider the realm's address, where a sign-out ends
 */
public record ConsoleSettings(boolean on, Optional<Path> imagesFolder, Duration lease, URI provider, String clientId) {
    private static final Duration SHORTEST_LEASE = Duration.ofSeconds(30);
    private static final Duration LONGEST_LEASE = Duration.ofHours(1);

    public ConsoleSettings {
        if (lease.compareTo(SHORTEST_LEASE) < 0 || lease.compareTo(LONGEST_LEASE) > 0) {
            throw new IllegalArgumentException(
                    "clearhand.console.lease-seconds is 30 to 3600, not " + lease.toSeconds());
        }
    }

    static ConsoleSettings ofSystem() {
        return of(key -> Optional.ofNullable(System.getProperty(key))
                .or(() -> Optional.ofNullable(
                        System.getenv(key.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_")))));
    }

    static ConsoleSettings of(Function<String, Optional<String>> settings) {
        Function<String, Optional<String>> told = key -> settings.apply(key).filter(value -> !value.isBlank());
        return new ConsoleSettings(
                told.apply("clearhand.roles")
                        .map(ConsoleSettings::includesConsole)
                        .orElse(true),
                told.apply("clearhand.images.folder").map(Path::of),
                told.apply("clearhand.console.lease-seconds")
                        .map(Long::valueOf)
                        .map(Duration::ofSeconds)
                        .orElse(Duration.ofMinutes(5)),
                told.apply("clearhand.oidc.provider-url")
                        .map(URI::create)
                        .orElse(URI.create("http://localhost:18180/realms/clearhand")),
                told.apply("clearhand.oidc.client-id").orElse("clearhand-console"));
    }

    private static boolean includesConsole(String roles) {
        return Arrays.stream(roles.split(",", -1)).map(String::strip).anyMatch("console"::equals);
    }
}
