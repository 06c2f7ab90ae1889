package org.clearhand.training.data;

/** Takes the items of a set one after the other, so that no set has to fit into memory. */
public interface CropSink {
    void crop(LabelledCrop crop);

    void refused(RefusedItem item);
}
