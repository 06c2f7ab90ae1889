package org.clearhand.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts how many fields of a document set were read right. Names documents, never values. */
final class ReadingScore {
    private final Map<String, Integer> right = new TreeMap<>();
    private final Map<String, Integer> accepted = new TreeMap<>();
    private final List<String> acceptedWrong = new ArrayList<>();
    private final List<String> wrongTemplate = new ArrayList<>();

    void add(LabelledDocument truth, DocumentReading reading) {
        if (!reading.template().map(ref -> ref.id().equals(truth.template())).orElse(false)) {
            wrongTemplate.add(truth.file());
        }
        for (FieldReading field : reading.fields()) {
            if (!truth.fields().containsKey(field.name())) {
                continue;
            }
            String wanted = truth.fields().get(field.name());
            boolean same = field.value().map(value -> value.equals(wanted)).orElse(false);
            right.merge(field.name(), same ? 1 : 0, Integer::sum);
            accepted.merge(field.name(), field.accepted() ? 1 : 0, Integer::sum);
            if (field.accepted() && !same) {
                acceptedWrong.add(truth.file() + " " + field.name());
            }
        }
    }

    int right(String field) {
        return right.getOrDefault(field, 0);
    }

    int accepted(String field) {
        return accepted.getOrDefault(field, 0);
    }

    /** Document and field of each value that was accepted though it is wrong. */
    List<String> acceptedWrong() {
        return acceptedWrong;
    }

    List<String> wrongTemplate() {
        return wrongTemplate;
    }

    @Override
    public String toString() {
        return "right " + right + ", accepted " + accepted + ", accepted though wrong " + acceptedWrong;
    }
}
