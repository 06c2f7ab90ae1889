package org.clearhand.routes.settings;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The raw values: a system property {@code clearhand.x.y} or its environment twin {@code CLEARHAND_X_Y}, the property first. Gathers what
 * is wrong instead of throwing. Used by one thread.
 */
final class SettingValues {
    private final Map<String, String> properties;
    private final Map<String, String> environment;
    private final List<String> problems = new ArrayList<>();

    SettingValues(Map<String, String> properties, Map<String, String> environment) {
        this.properties = properties;
        this.environment = environment;
    }

    Optional<String> text(String key) {
        return Optional.ofNullable(properties.get(key))
                .or(() -> Optional.ofNullable(environment.get(environmentName(key))))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    Optional<Path> path(String key) {
        return text(key).map(Path::of);
    }

    long number(String key, long fallback, long least, long most) {
        return parsed(key, fallback, "a whole number from " + least + " to " + most, value -> {
            long number = Long.parseLong(value);
            return number >= least && number <= most ? Optional.of(number) : Optional.empty();
        });
    }

    /** ISO 8601, such as PT0.5S. */
    Duration duration(String key, Duration fallback) {
        return parsed(key, fallback, "a duration such as PT0.5S", value -> {
            Duration duration = Duration.parse(value);
            return duration.isNegative() ? Optional.empty() : Optional.of(duration);
        });
    }

    /** Empty when it is not set. */
    Optional<LocalDate> date(String key) {
        return parsed(
                key,
                Optional.empty(),
                "a date such as 2026-11-20",
                value -> Optional.of(Optional.of(LocalDate.parse(value))));
    }

    private <T> T parsed(String key, T fallback, String expected, Function<String, Optional<T>> parser) {
        Optional<String> value = text(key);
        if (value.isEmpty()) {
            return fallback;
        }
        Optional<T> result;
        try {
            result = parser.apply(value.get());
        } catch (NumberFormatException | DateTimeParseException e) {
            result = Optional.empty();
        }
        if (result.isEmpty()) {
            problem(key + " is not " + expected);
        }
        return result.orElse(fallback);
    }

    void problem(String sentence) {
        problems.add(sentence);
    }

    List<String> problems() {
        return problems;
    }

    /** Property names that begin with {@code clearhand.}, sorted. */
    Iterable<String> propertyNames() {
        TreeSet<String> names = new TreeSet<>(properties.keySet());
        names.removeIf(name -> !name.startsWith("clearhand."));
        return names;
    }

    static String environmentName(String key) {
        return key.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
    }
}
