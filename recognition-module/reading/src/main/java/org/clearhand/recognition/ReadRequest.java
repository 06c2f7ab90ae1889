package org.clearhand.recognition;

import java.math.BigDecimal;
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
 * @param expectedAmount the amount that was told with the document; supports what is read, never replaces it
 */
public record ReadRequest(
        Optional<String> fileName,
        Optional<TemplateRef> template,
        boolean preview,
        boolean oneItem,
        Optional<BigDecimal> expectedAmount) {
    public ReadRequest {
        Objects.requireNonNull(fileName, "fileName");
        Objects.requireNonNull(template, "template");
        Objects.requireNonNull(expectedAmount, "expectedAmount");
    }

    /** Of a document that may be a scan of several items. */
    public ReadRequest(Optional<String> fileName, Optional<TemplateRef> template, boolean preview) {
        this(fileName, template, preview, false, Optional.empty());
    }

    /** Any template, no preview, no name to check. */
    public static ReadRequest plain() {
        return new ReadRequest(Optional.empty(), Optional.empty(), false);
    }

    public ReadRequest withFileName(String name) {
        return new ReadRequest(Optional.of(name), template, preview, oneItem, expectedAmount);
    }

    public ReadRequest withTemplate(TemplateRef ref) {
        return new ReadRequest(fileName, Optional.of(ref), preview, oneItem, expectedAmount);
    }

    public ReadRequest withPreview() {
        return new ReadRequest(fileName, template, true, oneItem, expectedAmount);
    }

    public ReadRequest ofOneItem() {
        return new ReadRequest(fileName, template, preview, true, expectedAmount);
    }

    public ReadRequest expecting(BigDecimal amount) {
        return new ReadRequest(fileName, template, preview, oneItem, Optional.of(amount));
    }
}
