package org.clearhand.training.run;

import java.util.List;
import java.util.Map;

/** The kinds of samples a mixture may name, by task: a kind nobody draws would be missed without a word. */
final class MixtureKinds {
    private static final Map<String, List<String>> OF_TASK = Map.of(
            "figures",
            List.of(
                    "recorded",
                    "drawn",
                    "wholeStrings",
                    "lineDigits",
                    "lineNumbers",
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

    private MixtureKinds() {}

    /** Those of a task, none for one there is not. */
    static List<String> of(String task) {
        return OF_TASK.getOrDefault(task, List.of());
    }
}
