package org.clearhand.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConsoleSettingsTest {
    @Test
    void defaults() {
        assertThat(of(Map.of()))
                .isEqualTo(new ConsoleSettings(
                        true,
                        Optional.empty(),
                        Duration.ofMinutes(5),
                        URI.create("http://localhost:18180/realms/clearhand"),
                        "clearhand-console"));
    }

    @Test
    void allKeysSet() {
        assertThat(of(Map.of(
                        "clearhand.roles", "intake, recognition",
                        "clearhand.images.folder", "/images",
                        "clearhand.console.lease-seconds", "90",
                        "clearhand.oidc.provider-url", "https://id.example/realms/bank",
                        "clearhand.oidc.client-id", "review")))
                .isEqualTo(new ConsoleSettings(
                        false,
                        Optional.of(Path.of("/images")),
                        Duration.ofSeconds(90),
                        URI.create("https://id.example/realms/bank"),
                        "review"));
    }

    @Test
    void theConsoleIsOnAmongOtherRoles() {
        assertThat(of(Map.of("clearhand.roles", "posting, console")).on()).isTrue();
        assertThat(of(Map.of("clearhand.roles", " ")).on()).isTrue();
        assertThat(of(Map.of("clearhand.roles", "consoles")).on()).isFalse();
    }

    @Test
    void aLeaseIsHalfAMinuteToAnHour() {
        assertThatIllegalArgumentException().isThrownBy(() -> of(Map.of("clearhand.console.lease-seconds", "29")));
        assertThatIllegalArgumentException().isThrownBy(() -> of(Map.of("clearhand.console.lease-seconds", "3601")));
    }

    private static ConsoleSettings of(Map<String, String> told) {
        return ConsoleSettings.of(key -> Optional.ofNullable(told.get(key)));
    }
}
