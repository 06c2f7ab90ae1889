package org.clearhand.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads template files: YAML, checked by the published JSON Schema and then for what a schema cannot say. Reports all problems at once.
 * Immutable and safe to share.
 */
public final class TemplateReader {
    private final ObjectMapper yaml = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();

    public FormTemplate read(Path file) throws TemplateProblems, IOException {
        return read(file.toString(), Files.readString(file));
    }

    /**
     * Reads the text of a template file.
     *
     * @param source what the problems call the file
     * @param text the YAML text
     */
    public FormTemplate read(String source, String text) throws TemplateProblems {
        JsonNode tree = tree(source, text);
        List<TemplateProblem> problems = new TemplateSchema().check(tree);
        if (problems.isEmpty()) {
            problems = TemplateChecks.check(tree);
        }
        if (!problems.isEmpty()) {
            throw new TemplateProblems(source, problems);
        }
        return new TemplateBinder(tree).bind();
    }

    /** A template that a test of this module has checked: binds it without loading the schema. */
    FormTemplate bindChecked(String source, String text) throws TemplateProblems {
        return new TemplateBinder(tree(source, text)).bind();
    }

    /** The tree of a file, unchecked. */
    JsonNode tree(String source, String text) throws TemplateProblems {
        try {
            return yaml.readTree(text);
        } catch (JsonProcessingException failure) {
            String where = failure.getLocation() == null
                    ? ""
                    : " in line " + failure.getLocation().getLineNr();
            throw new TemplateProblems(
                    source,
                    List.of(new TemplateProblem("$", "not YAML" + where + ": " + failure.getOriginalMessage())));
        }
    }
}
