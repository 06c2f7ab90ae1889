package org.clearhand.training.samples;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Consumer;
import org.clearhand.forms.Anchor;
import org.clearhand.forms.FormTemplate;
import org.clearhand.forms.TemplateVariant;
import org.clearhand.forms.Zone;

/**
 * The artwork of a form with its anchors where a variant has them: each is drawn from its place on the typical page, as large as the variant
 * has it, with the words that stand beside cells or in a box. All other print stays.
 */
final class MovedPrint {
    /** Half a line's width, and no foot of a letter above it. */
    private static final double AROUND_RULE_MILLIMETRES = 0.2;
    /** So far before its zone a rule may begin. */
    private static final double BEFORE_RULE_MILLIMETRES = 9;

    private static final double AROUND_BOX_MILLIMETRES = 0.5;
    /** The word DATE stands before a row of cells, and a letter below each. */
    private static final double BEFORE_CELLS_MILLIMETRES = 7.5;

    private static final double LABEL_OF_CELLS = 0.85;
    private static final double BELOW_CELLS_MILLIMETRES = 3;

    private final Consumer<Graphics2D> artwork;
    private final List<Move> moves;
    private final Area staying;

    /** @param artwork of the typical page, in millimetres */
    MovedPrint(FormTemplate template, TemplateVariant variant, Consumer<Graphics2D> artwork) {
        this.artwork = artwork;
        this.moves = variant.anchors().stream()
                .flatMap(anchor -> template.anchor(anchor.name()).stream()
                        .filter(usual -> !usual.zone().equals(anchor.zone()))
                        .map(usual -> new Move(usual, anchor.zone())))
                .toList();
        this.staying = new Area(
                new Rectangle2D.Double(0, 0, template.pageWidthMillimetres(), template.pageHeightMillimetres()));
        moves.forEach(move -> {
            staying.subtract(move.from());
            staying.subtract(move.covered());
        });
    }

    /** An anchor that stands elsewhere. */
    private record Move(Anchor usual, Zone place) {
        AffineTransform transform() {
            Zone zone = usual.zone();
            AffineTransform transform = AffineTransform.getTranslateInstance(place.x(), place.y());
            transform.scale(place.width() / zone.width(), place.height() / zone.height());
            transform.translate(-zone.x(), -zone.y());
            return transform;
        }

        /** What is not drawn any more where the anchor usually stands. */
        Area from() {
            Area area = own();
            if (usual.kind() == Anchor.Kind.RULE) {
                Zone zone = usual.zone();
                area.add(around(
                        new Zone(zone.x() - BEFORE_RULE_MILLIMETRES, zone.y(), BEFORE_RULE_MILLIMETRES, zone.height()),
                        AROUND_RULE_MILLIMETRES));
            }
            return area;
        }

        /** What belongs to the anchor on the typical page. */
        private Area own() {
            Zone zone = usual.zone();
            Area area =
                    around(zone, usual.kind() == Anchor.Kind.RULE ? AROUND_RULE_MILLIMETRES : AROUND_BOX_MILLIMETRES);
            if (usual.kind() == Anchor.Kind.CELLS) {
                double before = BEFORE_CELLS_MILLIMETRES;
                area.add(around(new Zone(zone.x() - before, zone.y(), before, LABEL_OF_CELLS * zone.height()), 0));
                area.add(around(new Zone(zone.x(), zone.bottom(), zone.width(), BELOW_CELLS_MILLIMETRES), 0));
            }
            return area;
        }

        private static Area around(Zone zone, double millimetres) {
            return new Area(new Rectangle2D.Double(
                    zone.x() - millimetres,
                    zone.y() - millimetres,
                    zone.width() + 2 * millimetres,
                    zone.height() + 2 * millimetres));
        }

        /** Where what belongs to the anchor is drawn. */
        Area to() {
            return own().createTransformedArea(transform());
        }

        /** What other print gives way to: words may touch a rule. */
        Area covered() {
            return usual.kind() == Anchor.Kind.RULE ? new Area() : around(place, AROUND_BOX_MILLIMETRES);
        }
    }

    void draw(Graphics2D pen) {
        Graphics2D rest = (Graphics2D) pen.create();
        rest.clip(staying);
        artwork.accept(rest);
        rest.dispose();
        for (Move move : moves) {
            Graphics2D moved = (Graphics2D) pen.create();
            moved.clip(move.to());
            moved.transform(move.transform());
            artwork.accept(moved);
            moved.dispose();
        }
    }
}
