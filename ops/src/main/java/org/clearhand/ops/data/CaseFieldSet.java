package org.clearhand.ops.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.clearhand.casefile.Actor;
import org.clearhand.casefile.ExportedField;
import org.clearhand.casefile.FieldExport;
import org.clearhand.casefile.FieldImage;
import org.clearhand.casefile.ImageStore;
import org.clearhand.training.data.DataSet;
import org.clearhand.training.data.FieldSetWriter;
import org.clearhand.training.data.FileHashes;
import org.clearhand.training.data.Grouping;
import org.clearhand.training.data.LabelContent;
import org.clearhand.training.data.Licence;
import org.clearhand.training.data.LicenceClass;
import org.clearhand.training.data.OpenedSet;
import org.clearhand.training.data.SetAddition;
import org.clearhand.training.data.SetFormat;
import org.clearhand.training.data.SetJson;

/**
 * Makes a field set out of what people have keyed: each field cut out of its page's preview, its value or what is written as the label, and where that comes
 * from. Cases are named by a hash, people not at all; the pictures are private data all the same.
 */
public final class CaseFieldSet {
    private static final List<String> COLUMNS =
            List.of("provenance", "field", "type", "template", "case", "model", "read_as", "decided");
    private static final double MARGIN = 0.05;

    private final FieldExport export;
    private final ImageStore images;
    private final Clock clock;
    private final CaseLabels labels;

    /** @param labels what is put down as the label of a field */
    public CaseFieldSet(FieldExport export, ImageStore images, Clock clock, CaseLabels labels) {
        this.export = export;
        this.images = images;
        this.clock = clock;
        this.labels = labels;
    }

    /**
     * What came of an export.
     *
     * @param leftOut fields of which nobody knows how they are written
     */
    public record Outcome(int cases, int leftOut, OpenedSet set) {}

    /**
     * Writes the set.
     *
     * @param folder new, or empty and its owner's alone
     * @throws IOException also where no label can be used, which a set of machine labels alone is
     */
    public Outcome write(FieldExport.Request request, Actor actor, Path folder) throws IOException {
        int cases;
        AtomicInteger leftOut = new AtomicInteger();
        Set<LabelContent> contents = EnumSet.noneOf(LabelContent.class);
        try (FieldSetWriter writer = FieldSetWriter.into(folder, COLUMNS)) {
            cases = export.export(request, actor, fields -> {
                Map<String, byte[]> pages = new HashMap<>();
                for (ExportedField field : fields) {
                    Optional<String> label = labels.of(field);
                    label.ifPresent(text -> contents.add(labels.content(field.type())));
                    label.ifPresentOrElse(text -> add(writer, field, text, pages), leftOut::incrementAndGet);
                }
            });
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
        if (contents.size() != 1) {
            throw new IOException(
                    contents.isEmpty()
                            ? "nothing to export: there is no such field, or none of which it is known how it is written"
                            : "fields of several kinds cannot be learnt from together: choose them with --field");
        }
        SetAddition addition = new SetAddition(
                request.set(),
                new Licence(LicenceClass.OWN, "our own documents; private data, not to be passed on"),
                "verified fields of the case database",
                contents.iterator().next(),
                new Grouping("column:case"),
                "exported by " + actor.name());
        OpenedSet opened = addition.describe(folder, Optional.of(SetFormat.FIELDS), clock);
        SetJson.write(folder.resolve(DataSet.FILE), opened.set());
        return new Outcome(cases, leftOut.get(), opened);
    }

    private void add(FieldSetWriter writer, ExportedField field, String label, Map<String, byte[]> pages) {
        byte[] page = pages.computeIfAbsent(field.page().sha256(), this::preview);
        String hash = pseudonym(field);
        try {
            writer.add(
                    hash + "_" + field.name().replaceAll("[^A-Za-z0-9-]", "-") + ".png",
                    label,
                    List.of(
                            field.evidence().name().toLowerCase(Locale.ROOT),
                            field.name(),
                            field.type().name(),
                            field.template().toString(),
                            hash,
                            field.modelId(),
                            field.asRead().orElse(""),
                            field.decidedAt().toString().substring(0, "2026-11-22".length())),
                    FieldImage.cut(page, field.box(), MARGIN));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] preview(String sha256) {
        try (InputStream in = images.open(sha256)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same case has the same name in every export, so that splits keep it together; it does not lead back to the case. */
    private static String pseudonym(ExportedField field) {
        String named = "field export\n" + field.caseId().value();
        return FileHashes.sha256(named.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    }
}
