package org.clearhand.ops.reading;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clearhand.forms.OwnTemplates;
import org.clearhand.forms.TemplateRef;
import org.clearhand.recognition.registry.ModelRegistry;

/** Has a process of the reader write, for each field of some files, a picture of every step of its preparation. */
public final class StepPictures {
    private static final String MAIN_CLASS = "org.clearhand.recognition.StepStrips";

    private static final String LOGGING = "java.util.logging.config.file";

    private StepPictures() {}

    /**
     * Waits until all are written; the process prints the name of each picture.
     *
     * @param own the bank's own templates, read beside those that ship
     * @param models says which models serve
     * @param readerHome where the reader is installed, with its jars in {@code lib}
     * @return whether every file was read
     */
    public static boolean write(
            Path readerHome,
            OwnTemplates own,
            ModelRegistry models,
            Path folder,
            Optional<TemplateRef> template,
            List<Path> files)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Djava.awt.headless=true");
        command.add("-D" + OwnTemplates.SETTING + "=" + own.folder().toAbsolutePath());
        command.add("-D" + ModelRegistry.SETTING + "=" + models.folder());
        // What libraries log in the process goes where it would go in this one, and as little of it.
        Optional.ofNullable(System.getProperty(LOGGING))
                .ifPresent(configuration -> command.add("-D" + LOGGING + "=" + configuration));
        command.add(MAIN_CLASS);
        command.add(folder.toString());
        command.add(template.map(TemplateRef::toString).orElse("any"));
        files.forEach(file -> command.add(file.toString()));
        ProcessBuilder builder = new ProcessBuilder(command);
        // Through the environment: a long command line ends ONNX Runtime's process without a word.
        builder.environment().putAll(Map.of("CLASSPATH", readerHome.resolve("lib") + File.separator + "*"));
        return builder.inheritIO().start().waitFor() == 0;
    }
}
