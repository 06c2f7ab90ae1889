package org.clearhand.routes.watch;

import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The places between two durable effects, where a crash does the most harm. A proof names one in the system property
 * {@code clearhand.crash-at}; the process then ends there as by a power cut. Without the property they do nothing.
 */
public enum CrashPoint {
    /** The image is stored, no case is opened. */
    AFTER_STORE_BEFORE_CASE,
    /** The case is committed, the source file not moved. */
    AFTER_COMMIT_BEFORE_MOVE,
    /** The reason file is written, the source file not moved. */
    AFTER_REASON_BEFORE_MOVE,
    /** The document is read, the reading not sent. */
    AFTER_READ_BEFORE_SEND,
    /** The reading is sent and acknowledged, its offset not. */
    AFTER_SEND_BEFORE_OFFSET,
    /** The reading is recorded, its offset not. */
    AFTER_RECORD_BEFORE_OFFSET,
    /** The broker acknowledged an event, the outbox does not know it. */
    AFTER_ACK_BEFORE_MARK;

    /** The value of the property: {@code after-commit-before-move}. */
    public static final String PROPERTY = "clearhand.crash-at";

    private static final Logger LOG = LoggerFactory.getLogger(CrashPoint.class);

    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Ends the process when it was asked to end here. */
    public void pass() {
        if (label().equals(System.getProperty(PROPERTY))) {
            LOG.warn("crash point {} reached: halting", label());
            Runtime.getRuntime().halt(137);
        }
    }
}
