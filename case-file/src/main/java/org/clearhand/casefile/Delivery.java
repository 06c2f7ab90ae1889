package org.clearhand.casefile;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One hand-over of a document at a door; the same document may be delivered many times.
 *
 * @param expectedAmount what the deliverer says the document is worth
 */
public record Delivery(
        SourceRef source, ImageRef image, Optional<InboxOffset> inboxOffset, Optional<BigDecimal> expectedAmount) {
    public Delivery(SourceRef source, ImageRef image) {
        this(source, image, Optional.empty(), Optional.empty());
    }

    public Delivery(SourceRef source, ImageRef image, Optional<InboxOffset> inboxOffset) {
        this(source, image, inboxOffset, Optional.empty());
    }

    public CaseId caseId() {
        return CaseId.ofContent(image.sha256());
    }
}
