package org.clearhand.casefile.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clearhand.casefile.BusinessRule;
import org.clearhand.casefile.CaseFacts;
import org.clearhand.casefile.Finding;
import org.clearhand.forms.Money;

/**
 * The amount in figures equals the amount in words. By law the words win (UCC 3-114), so a difference is never resolved silently: it goes
 * to a person, and if both amounts still differ as the person reads them, the item can only be refused. Figures whose words could not be
 * read are not confirmed by anything and go to a person too.
 */
public final class AmountsAgreeRule implements BusinessRule {
    private static final String FIGURES = "courtesyAmount";
    private static final String WORDS = "legalAmount";
    private static final List<String> BOTH = List.of(FIGURES, WORDS);

    @Override
    public String name() {
        return "amounts-agree";
    }

    @Override
    public List<Finding> check(CaseFacts facts, Map<String, String> options) {
        Optional<Money> figures = amount(facts, FIGURES);
        Optional<Money> words = amount(facts, WORDS);
        if (figures.isPresent() && figures.equals(words)) {
            return List.of();
        }
        if (figures.isPresent() && words.isPresent()) {
            return List.of(new Finding(
                    name(), facts.doubtOrRefusal(BOTH), "The amount in figures and the amount in words differ", BOTH));
        }
        return List.of(new Finding(
                name(),
                facts.doubtOrRefusal(BOTH),
                "Figures and words do not confirm each other: one is not read",
                BOTH));
    }

    private static Optional<Money> amount(CaseFacts facts, String field) {
        return facts.value(field)
                .flatMap(value -> Money.parse(value, facts.template().currency()));
    }
}
