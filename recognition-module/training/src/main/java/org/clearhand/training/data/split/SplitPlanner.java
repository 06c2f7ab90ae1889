package org.clearhand.training.data.split;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clearhand.training.data.CropSink;
import org.clearhand.training.data.LabelledCrop;
import org.clearhand.training.data.OpenedSet;
import org.clearhand.training.data.RefusedItem;
import org.clearhand.training.data.SetFormat;

/**
 * Divides a set: groups stay whole, and groups that share a picture, byte for byte or nearly, stay together. Pen strokes are divided by
 * writer alone, since they have no pictures of their own. Not safe for use by many threads.
 */
public final class SplitPlanner implements CropSink {
    private final SplitRule rule;
    private final boolean comparesPictures;
    private final Kinships kinships = new Kinships();
    private final List<Placed> items = new ArrayList<>();

    private record Placed(String item, String group) {}

    private SplitPlanner(SplitRule rule, boolean comparesPictures) {
        this.rule = rule;
        this.comparesPictures = comparesPictures;
    }

    /** Reads the set and divides it; the same set and rule give the same split. */
    public static Split plan(OpenedSet opened, SplitRule rule) throws IOException {
        boolean pictures =
                opened.set().format() != SetFormat.STROKES && rule.kind() != SplitRule.Kind.KEPT_BACK_WRITERS;
        SplitPlanner planner = new SplitPlanner(rule, pictures);
        opened.read(planner);
        return planner.split(opened);
    }

    @Override
    public void crop(LabelledCrop crop) {
        items.add(new Placed(crop.item(), crop.group()));
        if (comparesPictures) {
            kinships.add(crop.group(), Fingerprint.of(crop));
        } else {
            kinships.add(crop.group());
        }
    }

    @Override
    public void refused(RefusedItem item) {
        // What cannot be used stands on no side.
    }

    private Split split(OpenedSet opened) {
        int joined = kinships.joinNear();
        SortedMap<String, Split.Place> places = new TreeMap<>();
        for (Placed item : items) {
            String family = kinships.familyOf(item.group());
            places.put(item.item(), new Split.Place(rule.sideOf(family), item.group()));
        }
        return new Split(opened.set().id(), opened.set().sha256(), rule, joined, places);
    }
}
