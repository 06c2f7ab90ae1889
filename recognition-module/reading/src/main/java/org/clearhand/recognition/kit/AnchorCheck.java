package org.clearhand.recognition.kit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.clearhand.forms.Anchor;
import org.clearhand.forms.FormTemplate;
import org.clearhand.forms.TemplateFolder;
import org.clearhand.forms.TemplateProblem;
import org.clearhand.recognition.page.FormIdentifier;
import org.clearhand.recognition.page.FormMatch;

/** Whether the reader finds a template's anchors where the template says, on its blank and on its samples. */
final class AnchorCheck implements AutoCloseable {
    /** What registration leaves on a blank: the template was drawn from it, so hardly anything. */
    private static final double MOST_RESIDUAL_MILLIMETRES = 1;

    private final FormTemplate template;
    private Optional<TemplateTrial> trial = Optional.empty();

    AnchorCheck(FormTemplate template) {
        this.template = template;
    }

    List<TemplateProblem> onBlank(TemplateFolder folder, boolean needed) throws IOException {
        Optional<Path> picture = folder.blank();
        // A drawing is no picture that the reader could look at.
        boolean readable = picture.isPresent() && !picture.get().toString().endsWith(".svg");
        if (!readable && !needed) {
            return List.of();
        }
        if (picture.isEmpty()) {
            return List.of(new TemplateProblem("blank.png", "there is no picture of the blank form"));
        }
        String name = String.valueOf(picture.get().getFileName());
        BlankForm blank;
        try {
            blank = BlankForm.read(picture.get(), template.pageWidthMillimetres(), template.pageHeightMillimetres());
        } catch (IOException unusable) {
            return List.of(new TemplateProblem(name, String.valueOf(unusable.getMessage())));
        }
        FormMatch match = new FormIdentifier(List.of(template)).identify(blank.page(), 0);
        Optional<FormMatch.Candidate> laid = match.candidates().stream()
                .filter(candidate -> candidate.quarterTurns() == 0)
                .findFirst();
        if (laid.isEmpty()) {
            return List.of(new TemplateProblem(name, "is no upright page of the form"));
        }
        List<TemplateProblem> problems =
                new ArrayList<>(missing(laid.get().anchors().keySet(), "in " + name));
        double residual = laid.get().registration().residualMillimetres();
        if (residual > MOST_RESIDUAL_MILLIMETRES) {
            problems.add(new TemplateProblem(
                    "$.anchors",
                    String.format(Locale.ROOT, "stand %.1f mm from where they are in %s, on average", residual, name)));
        }
        return problems;
    }

    /** Each sample must be taken for the form, and each anchor be found on one of them. */
    List<TemplateProblem> onSamples(TemplateFolder folder) throws IOException {
        List<Path> pictures = SampleLabels.pictures(folder);
        List<TemplateProblem> problems = new ArrayList<>();
        Set<String> found = new HashSet<>();
        boolean any = false;
        for (Path picture : pictures) {
            String name = "samples/" + picture.getFileName();
            try {
                Trial one = trial().read(picture);
                if (one.fits()) {
                    any = true;
                    found.addAll(one.laid().orElseThrow().anchors().keySet());
                } else {
                    problems.add(new TemplateProblem(name, "is not taken for this form; see it with template try"));
                }
            } catch (IOException unreadable) {
                problems.add(new TemplateProblem(name, String.valueOf(unreadable.getMessage())));
            }
        }
        if (any) {
            problems.addAll(missing(found, "on any sample"));
        }
        return problems;
    }

    private List<TemplateProblem> missing(Set<String> found, String where) {
        List<TemplateProblem> problems = new ArrayList<>();
        for (int i = 0; i < template.anchors().size(); i++) {
            Anchor anchor = template.anchors().get(i);
            // A code line is printed on filled forms only.
            boolean expected = anchor.kind() != Anchor.Kind.MICR_BAND || where.startsWith("on");
            if (expected && !found.contains(anchor.name())) {
                problems.add(new TemplateProblem("$.anchors[" + i + "]", anchor.name() + " is not found " + where));
            }
        }
        return problems;
    }

    private TemplateTrial trial() {
        TemplateTrial opened = trial.orElseGet(() -> new TemplateTrial(template));
        trial = Optional.of(opened);
        return opened;
    }

    @Override
    public void close() {
        trial.ifPresent(TemplateTrial::close);
    }
}
