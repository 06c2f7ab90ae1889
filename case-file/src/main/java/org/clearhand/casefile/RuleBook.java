package org.clearhand.casefile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clearhand.casefile.rules.AmountsAgreeRule;
import org.clearhand.casefile.rules.BarcodeAgreesRule;
import org.clearhand.casefile.rules.DateSaneRule;
import org.clearhand.casefile.rules.MicrCheckRule;
import org.clearhand.casefile.rules.RequiredFieldsRule;
import org.clearhand.casefile.rules.S10CheckRule;
import org.clearhand.forms.RuleSetting;

/** All rules that templates may name. Immutable. */
public final class RuleBook {
    private final Map<String, BusinessRule> rules;

    /** A book of these rules; two rules of the same name are refused. */
    public RuleBook(List<BusinessRule> rules) {
        this.rules = rules.stream().collect(Collectors.toUnmodifiableMap(BusinessRule::name, Function.identity()));
    }

    /** The rules that come with Clearhand. */
    public static RuleBook shipped() {
        return new RuleBook(List.of(
                new RequiredFieldsRule(),
                new AmountsAgreeRule(),
                new MicrCheckRule(),
                new DateSaneRule(),
                new S10CheckRule(),
                new BarcodeAgreesRule()));
    }

    /** The rule of this name. */
    public Optional<BusinessRule> find(String name) {
        return Optional.ofNullable(rules.get(name));
    }

    /** The names of all rules. */
    public List<String> names() {
        return rules.keySet().stream().sorted().toList();
    }

    /**
     * What the template's rules find, in the template's order.
     *
     * @throws CaseException RULE_MISSING when the template names a rule that is not in the book
     */
    public List<Finding> check(CaseFacts facts) {
        return facts.template().rules().stream()
                .flatMap(setting -> rule(setting).check(facts, setting.options()).stream())
                .toList();
    }

    private BusinessRule rule(RuleSetting setting) {
        return find(setting.name())
                .orElseThrow(() -> new CaseException(
                        ProblemCode.RULE_MISSING, "the template names a rule that does not exist: " + setting.name()));
    }
}
