package org.clearhand.recognition.item;

import java.awt.Rectangle;
import java.awt.geom.Area;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.clearhand.recognition.decode.PageImage;
import org.clearhand.recognition.page.FormIdentifier;
import org.clearhand.recognition.page.FormMatch;
import org.clearhand.recognition.page.Skew;
import org.clearhand.recognition.page.UprightPage;

/**
 * Finds the items that lie side by side on one scan, as a flatbed makes them. A scan is cut only where at least two known forms lie on it,
 * at one scale, beside each other, each known again in the picture that is cut out, and nothing of weight is left. Immutable.
 */
public final class ItemFinder {
    /** Of a scan that one form fills so far there is no room for another. */
    private static final double FILLING = 0.75;
    /** Pages laid to some millimetres may seem to overlap by this share of the smaller. */
    private static final double MOST_OVERLAP = 0.08;
    /** Share of a page that may lie beyond the scan. */
    private static final double MOST_BEYOND = 0.15;

    private final FormIdentifier identifier;

    public ItemFinder(FormIdentifier identifier) {
        this.identifier = identifier;
    }

    /** What was found on a scan. */
    public enum Outcome {
        /** One item, or none that is known: the scan is a document. */
        ONE,
        /** Several, and each is cut out. */
        SEVERAL,
        /** Several, and it is not sure where each ends, or what else there is. */
        UNCLEAR
    }

    /** The items from top to bottom; none unless there are several and they are clear. */
    public record Finding(Outcome outcome, List<ItemCut> items) {
        public Finding {
            items = List.copyOf(items);
        }
    }

    /** Whether there may be another item beside a form that was identified on the scan; looks at little. */
    public boolean mayBeMoreThan(FormMatch.Candidate form, PageImage scan) {
        ItemPlace place = ItemPlace.of(form, 0, 0);
        if (place.size() > FILLING * scan.width() * scan.height()) {
            return false;
        }
        CellRegion beside = LidMap.of(scan).cells().only((x, y) -> !place.holds(x, y, ItemSearch.AROUND_MILLIMETRES));
        return Rest.isOfWeight(beside, place.pixelsPerMillimetre());
    }

    public Finding find(PageImage scan) {
        LidMap map = LidMap.of(scan);
        ItemSearch search = new ItemSearch(scan, identifier);
        List<ItemPlace> places = search.find(map);
        if (places.size() < 2) {
            return new Finding(Outcome.ONE, List.of());
        }
        Optional<List<ItemCut>> cuts = areBesideEachOther(places, scan)
                        && !Rest.isOfWeight(
                                search.without(map.cells()), places.get(0).pixelsPerMillimetre())
                ? cut(scan, map, places)
                : Optional.empty();
        return cuts.map(items -> new Finding(Outcome.SEVERAL, items))
                .orElseGet(() -> new Finding(Outcome.UNCLEAR, List.of()));
    }

    private static boolean areBesideEachOther(List<ItemPlace> places, PageImage scan) {
        Area whole = new Area(new Rectangle(scan.width(), scan.height()));
        for (int i = 0; i < places.size(); i++) {
            ItemPlace one = places.get(i);
            if (shared(one.area(), whole) < (1 - MOST_BEYOND) * one.size()) {
                return false;
            }
            for (ItemPlace other : places.subList(0, i)) {
                if (shared(one.area(), other.area()) > MOST_OVERLAP * Math.min(one.size(), other.size())) {
                    return false;
                }
            }
        }
        return true;
    }

    private static double shared(Area one, Area other) {
        Area both = new Area(one);
        both.intersect(other);
        return Polygons.size(both);
    }

    /** Each item as it is cut out; empty when one of them is not known again. */
    private Optional<List<ItemCut>> cut(PageImage scan, LidMap map, List<ItemPlace> places) {
        CellRegion outlines = map.outlines();
        List<ItemPlace> outlined = new ArrayList<>();
        for (ItemPlace place : places) {
            boolean solid = map.shows(ScanPart.of(scan, place.area(), 0).paper());
            outlined.add(ItemOutline.of(place, others(places, place), map, outlines, solid));
        }
        List<ItemCut> cuts = new ArrayList<>();
        for (ItemPlace item : outlined) {
            ScanPart part = ScanPart.of(scan, ItemOutline.area(item, others(outlined, item)), 0);
            if (!isKnownAgain(item, part.picture())) {
                return Optional.empty();
            }
            cuts.add(new ItemCut(item.template().ref(), part.box(), part.picture()));
        }
        cuts.sort(Comparator.comparingInt((ItemCut one) -> one.box().top())
                .thenComparingInt(one -> one.box().left()));
        return Optional.of(cuts);
    }

    private static List<ItemPlace> others(List<ItemPlace> all, ItemPlace item) {
        return all.stream().filter(other -> !other.equals(item)).toList();
    }

    private boolean isKnownAgain(ItemPlace item, PageImage picture) {
        UprightPage page = UprightPage.of(picture);
        return identifier
                .identify(page, Skew.degrees(page.ink()))
                .best()
                .filter(form -> form.template().equals(item.template()))
                .isPresent();
    }
}
