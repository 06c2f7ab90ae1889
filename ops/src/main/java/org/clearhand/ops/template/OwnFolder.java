package org.clearhand.ops.template;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.clearhand.casefile.RuleBook;
import org.clearhand.forms.OwnTemplates;
import org.clearhand.forms.TemplateCatalogue;
import org.clearhand.ops.stack.Places;
import org.clearhand.recognition.kit.TemplateCheck;
import picocli.CommandLine.Option;

/** Which folder holds the bank's own published templates. */
final class OwnFolder {
    @Option(
            names = "--templates",
            paramLabel = "FOLDER",
            description = "Where published templates are kept (default: CLEARHAND_TEMPLATES, else templates in"
                    + " CLEARHAND_HOME).")
    private Optional<Path> templates = Optional.empty();

    OwnTemplates own() {
        return templates.map(OwnTemplates::new).orElseGet(() -> Places.templates(Places.home()));
    }

    /** The check a template must pass to be published. */
    static TemplateCheck check() {
        return new TemplateCheck(shippedIds(), rules(), true);
    }

    /** The check of a template that comes with Clearhand. */
    static TemplateCheck checkOfShipped() {
        return new TemplateCheck(Set.of(), rules(), false);
    }

    private static Set<String> rules() {
        return Set.copyOf(RuleBook.shipped().names());
    }

    static Set<String> shippedIds() {
        return TemplateCatalogue.shipped().all().stream()
                .map(template -> template.ref().id())
                .collect(Collectors.toUnmodifiableSet());
    }
}
