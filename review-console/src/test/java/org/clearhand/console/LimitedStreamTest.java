package org.clearhand.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ws.rs.ClientErrorException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class LimitedStreamTest {
    @Test
    void letsABodyOfTheLimitThrough() throws IOException {
        assertThat(bodyOf(100).readAllBytes()).hasSize(100);
    }

    @Test
    void endsALongerBodyHoweverItIsRead() {
        assertThatExceptionOfType(ClientErrorException.class)
                .isThrownBy(() -> bodyOf(101).readAllBytes())
                .satisfies(
                        refusal -> assertThat(refusal.getResponse().getStatus()).isEqualTo(413));
        assertThatExceptionOfType(ClientErrorException.class).isThrownBy(() -> {
            LimitedStream body = bodyOf(101);
            while (body.read() >= 0) {
                assertThat(body).isNotNull();
            }
        });
    }

    private static LimitedStream bodyOf(int bytes) {
        return new LimitedStream(new ByteArrayInputStream(new byte[bytes]), 100);
    }
}
