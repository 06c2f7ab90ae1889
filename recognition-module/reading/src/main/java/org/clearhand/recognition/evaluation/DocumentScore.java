package org.clearhand.recognition.evaluation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.clearhand.forms.FieldType;
import org.clearhand.forms.FormTemplate;
import org.clearhand.forms.TemplateCatalogue;
import org.clearhand.forms.TemplateField;
import org.clearhand.recognition.DocumentReading;
import org.clearhand.recognition.FieldReading;

/**
 * How well whole documents were read, field by field and altogether. A document goes straight through when the reader accepts every
 * field that is counted; the rules of the bank come after that and are not part of it. Not thread-safe.
 */
public final class DocumentScore {
    private final Map<String, List<FieldDecision>> decisions = new TreeMap<>();
    private final TemplateCatalogue templates;
    private final Map<String, FieldType> types = new TreeMap<>();
    private final Map<String, Integer> accepted = new TreeMap<>();
    private final Map<String, Integer> acceptedWrong = new TreeMap<>();
    private final List<String> misread = new ArrayList<>();
    private final List<String> unread = new ArrayList<>();
    private int documents;
    private int formRight;
    private int straightThrough;
    private int straightThroughWrong;
    private int acceptedUnlabelled;
    private int allRight;

    /** @param templates of the forms that are read */
    public DocumentScore(TemplateCatalogue templates) {
        this.templates = templates;
    }

    /** Texts that need nobody where they are doubtful: the result then has none. */
    private static Set<String> leftOut(FormTemplate template) {
        return template.fields().stream()
                .filter(TemplateField::isLeftOutWhenDoubtful)
                .map(TemplateField::name)
                .collect(Collectors.toSet());
    }

    private static Comparison comparison(FieldType type) {
        return type.isFreeText() ? Comparison.LETTERS : Comparison.VALUE;
    }

    /** Counts one document. A field the labels name and the reader does not read at all is left out; an unread document is not. */
    public void add(LabelledDocument truth, DocumentReading reading) {
        documents++;
        boolean form = reading.template()
                .map(ref ->
                        ref.id().equals(truth.template()) || truth.template().isEmpty())
                .orElse(false);
        formRight += form ? 1 : 0;
        reading.problem().ifPresent(problem -> unread.add(truth.file() + ": " + problem.code()));
        Set<String> leftOut = reading.template()
                .flatMap(templates::find)
                .map(DocumentScore::leftOut)
                .orElse(Set.of());
        boolean through = reading.problem().isEmpty();
        boolean right = through;
        for (FieldReading field : reading.fields()) {
            if (!truth.counts(field.name()) || isOnlyShown(field)) {
                acceptedUnlabelled += field.accepted() && isWrittenUnlabelled(truth, field) ? 1 : 0;
                continue;
            }
            FieldDecision decision = decision(truth, field);
            boolean fieldRight = decision.isRight(comparison(field.type()));
            types.put(field.name(), field.type());
            decisions.computeIfAbsent(field.name(), key -> new ArrayList<>()).add(decision);
            if (field.accepted()) {
                accepted.merge(field.name(), 1, Integer::sum);
            }
            if (field.accepted() && !fieldRight) {
                acceptedWrong.merge(field.name(), 1, Integer::sum);
                misread.add(decision.item());
            }
            if (field.accepted() || !leftOut.contains(field.name())) {
                through &= field.accepted();
                right &= fieldRight;
            }
        }
        straightThrough += through ? 1 : 0;
        straightThroughWrong += through && !right ? 1 : 0;
        allRight += right ? 1 : 0;
    }

    /** A mark that is not labelled says nothing; a value may be a speck in a field that was left empty. */
    private static boolean isWrittenUnlabelled(LabelledDocument truth, FieldReading field) {
        return !truth.fields().containsKey(field.name())
                && field.type() != FieldType.CHECKBOX
                && field.type() != FieldType.SIGNATURE;
    }

    /** A field no recognizer reads. One that is read and empty has no model either, but then something was said about it. */
    private static boolean isOnlyShown(FieldReading field) {
        return field.why().contains(FieldReading.NOT_READ);
    }

    private static FieldDecision decision(LabelledDocument truth, FieldReading field) {
        String wanted = truth.fields().getOrDefault(field.name(), "");
        return new FieldDecision(
                truth.file() + "#" + field.name(),
                field.type().syntax().normalise(wanted).orElse(wanted),
                field.asWritten().orElse(""),
                field.value(),
                field.confidence(),
                Optional.empty(),
                Optional.empty());
    }

    /** Every decision, field after field. */
    public List<FieldDecision> decisions() {
        return decisions.values().stream().flatMap(List::stream).toList();
    }

    /** The decisions about fields of one type. */
    public List<FieldDecision> decisions(FieldType type) {
        return decisions.entrySet().stream()
                .filter(entry -> types.get(entry.getKey()) == type)
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }

    /** Fields counted with a right value. */
    public int right(String field) {
        return (int) FieldScore.exact(
                        decisions.getOrDefault(field, List.of()),
                        comparison(types.getOrDefault(field, FieldType.DIGITS)))
                .count();
    }

    public ObjectNode json() {
        ObjectNode node = EvaluationJson.object();
        ObjectNode all = node.putObject("documents");
        all.put("n", documents);
        all.put("formRecognised", formRight);
        all.put("unread", unread.size());
        all.put("everyFieldRight", allRight);
        all.put("straightThrough", straightThrough);
        all.put("straightThroughRate", EvaluationJson.rounded(new Share(straightThrough, documents).value()));
        all.set("straightThroughInterval", EvaluationJson.interval(new Share(straightThrough, documents).interval()));
        all.put("straightThroughWrong", straightThroughWrong);
        all.put("acceptedUnlabelled", acceptedUnlabelled);
        ObjectNode fields = node.putObject("fields");
        decisions.forEach((name, list) -> fields.set(name, field(name, list)));
        ArrayNode wrong = node.putArray("acceptedWrong");
        misread.forEach(wrong::add);
        ArrayNode problems = node.putArray("unreadDocuments");
        unread.forEach(problems::add);
        return node;
    }

    private ObjectNode field(String name, List<FieldDecision> list) {
        Share read = new Share(accepted.getOrDefault(name, 0), list.size());
        Share wrong = new Share(acceptedWrong.getOrDefault(name, 0), read.count());
        ObjectNode node = EvaluationJson.object();
        node.put("accepted", read.count());
        node.put("readRate", EvaluationJson.rounded(read.value()));
        node.set("readRateInterval", EvaluationJson.interval(read.interval()));
        node.put("misreadRate", EvaluationJson.rounded(wrong.value()));
        node.put("misreadUpperBound", EvaluationJson.rounded(wrong.upperBound(Share.USUAL_CONFIDENCE)));
        ObjectNode score =
                EvaluationJson.of(FieldScore.of(list, comparison(types.getOrDefault(name, FieldType.DIGITS))));
        score.remove(List.of("characters", "mistakes", "curve"));
        node.setAll(score);
        return node;
    }
}
