package org.clearhand.ops.template;

import picocli.CommandLine.Command;

/** The verbs with which a form is added. */
@Command(
        name = "template",
        mixinStandardHelpOptions = true,
        description =
                "Adds a form: draws a first template from a blank, checks it, shows what it reads, and publishes it.",
        subcommands = {
            TemplateNewCommand.class,
            TemplateCheckCommand.class,
            TemplateTryCommand.class,
            TemplatePublishCommand.class,
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  clearhand template new pickup-notice --picture blank.png --width 148 --height 105",
            "  clearhand template check pickup-notice",
            "  clearhand template try pickup-notice scans/*.png",
            "  clearhand template try --template in-cts2010-cheque cheque.png",
            "  clearhand template publish pickup-notice"
        })
public final class TemplateCommand {}
