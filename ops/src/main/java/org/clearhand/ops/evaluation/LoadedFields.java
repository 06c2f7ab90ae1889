package org.clearhand.ops.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.clearhand.recognition.evaluation.FieldItem;
import org.clearhand.training.data.CropSink;
import org.clearhand.training.data.DataSet;
import org.clearhand.training.data.Grouping;
import org.clearhand.training.data.LabelAmendments;
import org.clearhand.training.data.LabelContent;
import org.clearhand.training.data.LabelledCrop;
import org.clearhand.training.data.Licence;
import org.clearhand.training.data.LicenceClass;
import org.clearhand.training.data.OpenedSet;
import org.clearhand.training.data.RefusedItem;
import org.clearhand.training.data.SetCounts;
import org.clearhand.training.data.SetFormat;
import org.clearhand.training.data.SetLabels;
import org.clearhand.training.data.SetRegister;
import org.clearhand.training.data.split.OneSide;
import org.clearhand.training.data.split.Side;
import org.clearhand.training.data.split.Split;

/**
 * The fields of a set that are to be measured.
 *
 * @param items those that can be read
 * @param refused those that cannot: no picture, no label; they are counted, never passed over
 * @param amendments by which labels of the set are not as they came
 */
public record LoadedFields(List<FieldItem> items, List<RefusedItem> refused, LabelAmendments amendments) {
    private static final List<String> WRITER_COLUMNS = List.of("writer", "page", "sheet", "group");

    public LoadedFields {
        items = List.copyOf(items);
        refused = List.copyOf(refused);
    }

    /**
     * Loads a set by its name in the register or by its folder. A folder nobody has described will do: measuring asks for no licence.
     *
     * @param wanted which pictures, by their name
     * @param limit most items
     */
    public static LoadedFields of(SetRegister register, String name, Predicate<String> wanted, int limit)
            throws IOException {
        Taking taking = new Taking(wanted, limit);
        OpenedSet opened = open(register, name);
        opened.read(taking);
        return new LoadedFields(taking.items, taking.refused, opened.amendments());
    }

    /**
     * The same of one side of the set's split and nothing of the others.
     *
     * @throws IOException also where the set was never divided, or is not what it was then
     */
    public static LoadedFields ofSide(SetRegister register, String name, Side side, Predicate<String> wanted, int limit)
            throws IOException {
        OpenedSet opened = register.open(name);
        Split split = Split.find(register.folder(), opened.set())
                .orElseThrow(() ->
                        new IOException(name + " has no split: divide it first with clearhand data split " + name));
        Taking taking = new Taking(wanted, limit);
        new OneSide(opened, split, side).read(taking);
        return new LoadedFields(taking.items, taking.refused, opened.amendments());
    }

    private static OpenedSet open(SetRegister register, String name) throws IOException {
        Path folder = Path.of(name);
        if (!Files.isDirectory(folder)) {
            return register.open(name);
        }
        SetFormat format = SetFormat.of(folder)
                .orElseThrow(() -> new IOException(
                        folder + " holds no set: labels.tsv with images.zip or images, IDX files, or pictures"));
        DataSet undescribed = new DataSet(
                "undescribed",
                format,
                new Licence(LicenceClass.UNSTATED, "not stated"),
                name,
                new SetLabels(LabelContent.AS_WRITTEN, "", Grouping.ITEM),
                SetCounts.NONE,
                new TreeMap<>(),
                Instant.EPOCH,
                "given on the command line");
        return new OpenedSet(undescribed, folder);
    }

    /** Keeps what is wanted, up to the limit. */
    private static final class Taking implements CropSink {
        private final Predicate<String> wanted;
        private final int limit;
        private final List<FieldItem> items = new ArrayList<>();
        private final List<RefusedItem> refused = new ArrayList<>();

        Taking(Predicate<String> wanted, int limit) {
            this.wanted = wanted;
            this.limit = limit;
        }

        @Override
        public void crop(LabelledCrop crop) {
            if (items.size() < limit && wanted.test(crop.item())) {
                items.add(new FieldItem(crop.item(), crop.text(), crop.image(), writer(crop), quality(crop)));
            }
        }

        @Override
        public void refused(RefusedItem item) {
            if (items.size() < limit && wanted.test(item.item())) {
                refused.add(item);
            }
        }

        private static Optional<String> writer(LabelledCrop crop) {
            return WRITER_COLUMNS.stream()
                    .map(column -> crop.further().getOrDefault(column, ""))
                    .filter(name -> !name.isEmpty())
                    .findFirst();
        }

        private static Optional<String> quality(LabelledCrop crop) {
            return Optional.ofNullable(crop.further().get("quality")).filter(name -> !name.isEmpty());
        }
    }
}
