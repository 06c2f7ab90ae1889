package org.clearhand.console.view;

import org.clearhand.casefile.PagePreview;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Page", description = "An upright page image and its size in pixels")
public record PageView(int page, int width, int height) {
    static PageView of(PagePreview preview) {
        return new PageView(preview.page(), preview.widthPixels(), preview.heightPixels());
    }
}
