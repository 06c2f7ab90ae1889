package org.clearhand.training.data;

import java.util.ArrayList;
import java.util.List;

/** A whole set, or one side of its split, in memory. */
public record LabelledCrops(List<LabelledCrop> crops, List<RefusedItem> refused) {
    public LabelledCrops {
        crops = List.copyOf(crops);
        refused = List.copyOf(refused);
    }

    /** Collects what a loader gives. Not safe for use by many threads. */
    public static final class Collector implements CropSink {
        private final List<LabelledCrop> crops = new ArrayList<>();
        private final List<RefusedItem> refused = new ArrayList<>();

        @Override
        public void crop(LabelledCrop crop) {
            crops.add(crop);
        }

        @Override
        public void refused(RefusedItem item) {
            refused.add(item);
        }

        public LabelledCrops collected() {
            return new LabelledCrops(crops, refused);
        }
    }
}
