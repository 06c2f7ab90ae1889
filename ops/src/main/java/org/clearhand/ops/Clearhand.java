package org.clearhand.ops;

import org.clearhand.ops.bench.BenchCommand;
import org.clearhand.ops.data.DataCommand;
import org.clearhand.ops.evaluation.EvaluateCommand;
import org.clearhand.ops.model.ModelCommand;
import org.clearhand.ops.samples.SamplesCommand;
import org.clearhand.ops.stack.Places;
import org.clearhand.ops.stack.StackProblem;
import org.clearhand.ops.template.TemplateCommand;
import org.clearhand.ops.training.TrainCommand;
import org.clearhand.recognition.registry.ModelRegistry;
import org.clearhand.recognition.registry.RegistryProblem;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The clearhand command. */
@Command(
        name = "clearhand",
        mixinStandardHelpOptions = true,
        version = "clearhand 0.1.0",
        description = "Turns scanned cheques and postal forms into posted, audited data.",
        subcommands = {
            UpCommand.class,
            DownCommand.class,
            StatusCommand.class,
            DemoCommand.class,
            DropCommand.class,
            ResultsCommand.class,
            ReadCommand.class,
            SamplesCommand.class,
            TemplateCommand.class,
            DataCommand.class,
            TrainCommand.class,
            EvaluateCommand.class,
            ModelCommand.class,
            BenchCommand.class,
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  clearhand demo                    start everything, send the samples, watch the results",
            "  clearhand up --detach             start everything and come back",
            "  clearhand drop cheque.png         send a file as the demo sender does",
            "  clearhand results --follow        watch what is posted",
            "  clearhand COMMAND --help          more about a verb"
        })
public final class Clearhand {
    private Clearhand() {}

    public static void main(String[] arguments) {
        // What reads in this very process reads with the models that serve.
        if (ModelRegistry.configured().isEmpty()) {
            System.setProperty(
                    ModelRegistry.SETTING, Places.models(Places.home()).folder().toString());
        }
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Clearhand()).setExecutionExceptionHandler((exception, command, parsed) -> {
            if (exception instanceof StackProblem || exception instanceof RegistryProblem) {
                System.err.println(exception.getMessage());
                return CommandLine.ExitCode.SOFTWARE;
            }
            throw exception;
        });
    }
}
