package org.clearhand.recognition.page;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clearhand.forms.FieldOption;
import org.clearhand.forms.FieldType;
import org.clearhand.forms.TemplateField;

/**
 * How one field is prepared: the steps it goes through, and who looks on.
 *
 * @param steps those taken, in the order of {@link CropStep}
 * @param blank what is printed on the form; empty where its blank is not known
 */
public record CropPlan(Set<CropStep> steps, CropAlbum album, Optional<DropOut> blank) {
    public CropPlan {
        steps = Set.copyOf(steps);
    }

    /**
     * The usual steps, with those of the field's {@code steps} and without those of its {@code withoutSteps}. A tick box and
     * a barcode must keep their print, and a mark its place, so there less is usual.
     */
    static CropPlan of(TemplateField field, CropAlbum album, Optional<DropOut> blank) {
        EnumSet<CropStep> steps = EnumSet.copyOf(CropStep.usual());
        if (field.type() == FieldType.CHECKBOX || field.type() == FieldType.BARCODE) {
            steps.removeAll(EnumSet.of(CropStep.DROP_OUT, CropStep.BOX_REMOVAL, CropStep.LINE_REMOVAL, CropStep.TRIM));
        } else if (field.type() == FieldType.SIGNATURE) {
            steps.remove(CropStep.TRIM);
        }
        steps.addAll(named(field.option(FieldOption.STEPS)));
        steps.removeAll(named(field.option(FieldOption.WITHOUT_STEPS)));
        steps.add(CropStep.RESIZE);
        return new CropPlan(steps, album, blank);
    }

    private static Set<CropStep> named(Optional<String> names) {
        EnumSet<CropStep> steps = EnumSet.noneOf(CropStep.class);
        names.ifPresent(list -> Arrays.stream(list.split(",", -1))
                .map(name -> CropStep.valueOf(name.trim()))
                .forEach(steps::add));
        return steps;
    }

    boolean takes(CropStep step) {
        return steps.contains(step);
    }

    /** Shows the picture if the step is one of the plan. */
    void show(CropStep step, GreyImage picture) {
        if (takes(step)) {
            album.show(step, picture);
        }
    }

    /** The picture of an area of the page without what is printed there on the blank form. */
    GreyImage withoutPrint(GreyImage picture, PixelBox area) {
        if (!takes(CropStep.DROP_OUT) || blank.isEmpty()) {
            return picture;
        }
        GreyImage clean = blank.get().without(picture, area);
        if (clean != picture) {
            show(CropStep.DROP_OUT, clean);
        }
        return clean;
    }

    /**
     * The writing in a picture without print; nothing where nothing is written.
     *
     * @param area of the page that the picture shows
     */
    List<WrittenLine> writing(GreyImage picture, PixelBox area, Registration registration, double marginOfHeight) {
        if (!takes(CropStep.TRIM)) {
            return List.of(new WrittenLine(finished(picture, registration), area));
        }
        return WritingExtent.withMargin(picture, registration, marginOfHeight).stream()
                .map(extent -> trimmed(picture, extent, area, registration))
                .toList();
    }

    /**
     * A line of writing, as high as the picture and without the empty paper before and behind it: half of it often is, and every
     * net that looks at it would read that too.
     *
     * @param area of the page that the picture shows
     */
    WrittenLine line(GreyImage picture, PixelBox area, Registration registration) {
        return Optional.of(picture)
                .filter(any -> takes(CropStep.TRIM))
                .flatMap(whole -> WritingExtent.columns(whole, registration))
                .map(extent -> trimmed(picture, extent, area, registration))
                .orElseGet(() -> new WrittenLine(finished(picture, registration), area));
    }

    private WrittenLine trimmed(GreyImage picture, PixelBox extent, PixelBox area, Registration registration) {
        GreyImage part = picture.cut(extent);
        album.show(CropStep.TRIM, part);
        return new WrittenLine(finished(part, registration), extent.movedBy(area.left(), area.top()));
    }

    /** The same steps, and nobody looks on. */
    CropPlan withoutAlbum() {
        return new CropPlan(steps, CropAlbum.CLOSED, blank);
    }

    /** The same for a cell of a row that is shown as a whole. */
    GreyImage finishedQuietly(GreyImage picture, Registration registration) {
        return withoutAlbum().finished(picture, registration);
    }

    /** The steps after the cutting, on one line of writing or one cell. */
    GreyImage finished(GreyImage picture, Registration registration) {
        double pixelsPerMillimetre = registration.pixelsPerMillimetre();
        GreyImage at = picture;
        for (CropStep step : CropStep.values()) {
            if (!takes(step)) {
                continue;
            }
            GreyImage before = at;
            at = switch (step) {
                case NOISE_REDUCTION -> NoiseReduction.of(before);
                case CONTRAST -> EvenContrast.of(before);
                case BINARIZATION -> SauvolaBinarization.of(before, pixelsPerMillimetre);
                case SLANT -> Slant.upright(before);
                case BASELINE -> Baseline.level(before);
                case COLOUR, DROP_OUT, BOX_REMOVAL, LINE_REMOVAL, TRIM, RESIZE -> before;
            };
            if (at != before) {
                album.show(step, at);
            }
        }
        return at;
    }
}
