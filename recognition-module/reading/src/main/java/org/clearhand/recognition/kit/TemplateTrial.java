package org.clearhand.recognition.kit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.clearhand.forms.FormTemplate;
import org.clearhand.forms.TemplateCatalogue;
import org.clearhand.forms.TemplateField;
import org.clearhand.forms.TemplateFolder;
import org.clearhand.recognition.ChequeReader;
import org.clearhand.recognition.DocumentReading;
import org.clearhand.recognition.FieldReading;
import org.clearhand.recognition.ReadRequest;
import org.clearhand.recognition.ReadingProblem;
import org.clearhand.recognition.ReadingWitness;
import org.clearhand.recognition.page.CropAlbum;
import org.clearhand.recognition.page.CutField;
import org.clearhand.recognition.page.FormMatch;
import org.clearhand.recognition.page.UprightPage;
import org.clearhand.recognition.registry.ServingModels;

/**
 * Reads scans with one template, published or not, and keeps what the reader saw on the way. Holds the nets until it is closed. To be used
 * by one thread.
 */
public final class TemplateTrial implements AutoCloseable {
    private final FormTemplate template;
    private final ChequeReader reader;

    /** A template that ships or is published. */
    public TemplateTrial(FormTemplate template) {
        this.template = template;
        this.reader = new ChequeReader(new TemplateCatalogue(List.of(template)));
    }

    /** A draft, or a published one, with the blank and the lists in its folder. */
    public TemplateTrial(FormTemplate template, TemplateFolder folder) {
        this.template = template;
        this.reader = new ChequeReader(template, folder, ServingModels.configured());
    }

    public FormTemplate template() {
        return template;
    }

    /**
     * Reads one file.
     *
     * @throws IOException when the file cannot be opened or decoded; the message says why
     */
    public Trial read(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        Comparison comparison = new Comparison();
        DocumentReading reading = reader.read(
                Files.readAllBytes(file),
                ReadRequest.plain().withFileName(name).withTemplate(template.ref()),
                comparison);
        if (comparison.page.isEmpty()) {
            throw new IOException(
                    file + ": " + reading.problem().map(ReadingProblem::message).orElse("no page was compared"));
        }
        return new Trial(
                name,
                comparison.laid.map(FormMatch.Candidate::page).orElse(comparison.page.get()),
                comparison.laid,
                reading.template().isPresent(),
                reading);
    }

    /** Keeps the page that is the form or comes nearest to it. */
    private static final class Comparison implements ReadingWitness {
        private Optional<UprightPage> page = Optional.empty();
        private Optional<FormMatch.Candidate> laid = Optional.empty();

        @Override
        public void compared(UprightPage compared, FormMatch match) {
            Optional<FormMatch.Candidate> best =
                    match.best().or(() -> match.candidates().stream().findFirst());
            if (page.isEmpty() || match.best().isPresent() || score(best) > score(laid)) {
                page = Optional.of(compared);
                laid = best;
            }
        }

        private static double score(Optional<FormMatch.Candidate> candidate) {
            return candidate.map(FormMatch.Candidate::score).orElse(-1.0);
        }

        @Override
        public void laid(FormMatch.Candidate form) {
            laid = Optional.of(form);
        }

        @Override
        public CropAlbum album(TemplateField field) {
            return CropAlbum.CLOSED;
        }

        @Override
        public void read(TemplateField field, CutField cut, FieldReading reading) {}
    }

    @Override
    public void close() {
        reader.close();
    }
}
