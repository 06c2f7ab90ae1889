package org.clearhand.ops.evaluation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clearhand.forms.TemplateCatalogue;
import org.clearhand.recognition.DocumentReader;
import org.clearhand.recognition.ReadRequest;
import org.clearhand.recognition.evaluation.DocumentScore;
import org.clearhand.recognition.evaluation.LabelledDocument;
import org.clearhand.training.data.DocumentSet;

/** Whole documents of a set, read as the server's reader reads them. */
final class DocumentEvaluation {
    private final DocumentScore score;
    private final List<String> refused = new ArrayList<>();
    private double wallSeconds;

    DocumentEvaluation(TemplateCatalogue templates) {
        this.score = new DocumentScore(templates);
    }

    /** The folder of a set by its path or its name among the public sets. */
    static Optional<Path> place(Path named, Optional<Path> sets) {
        return Stream.concat(Stream.of(named), sets.map(folder -> folder.resolve(named)).stream())
                .filter(DocumentSet::isIn)
                .findFirst();
    }

    /** Reads up to so many documents; one whose file is missing is counted as refused. */
    void run(DocumentReader reader, Path set, int limit) throws IOException {
        long began = System.nanoTime();
        for (DocumentSet.Item item : DocumentSet.read(set).stream().limit(limit).toList()) {
            byte[] content;
            try {
                content = DocumentSet.content(set, item.file());
            } catch (IOException missing) {
                refused.add(item.file() + ": " + missing.getMessage());
                continue;
            }
            score.add(
                    new LabelledDocument(item.file(), item.template(), item.fields(), item.doubtful()),
                    reader.read(content, ReadRequest.plain().withFileName(item.file())));
        }
        wallSeconds = (System.nanoTime() - began) / 1e9;
    }

    DocumentScore score() {
        return score;
    }

    boolean everythingRead() {
        return refused.isEmpty();
    }

    ObjectNode json(String set) {
        ObjectNode node = score.json();
        node.put("data", set);
        node.put("wallSeconds", Math.round(wallSeconds * 1e3) / 1e3);
        node.put("refused", refused.size());
        ArrayNode items = node.putArray("refusedItems");
        refused.forEach(items::add);
        return node;
    }
}
