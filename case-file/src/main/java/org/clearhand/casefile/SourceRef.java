package org.clearhand.casefile;

/**
 * Where a document came from.
 *
 * @param sender who delivered it: the SFTP account, the scanner, the producer
 * @param name the file name the sender gave, one plain path segment
 * @param deliveryKey names this delivery at its source, and is the same when a crash makes the source hand it over again: the path
 *     in the inbox, or topic/partition/offset
 */
public record SourceRef(SourceKind kind, String sender, String name, String deliveryKey) {
    public SourceRef {
        if (sender.isBlank() || name.isBlank() || deliveryKey.isBlank()) {
            throw new IllegalArgumentException("A source has a sender, a name and a delivery key");
        }
    }
}
