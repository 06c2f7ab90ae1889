package org.clearhand.recognition.kit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.clearhand.forms.Anchor;
import org.clearhand.forms.FieldType;
import org.clearhand.forms.TemplateField;
import org.clearhand.forms.Zone;
import org.clearhand.recognition.page.PrintedShape;

/**
 * Proposes an anchor and a field for every printed shape, by its geometry alone. Nothing tells what a box is for, so what cannot be told
 * is proposed as text that only people read.
 */
final class DraftParts {
    private static final double ACCEPT = 0.95;
    private static final double ACCEPT_TICK = 0.9;
    private static final double HIGHEST_NUMBER = 14;
    private static final double WIDEST_NUMBER = 60;
    private static final double BESIDE = 1;

    private final DraftPlaces places;
    private final String country;
    private final List<PrintedShape> shapes;
    private final Map<PrintedShape.Kind, Integer> counts = new EnumMap<>(PrintedShape.Kind.class);

    DraftParts(BlankForm form, String country, List<PrintedShape> shapes) {
        this.places = new DraftPlaces(form, shapes);
        this.country = country;
        this.shapes = List.copyOf(shapes);
    }

    List<DraftPart> all() {
        List<DraftPart> parts = new ArrayList<>();
        shapes.forEach(shape -> parts.add(part(shape)));
        return parts;
    }

    private DraftPart part(PrintedShape shape) {
        int number = counts.merge(shape.kind(), 1, Integer::sum);
        Zone zone = places.zone(shape.outline());
        return switch (shape.kind()) {
            case CELLS -> cells(shape, number, zone);
            case BOX -> box(shape, number, zone);
            case FRAME -> new DraftPart(anchor("frame-" + number, Anchor.Kind.BOX, shape), Optional.empty(), "");
            case TICK_BOX -> tick(number, zone);
            case RULE -> rule(shape, number);
            case MICR_BAND -> band(shape, zone);
        };
    }

    private DraftPart cells(PrintedShape shape, int number, Zone zone) {
        String name = "cells-" + number;
        FieldType type = switch (shape.cells()) {
            case 8 -> FieldType.DATE;
            case 5 -> country.equals("US") || country.equals("FR") ? FieldType.POSTCODE : FieldType.DIGITS;
            case 6 -> country.equals("IN") ? FieldType.POSTCODE : FieldType.DIGITS;
            default -> FieldType.DIGITS;
        };
        Map<String, String> options = new LinkedHashMap<>();
        String remark = switch (type) {
            case DATE -> {
                options.put("order", country.equals("US") ? "MMDDYYYY" : "DDMMYYYY");
                yield "eight cells: a date? Say in which order, or make it DIGITS.";
            }
            case POSTCODE -> {
                options.put("country", country);
                yield "as many cells as a postcode has digits";
            }
            default -> {
                options.put("shortest", Integer.toString(shape.cells()));
                options.put("longest", Integer.toString(shape.cells()));
                yield "a digit a cell; lower shortest where cells may stay empty";
            }
        };
        return new DraftPart(
                anchor(name, Anchor.Kind.CELLS, shape),
                field("cells" + number, type, places.grown(zone, BESIDE, 2), Optional.of(name), ACCEPT, options),
                remark);
    }

    private DraftPart box(PrintedShape shape, int number, Zone zone) {
        String name = "box-" + number;
        boolean isNumber = zone.height() <= HIGHEST_NUMBER && zone.width() <= WIDEST_NUMBER;
        return new DraftPart(
                anchor(name, Anchor.Kind.BOX, shape),
                isNumber
                        ? field(
                                "box" + number,
                                FieldType.DIGITS,
                                places.grown(zone, BESIDE, BESIDE),
                                Optional.of(name),
                                ACCEPT,
                                Map.of())
                        : shown(
                                "box" + number,
                                FieldType.TEXT_LINE,
                                places.grown(zone, BESIDE, BESIDE),
                                Optional.of(name)),
                isNumber
                        ? "DIGITS, COURTESY_AMOUNT, DATE, POSTCODE, SIGNATURE or BARCODE?"
                        : "text for people; or SIGNATURE, LEGAL_AMOUNT, BARCODE, ... with read and acceptConfidence");
    }

    private DraftPart tick(int number, Zone zone) {
        return new DraftPart(
                Optional.empty(),
                field(
                        "tick" + number,
                        FieldType.CHECKBOX,
                        places.grown(zone, 1.2, 1.2),
                        Optional.empty(),
                        ACCEPT_TICK,
                        Map.of()),
                "");
    }

    private DraftPart rule(PrintedShape shape, int number) {
        String name = "rule-" + number;
        return new DraftPart(
                anchor(name, Anchor.Kind.RULE, shape),
                shown("rule" + number, FieldType.TEXT_LINE, places.aboveRule(shape.outline()), Optional.of(name)),
                "text for people; or SIGNATURE, DATE, LEGAL_AMOUNT, ... with read and acceptConfidence");
    }

    private DraftPart band(PrintedShape shape, Zone zone) {
        return new DraftPart(
                anchor("micr-band", Anchor.Kind.MICR_BAND, shape),
                field(
                        "micr",
                        FieldType.MICR_LINE,
                        places.grown(zone, 5, 2),
                        Optional.of("micr-band"),
                        ACCEPT,
                        Map.of()),
                "");
    }

    private Optional<Anchor> anchor(String name, Anchor.Kind kind, PrintedShape shape) {
        return Optional.of(new Anchor(
                name,
                kind,
                1,
                places.zone(shape.outline()),
                places.tolerance(shape.outline()),
                kind == Anchor.Kind.CELLS ? OptionalInt.of(shape.cells()) : OptionalInt.empty()));
    }

    private static Optional<TemplateField> field(
            String name,
            FieldType type,
            Zone zone,
            Optional<String> anchor,
            double accept,
            Map<String, String> options) {
        return Optional.of(new TemplateField(name, type, 1, zone, anchor, true, true, accept, options));
    }

    private static Optional<TemplateField> shown(String name, FieldType type, Zone zone, Optional<String> anchor) {
        return Optional.of(new TemplateField(name, type, 1, zone, anchor, false, false, 1, Map.of()));
    }
}
