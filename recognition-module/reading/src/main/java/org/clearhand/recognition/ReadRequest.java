package org.clearhand.recognition;

import java.util.Objects;
import java.util.Optional;
import org.clearhand.forms.TemplateRef;

/**
 * What is asked of the reader besides the bytes.
 *
 * @param fileName the name the document came under; checked against its content when present
 * @param template the template to use; empty lets the reader identify it
 * @param preview whether the pages' preview images are wanted
 * @param oneItem whether the document is known to be one item, because it was cut out of a scan: then it is not looked for several
 */
public record ReadRequest(Optional<String> fileName, Optional<TemplateRef> template, boolean preview, boolean oneItem) {
    public ReadRequest {
        Objects.requireNonNull(fileName, "fileName");
        Objects.requireNonNull(template, "template");
    }

    /** Of a document that may be a scan of several items. */
    public ReadRequest(Optional<String> fileName, Optional<TemplateRef> template, boolean preview) {
        this(fileName, template, preview, false);
    }

    /** Any template, no preview, no name to check. */
    public static ReadRequest plain() {
        return new ReadRequest(Optional.empty(), Optional.empty(), false);
    }

    public ReadRequest withFileName(String name) {
        return new ReadRequest(Optional.of(name), template, preview, oneItem);
    }

    public ReadRequest withTemplate(TemplateRef ref) {
        return new ReadRequest(fileName, Optional.of(ref), preview, oneItem);
    }

    public ReadRequest withPreview() {
        return new ReadRequest(fileName, template, true, oneItem);
    }

    public ReadRequest ofOneItem() {
        return new ReadRequest(fileName, template, preview, true);
    }
}
