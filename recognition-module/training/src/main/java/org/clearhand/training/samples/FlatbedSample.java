package org.clearhand.training.samples;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * One generated scan of several items.
 *
 * @param file its name
 * @param content bytes of the file
 * @param items in no order that means anything
 */
@SuppressWarnings("ArrayRecordComponent")
record FlatbedSample(String file, byte[] content, List<FlatbedItem> items, int lid, int dotsPerInch) {

    /** One object with {@code items}, each labelled as a document of its own, with the corners of its page in the scan. */
    ObjectNode label(ObjectMapper json) {
        ObjectNode label = json.createObjectNode();
        label.put("file", file).put("pages", 1).put("lid", lid);
        ArrayNode described = label.putArray("items");
        for (FlatbedItem item : items) {
            FilledSheet sheet = item.sheet();
            FormSample alone = new FormSample(
                    sheet.print(), file, content, sheet.form(), sheet.hand(), item.geometry(), dotsPerInch);
            ObjectNode one = alone.label(json);
            one.remove(List.of("file", "pages"));
            ArrayNode corners = one.putArray("corners");
            item.corners()
                    .forEach(corner -> corners.addArray()
                            .add(Math.round(corner.getX() * 10) / 10.0)
                            .add(Math.round(corner.getY() * 10) / 10.0));
            described.add(one);
        }
        return label;
    }
}
