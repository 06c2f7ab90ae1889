package org.clearhand.casefile;

import java.util.Optional;

/** One hand-over of a document at a door; the same document may be delivered many times. */
public record Delivery(SourceRef source, ImageRef image, Optional<InboxOffset> inboxOffset) {
    public Delivery(SourceRef source, ImageRef image) {
        this(source, image, Optional.empty());
    }

    public CaseId caseId() {
        return CaseId.ofContent(image.sha256());
    }
}
