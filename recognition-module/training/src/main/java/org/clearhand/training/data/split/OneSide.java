package org.clearhand.training.data.split;

import java.io.IOException;
import org.clearhand.training.data.CropSink;
import org.clearhand.training.data.LabelledCrop;
import org.clearhand.training.data.LabelledCrops;
import org.clearhand.training.data.OpenedSet;
import org.clearhand.training.data.RefusedItem;

/** The crops of one side of a split, and nothing of the others. */
public record OneSide(OpenedSet opened, Split split, Side side) {
    /**
     * One side of a set.
     *
     * @throws IllegalArgumentException where the split is of another set or of other files
     */
    public OneSide {
        if (!split.set().equals(opened.set().id())
                || !split.setSha256().equals(opened.set().sha256())) {
            throw new IllegalArgumentException(
                    "the split is of another set than " + opened.set().id());
        }
    }

    public void read(CropSink sink) throws IOException {
        opened.read(new CropSink() {
            @Override
            public void crop(LabelledCrop crop) {
                if (split.sideOf(crop.item()).filter(side::equals).isPresent()) {
                    sink.crop(crop);
                }
            }

            @Override
            public void refused(RefusedItem item) {
                sink.refused(item);
            }
        });
    }

    public LabelledCrops all() throws IOException {
        LabelledCrops.Collector collector = new LabelledCrops.Collector();
        read(collector);
        return collector.collected();
    }
}
