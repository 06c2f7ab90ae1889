package org.clearhand.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandHelpTest {
    static Set<String> verbs() {
        return Clearhand.commandLine().getSubcommands().keySet();
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void everyVerbExplainsItselfWithAnExample(String verb) {
        StringWriter said = new StringWriter();
        int exit = Clearhand.commandLine().setOut(new PrintWriter(said, true)).execute(verb, "--help");
        assertThat(exit).isZero();
        assertThat(said.toString()).contains("Usage: clearhand " + verb).contains("clearhand " + verb);
        assertThat(said.toString().split("Example", -1))
                .as("examples in %s", said)
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "up --detach --port-base 20000 --data folder",
                "status --json",
                "demo --timeout 5 --no-browser",
                "drop one.png two.tif",
                "results --follow --max 3 --timeout 60 --of parked",
                "read --json --template us-personal-cheque one.png two.tif",
                "samples cn22 --count 20 --seed 7 --fonts fonts --hands KEPT_BACK --faults 0.1 --printed 0.2 --security"
                        + " 0.5 --stamps 0.1 --scribbles 0.1 --skew 10 --scale 0.15 --shift 2 --upside-down 0.1 --wrong-dpi 0.1"
                        + " --noise 2 --dpi 200,300 --formats jpg,tif --out folder",
                "samples cn22 --with uk-cheque,cn23 --flatbed 4 --lids 244,16 --skew 4 --upside-down 0.2 --out folder",
                "data list --json --data sets --home folder",
                "data add scans --licence own --licence-text ours --source archive --labels value --group text --id a",
                "data check amounts --model figures-2 --sure 0.7 --alphabet 0123 --out page",
                "data amend amounts looked-at/suspicious.tsv --home folder",
                "data amend amounts --undo",
                "data split amounts --rule hash --train 70 --validation 15 --seed 7 --out folder",
                "data stats amounts --json",
                "data export --from-cases --field date --field micr --since 2026-01-31 --include-machine --max 9 --out"
                        + " out",
                "data fonts --out folder",
                "data export --set digits --format idx --out out",
                "bench recognizers --peers --data amounts --limit 10 --threads 2 --json --type DIGITS",
                "bench documents --rounds 3 one.png",
                "bench documents --drawn us-personal-cheque --dpi 200,300",
                "train figures-2 --data sets --work work --out out --minutes 60 --fresh --seed 3",
                "train --from figures-2 --on amounts --share 0.4 --learn 500 --samples 9000 --id mine",
                "train sheet figures-2 --work looks",
                "train language --config words-12 --names names.tsv characters.model",
                "train language --pages help --words words.txt --origin ours fr.model",
                "train quantize figures-2 models/figures-2",
                "evaluate --type DATE --data set --model a --compare b c --option order=DDMMYYYY --compare-by VALUE"
                        + " --only t10k.* --limit 5 --predictions out.tsv --value --report out.html",
                "data export --from-cases --field date --labels written --out out",
                "evaluate --documents set --limit 3",
                "model list --json --registry folder",
                "model propose models/mine --role figures --as ada",
                "model compare mine --on amounts --regression old --regression older --type DIGITS --as ada --data sets",
                "model promote mine --as bob --reason better --despite why",
                "model rollback figures --as bob --reason worse --home folder"
            })
    void everyOptionOfTheExamplesIsUnderstood(String arguments) {
        assertThatCode(() -> Clearhand.commandLine().parseArgs(arguments.split(" ")))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "upp, upp",
        "status --jsn, --jsn",
        "up --port-base many, many",
        "train language fr.model, --names",
        "train language --pages help fr.model, --words",
        "train language --names a --pages b --words c --origin d fr.model, mutually exclusive"
    })
    void whatIsNotKnownIsRefusedByName(String arguments, String named) {
        StringWriter said = new StringWriter();
        int exit = Clearhand.commandLine().setErr(new PrintWriter(said, true)).execute(arguments.split(" "));
        assertThat(exit).isEqualTo(2);
        assertThat(said.toString()).contains(named);
    }
}
