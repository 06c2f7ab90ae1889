package org.clearhand.forms;

import java.util.OptionalInt;

/**
 * Printed matter that is looked for again on every page, because forms of one kind place it a few millimetres apart and scanners shift
 * it. A field that names an anchor is cut from where the anchor was found, not from where the template expected it.
 *
 * @param name unique in the template
 * @param page from 1
 * @param zone where the printed matter stands on a typical page
 * @param toleranceMillimetres how far it may be away, on every side
 * @param cells number of equal boxes in the row; only for {@link Kind#CELLS}
 */
public record Anchor(String name, Kind kind, int page, Zone zone, double toleranceMillimetres, OptionalInt cells) {
    public Anchor {
        if (page < 1 || !(toleranceMillimetres >= 0)) {
            throw new IllegalArgumentException("an anchor needs a page from 1 and a tolerance of 0 or more: " + name);
        }
        if (cells.isPresent() != (kind == Kind.CELLS) || cells.orElse(1) < 1) {
            throw new IllegalArgumentException("a row of cells, and nothing else, says how many: " + name);
        }
    }

    /** The area in which the printed matter is looked for. */
    public Zone searchArea() {
        return zone.grownBy(toleranceMillimetres);
    }

    /** What the printed matter looks like. */
    public enum Kind {
        /** A row of equal boxes side by side. */
        CELLS,
        /** One closed box; it may hold a smaller one with the printed label. */
        BOX,
        /** One horizontal line, full or dotted, to write on. */
        RULE,
        /** The clear band at the lower edge that holds the MICR line. */
        MICR_BAND
    }
}
