package org.clearhand.ops.data;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.clearhand.casefile.Actor;
import org.clearhand.casefile.FieldExport;
import org.clearhand.casefile.FolderImageStore;
import org.clearhand.casefile.Role;
import org.clearhand.forms.TemplateCatalogue;
import org.clearhand.ops.stack.CaseDatabaseLogin;
import org.clearhand.ops.stack.Places;
import org.clearhand.ops.stack.StackProblem;
import org.clearhand.training.data.OpenedSet;
import org.clearhand.training.data.SetConversion;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description =
                "Writes the verified fields of the case database, or a registered set, as a data set. Fields of cases"
                        + " are private: the folder is its owner's alone, and the history of every case says who took"
                        + " what.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  clearhand data export --from-cases --field courtesyAmount --out verified",
            "  clearhand data export --set my-digits --format idx --out my-digits-idx"
        })
final class DataExportCommand implements Callable<Integer> {
    @Mixin
    private SetOptions sets = new SetOptions();

    @ArgGroup(multiplicity = "1")
    private What what = new What();

    @Option(names = "--out", paramLabel = "FOLDER", required = true, description = "A new folder.")
    private Path out = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "field-set",
            description = "field-set, or idx for a set of single characters (default: ${DEFAULT-VALUE}).")
    private String format = "field-set";

    @Option(names = "--id", paramLabel = "ID", description = "Name of the new set (default: that of the folder).")
    private Optional<String> id = Optional.empty();

    @Option(names = "--field", paramLabel = "NAME", description = "Only fields of this name; may be repeated.")
    private List<String> fields = new ArrayList<>();

    @Option(names = "--since", paramLabel = "DATE", description = "Only cases decided on this day (UTC) or later.")
    private Optional<LocalDate> since = Optional.empty();

    @Option(
            names = "--include-machine",
            description = "Also what a recognizer alone read, marked so; no loader takes it for truth.")
    private boolean withMachine;

    @Option(
            names = "--labels",
            paramLabel = "WHAT",
            defaultValue = "value",
            converter = CaseLabels.Name.class,
            description =
                    "value, or written: what stands on the paper as far as that is known, to train with. Figures are"
                            + " then digits alone, and what nobody can tell is left out (default: ${DEFAULT-VALUE}).")
    private CaseLabels.Kind labels = CaseLabels.Kind.VALUE;

    @Option(names = "--max", paramLabel = "N", defaultValue = "100000", description = "At most so many cases.")
    private int most;

    @Option(names = "--as", paramLabel = "NAME", description = "Who exports (default: the user of the system).")
    private Optional<String> person = Optional.empty();

    @Option(names = "--jdbc-url", paramLabel = "URL", description = "A case database other than the local stack's.")
    private Optional<String> jdbcUrl = Optional.empty();

    @Option(names = "--images", paramLabel = "FOLDER", description = "Its image store (default: the local stack's).")
    private Optional<Path> images = Optional.empty();

    /** Either of the two. */
    static final class What {
        @Option(names = "--from-cases", required = true, description = "The verified fields of the case database.")
        private boolean cases;

        @Option(names = "--set", paramLabel = "SET", required = true, description = "A set, by id or folder.")
        private Optional<String> set = Optional.empty();
    }

    @Override
    public Integer call() throws IOException {
        if (!what.cases) {
            return convert(sets.register().open(what.set.orElseThrow()));
        }
        String name = id.orElse(out.toAbsolutePath().normalize().getFileName().toString());
        FieldExport.Request request = new FieldExport.Request(
                name,
                since.map(day -> day.atStartOfDay().toInstant(ZoneOffset.UTC)).orElse(Instant.EPOCH),
                fields,
                withMachine,
                most);
        CaseFieldSet exporter = new CaseFieldSet(
                new FieldExport(database(), Clock.systemUTC()),
                new FolderImageStore(images.orElse(sets.stack().images())),
                Clock.systemUTC(),
                new CaseLabels(
                        labels,
                        TemplateCatalogue.with(Places.templates(sets.stack().root()))));
        String who = person.orElse(System.getProperty("user.name"));
        CaseFieldSet.Outcome outcome = exporter.write(request, new Actor(who, Set.of(Role.ADMIN)), out);
        sets.register().enter(outcome.set());
        System.out.printf(
                "%d fields of %d cases in %s, %d that only a machine vouches for. Private data: it stays in this"
                        + " folder.%n",
                outcome.set().set().counts().items(),
                outcome.cases(),
                out,
                outcome.set().set().counts().refused());
        if (outcome.leftOut() > 0) {
            System.out.println(outcome.leftOut() + " fields were left out: nobody knows how their values are written.");
        }
        return 0;
    }

    private int convert(OpenedSet opened) throws IOException {
        switch (format) {
            case "field-set" -> SetConversion.toFields(opened, out);
            case "idx" -> SetConversion.toIdx(opened, out);
            default -> throw new StackProblem("A set is written as field-set or idx, not as " + format + ".");
        }
        System.out.println(out);
        return 0;
    }

    private DataSource database() {
        Optional<String> password = Optional.ofNullable(System.getenv("CLEARHAND_DATABASE_PASSWORD"));
        return jdbcUrl.map(url -> CaseDatabaseLogin.ofUrl(url, password))
                .orElseGet(() -> CaseDatabaseLogin.ofStack(sets.stack()));
    }
}
