package org.clearhand.ops.model;

import picocli.CommandLine.Command;

/** The verbs about models that are to serve. */
@Command(
        name = "model",
        mixinStandardHelpOptions = true,
        description =
                "Decides which model reads which field: one person proposes a model, it is compared with the one that serves,"
                        + " another person promotes it, and one command brings the one before back.",
        subcommands = {
            ModelListCommand.class,
            ModelProposeCommand.class,
            ModelCompareCommand.class,
            ModelPromoteCommand.class,
            ModelRollbackCommand.class,
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  clearhand model list",
            "  clearhand model propose .clearhand/models/our-figures-1 --role figures --as ada",
            "  clearhand model compare our-figures-1 --on our-amounts --regression old-amounts",
            "  clearhand model promote our-figures-1 --as bob --reason 'reads our forms better'",
            "  clearhand model rollback figures --as bob --reason 'misreads sevens'"
        })
public final class ModelCommand {}
