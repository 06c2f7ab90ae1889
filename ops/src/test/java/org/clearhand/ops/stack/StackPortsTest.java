package org.clearhand.ops.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class StackPortsTest {
    @Test
    void aTakenPortIsNamedTogetherWithWhatNeedsIt() throws IOException {
        // Below what the system gives to outgoing connections, which may hold any port above for a while.
        StackPorts ports = new StackPorts(26_000);
        assertThatCode(ports::requireFree).doesNotThrowAnyException();
        try (ServerSocket other = new ServerSocket()) {
            other.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), ports.keycloak()));
            assertThatThrownBy(ports::requireFree)
                    .isInstanceOf(StackProblem.class)
                    .hasMessageContaining("Port 26180")
                    .hasMessageContaining("Keycloak")
                    .hasMessageContaining("--port-base")
                    .hasMessageEndingWith(".")
                    .message()
                    .doesNotContain("\n");
        }
    }

    @Test
    void anotherBaseMovesEveryPort() {
        StackPorts ports = new StackPorts(30_000);
        assertThat(new int[] {
                    ports.http(), ports.management(), ports.keycloak(), ports.kafka(), ports.postgres(), ports.sftp()
                })
                .containsExactly(30_080, 30_990, 30_180, 30_092, 30_432, 30_022);
    }

    @Test
    void aBaseOutsideTheUsableRangeIsRefused() {
        assertThatThrownBy(() -> new StackPorts(80)).isInstanceOf(StackProblem.class);
        assertThatThrownBy(() -> new StackPorts(64_900)).isInstanceOf(StackProblem.class);
    }
}
