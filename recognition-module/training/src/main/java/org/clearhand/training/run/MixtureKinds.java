package org.clearhand.training.run;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The kinds of samples a mixture may name, by task: a kind nobody draws would be missed without a word. */
final class MixtureKinds {
    private static final Map<String, List<String>> OF_TASK = Map.of(
            "figures",
            List.of(
                    "recorded",
                    "drawn",
                    "lookalikes",
                    "wholeStrings",
                    "lineDigits",
                    "lineNumbers",
                    "minorUnits",
                    "mnist",
                    "emnist",
                    "handwritingFonts",
                    "printedFonts"),
            "drawn-figures",
            List.of("drawn", "printedFonts"),
            "words",
            List.of(
                    "fonts",
                    "letters",
                    "scannedLetters",
                    "recordedAmounts",
                    "recordedVocabulary",
                    "recordedWords",
                    "minorUnits",
                    "anyInFonts",
                    "anyInLetters",
                    "anyInScannedLetters",
                    "spacedCapitals",
                    "codes",
                    "printed",
                    "realWords",
                    "realLines",
                    "realNames"),
            "micr",
            List.of("micr-e13b-real", "micr-e13b-rendered", "drawn"));

    /** The set a kind is cut from; those a task cannot do without are not named. */
    private static final Map<String, String> CUT_FROM = Map.of(
            "lineDigits", "lines-copiste-fr",
            "lineNumbers", "lines-copiste-fr",
            "realLines", "lines-copiste-fr",
            "realWords", "lines-copiste-fr",
            "realNames", "names-forms-fr",
            "scannedLetters", "characters-emnist",
            "anyInScannedLetters", "characters-emnist");

    private MixtureKinds() {}

    /** The set a kind of sample is cut from, where a configuration may do without that set. */
    static Optional<String> cutFrom(String kind) {
        return Optional.ofNullable(CUT_FROM.get(kind));
    }

    /** Those of a task, none for one there is not. */
    static List<String> of(String task) {
        return OF_TASK.getOrDefault(task, List.of());
    }
}
