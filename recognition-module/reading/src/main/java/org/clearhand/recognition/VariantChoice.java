package org.clearhand.recognition;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.clearhand.recognition.page.LaidVariant;
import org.clearhand.recognition.page.LaidVariants;

/**
 * Which variant of a form a page is. The code line tells it, where it was read surely and the print does not contradict it; otherwise the
 * print, where one variant fits it well and clearly better than the others and the typical page. It is never guessed: a form of no variant
 * is cut by the generous zones of the typical page, which hold the ink on all of them.
 *
 * @param laid the variant to cut the fields by; empty for the typical page
 */
record VariantChoice(Optional<LaidVariant> laid, VariantReading reading) {
    /**
     * Print that stands farther from its places is not of the variant, unless the code line says so. Eleven real cheques stand up to 0.2 mm
     * from the places of their own bank, and 0.57 mm or more from those of another; twelve drawn ones of no variant 0.87 mm or more.
     */
    private static final double MOST_MISFIT_MILLIMETRES = 0.35;
    /** Even where the code line names the bank, as on a page that is a little bent. */
    private static final double MOST_MISFIT_NAMED_MILLIMETRES = 1;
    /** By so much all others must fit worse, or one other fits clearly better. */
    private static final double MARGIN_MILLIMETRES = 0.3;

    /** @param bank the digits of the bank on the code line; empty where they were not read surely */
    static VariantChoice of(Optional<String> bank, LaidVariants compared) {
        Optional<LaidVariant> named = bank.flatMap(digits -> compared.variants().stream()
                .filter(one -> one.variant().banks().contains(digits))
                .findFirst());
        if (named.isPresent()) {
            return byCodeLine(named.get(), compared);
        }
        Optional<LaidVariant> fitting = byPrint(compared)
                .filter(one -> bank.isEmpty() || one.variant().banks().isEmpty());
        return fitting.map(one -> chosen(
                        one,
                        VariantSign.ANCHORS,
                        "no code line names a bank of a variant, and the print stands " + misfit(one)
                                + " from where this one has it, clearly nearer than any other"))
                .orElseGet(
                        () -> bank.isPresent()
                                ? none(VariantSign.OTHER_BANK, "the code line names a bank that no variant is of")
                                : none(
                                        VariantSign.UNSURE,
                                        "the code line does not name a bank surely, and no variant fits the print clearly best"));
    }

    private static VariantChoice byCodeLine(LaidVariant named, LaidVariants compared) {
        double misfit = misfitOf(named);
        boolean contradicted = named.placesPrint()
                ? !(misfit <= MOST_MISFIT_NAMED_MILLIMETRES && misfit < rivals(named, compared) + MARGIN_MILLIMETRES)
                : byPrint(compared).isPresent();
        return contradicted
                ? none(
                        VariantSign.CONTRADICTION,
                        "the code line names the bank of " + named.variant().id()
                                + ", and the print does not stand where that has it")
                : chosen(
                        named,
                        VariantSign.CODE_LINE,
                        "the code line names its bank, and the print stands " + misfit(named)
                                + " from where this variant has it");
    }

    private static Optional<LaidVariant> byPrint(LaidVariants compared) {
        return compared.variants().stream()
                .filter(LaidVariant::placesPrint)
                .min(Comparator.comparingDouble(VariantChoice::misfitOf))
                .filter(best -> misfitOf(best) <= MOST_MISFIT_MILLIMETRES)
                .filter(best -> rivals(best, compared) >= misfitOf(best) + MARGIN_MILLIMETRES);
    }

    /** The least misfit of all others, the typical page among them. */
    private static double rivals(LaidVariant one, LaidVariants compared) {
        List<LaidVariant> others =
                compared.variants().stream().filter(other -> !other.equals(one)).toList();
        return DoubleStream.concat(
                        others.stream().mapToDouble(VariantChoice::misfitOf),
                        compared.usualMisfitMillimetres().stream())
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    private static double misfitOf(LaidVariant one) {
        return one.misfitMillimetres().orElse(Double.POSITIVE_INFINITY);
    }

    private static String misfit(LaidVariant one) {
        return String.format(Locale.ROOT, "%.1f mm", misfitOf(one));
    }

    private static VariantChoice chosen(LaidVariant laid, VariantSign sign, String why) {
        return new VariantChoice(
                Optional.of(laid), new VariantReading(Optional.of(laid.variant().id()), sign, why));
    }

    private static VariantChoice none(VariantSign sign, String why) {
        return new VariantChoice(Optional.empty(), new VariantReading(Optional.empty(), sign, why));
    }
}
