package org.clearhand.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * The day against which an item's date is judged. Normally the day on which the item was received, in UTC. A bank that works off a
 * backlog, and a demonstration whose sample cheques carry fixed dates, name the day instead with the setting
 * {@code clearhand.business-date} (ISO 8601, environment {@code CLEARHAND_BUSINESS_DATE}). Immutable.
 */
public record BusinessDay(Optional<LocalDate> fixed) {
    private static final String SETTING = "clearhand.business-date";

    public static BusinessDay ofReceipt() {
        return new BusinessDay(Optional.empty());
    }

    /**
     * The day this process was told, or the day of receipt.
     *
     * @throws IllegalArgumentException when the setting is not an ISO 8601 date
     */
    public static BusinessDay configured() {
        Optional<String> setting = Optional.ofNullable(System.getProperty(SETTING))
                .or(() -> Optional.ofNullable(System.getenv("CLEARHAND_BUSINESS_DATE")))
                .filter(text -> !text.isBlank());
        try {
            return new BusinessDay(setting.map(LocalDate::parse));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(SETTING + " must be a date such as 2026-11-20", e);
        }
    }

    public LocalDate of(Instant receivedAt) {
        return fixed.orElseGet(() -> receivedAt.atZone(ZoneOffset.UTC).toLocalDate());
    }
}
