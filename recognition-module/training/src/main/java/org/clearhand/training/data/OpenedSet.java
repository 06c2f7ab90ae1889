package org.clearhand.training.data;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A data set and the folder it lies in: the one door through which training, evaluation and checks get at its items.
 *
 * @param amendments of labels that were found wrong
 */
public record OpenedSet(DataSet set, Path folder, LabelAmendments amendments) {
    /** A set as it came. */
    public OpenedSet(DataSet set, Path folder) {
        this(set, folder, LabelAmendments.NONE);
    }

    /** The same with its labels as they came. */
    public OpenedSet asItCame() {
        return new OpenedSet(set, folder);
    }

    /**
     * Gives every item of the set to the sink, in the order of the set, one at a time, but those that were left out.
     *
     * @throws IOException where the set as a whole cannot be read; what is wrong with one item is that item's refusal
     */
    public void read(CropSink sink) throws IOException {
        CropMaker maker = new CropMaker(set, amendments, sink);
        switch (set.format()) {
            case FIELDS -> FieldFiles.read(folder, maker);
            case IDX -> IdxFiles.read(folder, maker);
            case USPS -> UspsFile.read(folder, maker);
            case STROKES -> StrokeFiles.read(folder, maker);
            case PICTURES -> PictureFolder.read(folder, maker);
            case DOCUMENTS ->
                throw new IOException("set " + set.id()
                        + " holds whole documents: its fields have no crops until a template cuts them");
        }
    }

    /** Everything in memory. Sets of more than some ten thousand crops are better read one by one. */
    public LabelledCrops all() throws IOException {
        LabelledCrops.Collector collector = new LabelledCrops.Collector();
        read(collector);
        return collector.collected();
    }
}
