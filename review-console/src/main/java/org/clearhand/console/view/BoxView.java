package org.clearhand.console.view;

import org.clearhand.casefile.FieldBox;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Box",
        description = "Where a field or an item is: pixels of the page image, origin top left, page from 1")
public record BoxView(int page, double x, double y, double width, double height) {
    static BoxView of(FieldBox box) {
        return new BoxView(box.page(), box.x(), box.y(), box.width(), box.height());
    }
}
