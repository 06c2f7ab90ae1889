package org.clearhand.training.data;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.clearhand.recognition.page.GreyImage;

/** Makes labelled crops out of what the files of a set hold, and refuses what is none. */
final class CropMaker {
    private static final int LONGEST_LABEL = 500;
    private static final String PROVENANCE = "provenance";

    private final DataSet set;
    private final LabelAmendments amendments;
    private final CropSink sink;
    private final Set<String> names = new HashSet<>();
    private long index;

    CropMaker(DataSet set, LabelAmendments amendments, CropSink sink) {
        this.set = set;
        this.amendments = amendments;
        this.sink = sink;
    }

    /** Where a picture comes from; asked only when its label can be used. */
    interface Picture {
        GreyImage decode() throws UnusableItem;
    }

    void make(String item, String label, Map<String, String> further, Picture picture) {
        long at = index++;
        if (amendments.leavesOut(item, label)) {
            return;
        }
        String text = amendments.textOf(item, label);
        try {
            Provenance provenance = provenance(further);
            if (text.isBlank()) {
                throw new UnusableItem("the label is empty");
            }
            if (text.length() > LONGEST_LABEL) {
                throw new UnusableItem("the label has more than " + LONGEST_LABEL + " characters");
            }
            if (!names.add(item)) {
                throw new UnusableItem("the set has this name twice");
            }
            String group = set.labels().grouping().groupOf(at, item, text, further);
            sink.crop(new LabelledCrop(
                    set.id(), item, picture.decode(), text, set.labels().content(), group, provenance, further));
        } catch (UnusableItem unusable) {
            sink.refused(new RefusedItem(item, unusable.reason()));
        }
    }

    private static Provenance provenance(Map<String, String> further) throws UnusableItem {
        String named = further.getOrDefault(PROVENANCE, "");
        if (named.isEmpty()) {
            return Provenance.PUBLISHED;
        }
        try {
            Provenance provenance = Provenance.of(named);
            if (!provenance.isTruth()) {
                throw new UnusableItem("the label is a machine's and no truth");
            }
            return provenance;
        } catch (IllegalArgumentException unknown) {
            throw new UnusableItem("the label has a provenance that is not known");
        }
    }

    /** One item that cannot be used. */
    static final class UnusableItem extends Exception {
        private static final long serialVersionUID = 1;

        private final String reason;

        UnusableItem(String reason) {
            super(reason, null, false, false);
            this.reason = reason;
        }

        String reason() {
            return reason;
        }
    }
}
