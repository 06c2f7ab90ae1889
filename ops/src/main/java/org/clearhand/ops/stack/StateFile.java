package org.clearhand.ops.stack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** The status of a stack as its supervisor last wrote it; private to its owner, for it names the keys and demo users. */
public final class StateFile {
    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private final Path file;

    public StateFile(DataFolder data) {
        file = data.stateFile();
    }

    public static String json(StackStatus status) {
        try {
            return JSON.writeValueAsString(status);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized void write(StackStatus status) {
        DataFolder.writePrivate(file, json(status).getBytes(StandardCharsets.UTF_8));
    }

    /** Empty when the stack has never run or was stopped in order. */
    public Optional<StackStatus> read() {
        try {
            return Optional.of(JSON.readValue(Files.readAllBytes(file), StackStatus.class));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException e) {
            throw new StackProblem("The state file " + file + " cannot be read: " + e.getMessage() + ".", e);
        }
    }

    synchronized void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
