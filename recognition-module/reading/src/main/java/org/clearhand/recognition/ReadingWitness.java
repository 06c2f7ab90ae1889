package org.clearhand.recognition;

import org.clearhand.forms.TemplateField;
import org.clearhand.recognition.page.CropAlbum;
import org.clearhand.recognition.page.CutField;
import org.clearhand.recognition.page.FormMatch;
import org.clearhand.recognition.page.UprightPage;

/** Looks on while a document is read. Called on the reading thread. */
public interface ReadingWitness {
    /** Sees nothing. */
    ReadingWitness NONE = new ReadingWitness() {
        @Override
        public CropAlbum album(TemplateField field) {
            return CropAlbum.CLOSED;
        }

        @Override
        public void read(TemplateField field, CutField cut, FieldReading reading) {}
    };

    /** A step begins, and the one before ends; the last one ends with the reading. A step may be entered more than once. */
    default void entered(ReadingStep step) {}

    /** How a page was compared with the forms, the rejected ones included. Called for each page until one is a known form. */
    default void compared(UprightPage page, FormMatch match) {}

    /** How the form lies on its page in the end, as the variant it is read as where it has one. */
    default void laid(FormMatch.Candidate form) {}

    /** Gets the pictures of a field while it is prepared. */
    CropAlbum album(TemplateField field);

    /** What was read in the end. */
    void read(TemplateField field, CutField cut, FieldReading reading);
}
