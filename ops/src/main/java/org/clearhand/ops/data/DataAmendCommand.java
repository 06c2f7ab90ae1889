package org.clearhand.ops.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.clearhand.training.data.CropSink;
import org.clearhand.training.data.LabelAmendments;
import org.clearhand.training.data.LabelledCrop;
import org.clearhand.training.data.OpenedSet;
import org.clearhand.training.data.RefusedItem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "amend",
        mixinStandardHelpOptions = true,
        description =
                "Says which labels of a set are wrong, and what the pictures show instead. The set's files stay as they are; training,"
                        + " measuring and comparing take the amended labels from then on. With the set alone: what was amended.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  clearhand data amend my-amounts check-my-amounts/suspicious.tsv   filled in after data check",
            "  clearhand data amend my-amounts --undo",
            "  clearhand data amend courtesy-amounts-orand --published"
        })
final class DataAmendCommand implements Callable<Integer> {
    private static final int SHOWN = 5;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private SetOptions sets = new SetOptions();

    @Parameters(index = "0", paramLabel = "SET", description = "Id or folder of a set.")
    private String set = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "FILE",
            description =
                    "A table with the columns item, amended (what the picture shows) and left_out (anything, where nobody"
                            + " can tell), divided by tabs, such as the suspicious.tsv of data check. Lines with neither say nothing.")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--published", description = "Those that come with Clearhand for a public set.")
    private boolean published;

    @Option(names = "--undo", description = "Takes all of them back.")
    private boolean undo;

    @Override
    public Integer call() throws IOException {
        if ((file.isPresent() ? 1 : 0) + (published ? 1 : 0) + (undo ? 1 : 0) > 1) {
            throw usage("One of FILE, --published and --undo at a time");
        }
        OpenedSet opened = sets.register().open(set);
        String id = opened.set().id();
        LabelAmendments amendments =
                undo ? LabelAmendments.NONE : opened.amendments().and(found(opened));
        amendments.enter(sets.folder(), id);
        System.out.printf(
                "%d labels of %s are amended, %d items left out%n", amendments.amended(), id, amendments.leftOut());
        if (!amendments.byItem().isEmpty()) {
            System.out.printf("sha256 %s%n", amendments.sha256());
        }
        return 0;
    }

    /** What is new, of the labels as they came. */
    private LabelAmendments found(OpenedSet opened) throws IOException {
        LabelAmendments found = file.isPresent()
                ? LabelAmendments.read(file.get())
                : published ? LabelAmendments.shipped(opened.set().id()) : LabelAmendments.NONE;
        if (published && found.byItem().isEmpty()) {
            throw usage("Clearhand knows of no wrong label in " + opened.set().id());
        }
        Map<String, String> labels = labels(opened.asItCame());
        List<String> strange = found.strange(labels, opened.amendments());
        if (!strange.isEmpty()) {
            throw usage(strange.size() + " amendments are of items that "
                    + opened.set().id()
                    + " does not have, or has under another label: "
                    + String.join(", ", strange.subList(0, Math.min(SHOWN, strange.size()))));
        }
        return found.onto(labels);
    }

    private static Map<String, String> labels(OpenedSet opened) throws IOException {
        Map<String, String> labels = new HashMap<>();
        opened.read(new CropSink() {
            @Override
            public void crop(LabelledCrop crop) {
                labels.put(crop.item(), crop.text());
            }

            @Override
            public void refused(RefusedItem item) {
                // It is used for nothing, whatever its label says.
            }
        });
        return labels;
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
