package org.clearhand.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BusinessDayTest {
    private static final Instant RECEIVED = Instant.parse("2027-05-02T23:59:59Z");

    @AfterEach
    void forget() {
        System.clearProperty("clearhand.business-date");
    }

    @Test
    void withoutSettingAnItemIsJudgedOnTheDayItWasReceived() {
        assertThat(BusinessDay.configured().of(RECEIVED)).isEqualTo(LocalDate.of(2027, 5, 2));
    }

    @Test
    void aNamedDayHoldsForEveryItem() {
        System.setProperty("clearhand.business-date", "2026-11-20");

        assertThat(BusinessDay.configured()).isEqualTo(new BusinessDay(Optional.of(LocalDate.of(2026, 11, 20))));
        assertThat(BusinessDay.configured().of(RECEIVED)).isEqualTo(LocalDate.of(2026, 11, 20));
    }

    @Test
    void aDayThatIsNoDateIsRefusedByTheSettingsName() {
        System.setProperty("clearhand.business-date", "20/11/2026");

        assertThatThrownBy(BusinessDay::configured)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("clearhand.business-date");
    }
}
