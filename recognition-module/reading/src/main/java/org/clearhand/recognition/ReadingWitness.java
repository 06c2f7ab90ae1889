package org.clearhand.recognition;

import org.clearhand.forms.TemplateField;
import org.clearhand.recognition.page.CropAlbum;
import org.clearhand.recognition.page.CutField;

/** Looks on while a document is read. Called on the reading thread. */
interface ReadingWitness {
    /** Sees nothing. */
    ReadingWitness NONE = new ReadingWitness() {
        @Override
        public CropAlbum album(TemplateField field) {
            return CropAlbum.CLOSED;
        }

        @Override
        public void read(TemplateField field, CutField cut, FieldReading reading) {}
    };

    /** Gets the pictures of a field while it is prepared. */
    CropAlbum album(TemplateField field);

    /** What was read in the end. */
    void read(TemplateField field, CutField cut, FieldReading reading);
}
