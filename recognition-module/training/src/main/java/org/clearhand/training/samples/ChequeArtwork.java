package org.clearhand.training.samples;

import java.util.random.RandomGenerator;
import org.clearhand.forms.FormTemplate;

/** A cheque of our own design that fits a template: its print, and how people fill it. */
interface ChequeArtwork {
    FormTemplate template();

    /** Name of the bank that is not. */
    String bank();

    /** Invents a cheque. */
    FilledCheque invent(Flaw flaw, RandomGenerator random);

    /** Draws what the printer prints, the number of the cheque and its code line included. */
    void print(PageCanvas canvas, FilledCheque cheque, RandomGenerator random);

    /** Writes what the drawer writes. */
    void fill(PageCanvas canvas, FilledCheque cheque, Hand hand, Hand signature);
}
