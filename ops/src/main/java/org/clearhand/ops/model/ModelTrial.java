package org.clearhand.ops.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clearhand.forms.FieldType;
import org.clearhand.recognition.CropReader;
import org.clearhand.recognition.evaluation.Comparison;
import org.clearhand.recognition.evaluation.EvaluationRun;
import org.clearhand.recognition.evaluation.FieldDecision;
import org.clearhand.recognition.evaluation.FieldItem;
import org.clearhand.recognition.evaluation.LabelStyle;
import org.clearhand.recognition.registry.ComparedSet;
import org.clearhand.recognition.registry.ServingModel;
import org.clearhand.recognition.text.Calibrations;
import org.clearhand.recognition.text.CtcRecognizer;

/**
 * The fields that two models are compared on, read as documents are: with grammar, values and second looks.
 *
 * @param split SHA-256 of the division whose test side they are
 */
record ModelTrial(String name, Optional<String> split, TrialFields fields, List<FieldItem> items) {
    ModelTrial {
        items = List.copyOf(items);
    }

    /** What both read of the same fields. */
    ComparedSet compare(ServingModel serving, ServingModel candidate) {
        List<String> labels = items.stream().map(FieldItem::truth).toList();
        FieldType type = fields.type();
        Map<String, String> options = LabelStyle.options(type, fields.options(), labels);
        Comparison comparison = LabelStyle.comparison(type, type.syntax(options), labels);
        List<FieldDecision> before = read(serving, options, comparison);
        List<FieldDecision> after = read(candidate, options, comparison);
        long gained = 0;
        long lost = 0;
        for (int i = 0; i < items.size(); i++) {
            boolean was = before.get(i).isRight(comparison);
            boolean is = after.get(i).isRight(comparison);
            gained += is && !was ? 1 : 0;
            lost += was && !is ? 1 : 0;
        }
        return new ComparedSet(
                name,
                sha256(),
                split,
                type,
                comparison.name().toLowerCase(java.util.Locale.ROOT),
                items.size(),
                right(before, comparison),
                right(after, comparison),
                gained,
                lost);
    }

    private List<FieldDecision> read(ServingModel model, Map<String, String> options, Comparison comparison) {
        try (CropReader reader =
                CropReader.of(fields.type(), options, CtcRecognizer.of(model), Calibrations.beside(model.files()))) {
            return EvaluationRun.of(reader, items, comparison).decisions();
        }
    }

    private static long right(List<FieldDecision> decisions, Comparison comparison) {
        return decisions.stream()
                .filter(decision -> decision.isRight(comparison))
                .count();
    }

    /** Of names, labels and pixels: another picture under the same name is another set. */
    private String sha256() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (FieldItem item : items) {
                digest.update((item.item() + "\0" + item.truth() + "\0").getBytes(StandardCharsets.UTF_8));
                digest.update(ByteBuffer.allocate(2 * Integer.BYTES)
                        .putInt(item.image().width())
                        .putInt(item.image().height())
                        .flip());
                digest.update(item.image().pixels());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
