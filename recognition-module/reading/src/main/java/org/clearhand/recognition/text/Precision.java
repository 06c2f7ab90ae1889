package org.clearhand.recognition.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The numbers a net calculates with. */
public enum Precision {
    /** 32 bit floating point: as the net was trained. */
    FP32("model.onnx"),
    /** 8 bit integers: about twice as fast, a quarter of the size. Models without such a file are served as {@link #FP32}. */
    INT8("model-int8.onnx");

    /** System property that chooses the precision of the nets that are served: {@code fp32} or {@code int8}. */
    public static final String SETTING = "clearhand.recognition.precision";

    private final String file;

    Precision(String file) {
        this.file = file;
    }

    /** Name of the file in a model's folder. */
    public String file() {
        return file;
    }

    /**
     * The precision a model is served at: the one asked for by {@value #SETTING}, else eight bits, but not where the model's card says
     * that it loses by them.
     *
     * @throws IllegalArgumentException when the setting is no precision; it names those there are
     */
    public static Precision served(ModelCard card) {
        return Optional.ofNullable(System.getProperty(SETTING))
                .map(Precision::parse)
                .orElse(card.exact() ? FP32 : INT8);
    }

    /** Either name, in any case. */
    public static Precision parse(String text) {
        return Arrays.stream(values())
                .filter(precision -> precision.name().equals(text.strip().toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no precision \"" + text + "\"; there are " + names()));
    }

    /** The file of a model to serve it from at this precision, best first. */
    List<Precision> orElse() {
        return this == INT8 ? List.of(INT8, FP32) : List.of(FP32);
    }

    private static String names() {
        return Arrays.stream(values())
                .map(precision -> precision.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
