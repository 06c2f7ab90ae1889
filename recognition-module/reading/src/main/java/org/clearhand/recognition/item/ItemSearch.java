package org.clearhand.recognition.item;

import java.awt.geom.Area;
import java.awt.geom.Point2D;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.clearhand.recognition.decode.PageImage;
import org.clearhand.recognition.page.FormIdentifier;
import org.clearhand.recognition.page.FormMatch;
import org.clearhand.recognition.page.Skew;
import org.clearhand.recognition.page.UprightPage;

/**
 * Looks for known forms on one scan. A straight strip of nothing parts the scan, each part is looked at as if it were a page; where no form
 * is known in it, it is parted again. What is found is taken off, and the rest is looked at. One search, one use.
 */
final class ItemSearch {
    /** A page with four forms takes about eight. */
    private static final int MOST_GLANCES = 20;
    /** Places compared at a glance: of a part that is a form, one of the first two or three nearly always fits. */
    private static final int GLANCE = 6;
    /** At what no glance told. */
    private static final int MOST_LOOKS = 10;

    private static final int LOOK = 12;
    /** Whole identifications cost many times a look, and are for a rest that must be something. */
    private static final int MOST_LONG_LOOKS = 4;

    private static final int MOST_PARTINGS = 3;
    /** Sides of a part that may be a form, as shares of the scan's longer side: the smallest is a CN 22 on a sheet of A3. */
    private static final double LEAST_LONGER_SIDE = 0.12;

    private static final double LEAST_SHORTER_SIDE = 0.05;
    /** Print and writing may stand out of a page by so much. */
    static final double AROUND_MILLIMETRES = 2.5;
    /** Cells of even paper around a part. */
    private static final int MARGIN = 3;
    /** Relative difference of two items' scales on one scan. */
    private static final double SAME_SCALE = 0.05;

    private final PageImage scan;
    private final FormIdentifier identifier;
    private final List<ItemPlace> found = new ArrayList<>();

    ItemSearch(PageImage scan, FormIdentifier identifier) {
        this.scan = scan;
        this.identifier = identifier;
    }

    /** The items in the order they were found. */
    List<ItemPlace> find(LidMap map) {
        CellRegion all = map.outlines();
        Deque<CellRegion> open = new ArrayDeque<>();
        part(all, open);
        open.addLast(all);
        look(open, MOST_GLANCES, page -> atFirstSight(page, GLANCE));
        if (isLeft(all)) {
            open.clear();
            part(all, open);
            look(open, MOST_LOOKS, page -> atFirstSight(page, LOOK));
        }
        if (!found.isEmpty() && isLeft(all)) {
            look(new ArrayDeque<>(List.of(all)), MOST_LONG_LOOKS, this::closely);
        }
        return found;
    }

    private boolean isLeft(CellRegion all) {
        return found.isEmpty() || Rest.isOfWeight(without(all), found.get(0).pixelsPerMillimetre());
    }

    /** What no item was found for. */
    CellRegion without(CellRegion region) {
        return region.only((x, y) -> found.stream().noneMatch(item -> item.holds(x, y, AROUND_MILLIMETRES)));
    }

    private void look(Deque<CellRegion> open, int most, Function<UprightPage, FormMatch> identify) {
        Set<CellRegion> seen = new HashSet<>();
        for (int looks = 0; looks < most && !open.isEmpty(); ) {
            CellRegion region = without(open.removeFirst());
            if (isTooSmall(region) || !seen.add(region)) {
                continue;
            }
            looks++;
            Optional<ItemPlace> place = place(region, identify).filter(this::hasScale);
            if (place.isPresent()) {
                found.add(place.get());
                open.addFirst(region);
            } else {
                part(region, open);
            }
        }
    }

    /** The widest strip is the likeliest; what others part is looked at in the end. */
    private static void part(CellRegion region, Deque<CellRegion> open) {
        List<Strips.Parting> partings = Strips.of(region, MOST_PARTINGS);
        for (int i = 0; i < partings.size(); i++) {
            if (i == 0) {
                open.addFirst(partings.get(i).other());
                open.addFirst(partings.get(i).one());
            } else {
                open.addLast(partings.get(i).one());
                open.addLast(partings.get(i).other());
            }
        }
    }

    private Optional<ItemPlace> place(CellRegion region, Function<UprightPage, FormMatch> identify) {
        ScanPart part = ScanPart.of(scan, new Area(ScanPart.shape(region.hull())), MARGIN * region.step());
        return identify.apply(UprightPage.of(part.picture()))
                .best()
                .map(form -> ItemPlace.of(form, part.box().left(), part.box().top()));
    }

    private FormMatch atFirstSight(UprightPage page, int places) {
        return identifier.identifyAtFirstSight(page, Skew.degrees(page.ink()), places);
    }

    private FormMatch closely(UprightPage page) {
        return identifier.identify(page, Skew.degrees(page.ink()));
    }

    /** Everything on a scan was scanned at one scale. */
    private boolean hasScale(ItemPlace place) {
        return found.stream()
                .allMatch(one -> Math.abs(place.pixelsPerMillimetre() / one.pixelsPerMillimetre() - 1) < SAME_SCALE);
    }

    private boolean isTooSmall(CellRegion region) {
        List<Point2D> hull = region.hull();
        double width = extent(hull.stream().mapToDouble(Point2D::getX).toArray());
        double height = extent(hull.stream().mapToDouble(Point2D::getY).toArray());
        double side = Math.max(scan.width(), scan.height());
        return Math.max(width, height) < LEAST_LONGER_SIDE * side
                || Math.min(width, height) < LEAST_SHORTER_SIDE * side;
    }

    private static double extent(double... places) {
        double least = Double.MAX_VALUE;
        double most = -Double.MAX_VALUE;
        for (double place : places) {
            least = Math.min(least, place);
            most = Math.max(most, place);
        }
        return most - least;
    }
}
