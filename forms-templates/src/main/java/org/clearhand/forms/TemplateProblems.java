package org.clearhand.forms;

import java.util.List;
import java.util.stream.Collectors;

/** A template file cannot be used. Carries everything that is wrong with it, not just the first. */
public final class TemplateProblems extends Exception {
    private static final long serialVersionUID = 1;

    private final transient List<TemplateProblem> problems;

    public TemplateProblems(String source, List<TemplateProblem> problems) {
        super(problems.stream()
                .map(TemplateProblem::toString)
                .collect(Collectors.joining("\n  ", source + " has " + problems.size() + " problem(s):\n  ", "")));
        this.problems = List.copyOf(problems);
    }

    public List<TemplateProblem> problems() {
        return problems;
    }
}
