package org.clearhand.recognition.kit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clearhand.forms.FormTemplate;
import org.clearhand.forms.TemplateFolder;
import org.clearhand.forms.TemplateProblem;
import org.clearhand.forms.TemplateProblems;

/**
 * Everything that keeps a template from being published. What the file says is checked first, and only a file without a problem is laid
 * on its blank and its samples. Immutable.
 *
 * @param reservedIds ids that are not free
 * @param ruleNames the business rules there are
 * @param blankNeeded whether a picture of the blank must be there; templates that come with Clearhand may be without
 */
public record TemplateCheck(Set<String> reservedIds, Set<String> ruleNames, boolean blankNeeded) {
    public TemplateCheck {
        reservedIds = Set.copyOf(reservedIds);
        ruleNames = Set.copyOf(ruleNames);
    }

    /** All problems, each with its path: {@code $...} in the template file, or a file of the folder. Empty when it may be published. */
    public List<TemplateProblem> of(TemplateFolder folder) throws IOException {
        FormTemplate template;
        try {
            template = folder.template();
        } catch (TemplateProblems problems) {
            return problems.problems();
        }
        List<TemplateProblem> problems = new ArrayList<>();
        problems.addAll(names(folder, template));
        problems.addAll(ZoneCheck.of(template));
        problems.addAll(SampleLabels.problems(folder, template));
        try (AnchorCheck anchors = new AnchorCheck(template)) {
            problems.addAll(anchors.onBlank(folder, blankNeeded));
            problems.addAll(anchors.onSamples(folder));
        }
        return problems;
    }

    private List<TemplateProblem> names(TemplateFolder folder, FormTemplate template) {
        List<TemplateProblem> problems = new ArrayList<>();
        String id = template.ref().id();
        String folderName = Optional.ofNullable(
                        folder.folder().toAbsolutePath().normalize().getFileName())
                .map(Object::toString)
                .orElse("");
        if (!id.equals(folderName)) {
            problems.add(new TemplateProblem("$.template", "the folder is called " + folderName + ", not " + id));
        }
        if (reservedIds.contains(id)) {
            problems.add(new TemplateProblem("$.template", "a template called " + id + " comes with Clearhand"));
        }
        for (int i = 0; i < template.rules().size(); i++) {
            String rule = template.rules().get(i).name();
            if (!ruleNames.contains(rule)) {
                problems.add(new TemplateProblem(
                        "$.rules[" + i + "].name",
                        "there is no rule called " + rule + "; there are "
                                + String.join(", ", ruleNames.stream().sorted().toList())));
            }
        }
        return problems;
    }
}
