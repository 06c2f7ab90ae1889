package org.clearhand.recognition;

import java.util.List;

/**
 * Where a field is on its page.
 *
 * @param field all of it
 * @param lines where each of its lines is written, from the top
 */
record WrittenPlace(Box field, List<Box> lines) {
    WrittenPlace {
        lines = List.copyOf(lines);
    }
}
