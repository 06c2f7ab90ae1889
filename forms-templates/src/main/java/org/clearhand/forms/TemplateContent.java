package org.clearhand.forms;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What makes up a version of a template: its file, the picture of the blank form it was drawn from, and the lists of values its fields
 * name. Samples are not part of it. Immutable.
 *
 * @param yaml text of {@code template.yaml}
 * @param blank bytes of the picture; empty for a template that comes without one
 * @param lexicons text of each list by the name of its file
 */
public record TemplateContent(String yaml, Optional<byte[]> blank, SortedMap<String, String> lexicons) {
    public TemplateContent {
        Objects.requireNonNull(yaml, "yaml");
        blank = blank.map(byte[]::clone);
        lexicons = Collections.unmodifiableSortedMap(new TreeMap<>(lexicons));
    }

    /** Of a template whose fields name no list. */
    public TemplateContent(String yaml, Optional<byte[]> blank) {
        this(yaml, blank, new TreeMap<>());
    }

    /** The picture, a copy. */
    @Override
    public Optional<byte[]> blank() {
        return blank.map(byte[]::clone);
    }

    /**
     * SHA-256 of what the file says, whatever its comments and its layout, of the blank, and of the lists, as 64 hexadecimal digits.
     *
     * @throws TemplateProblems when the file is not YAML
     */
    public String hash() throws TemplateProblems {
        MessageDigest digest = sha256();
        digest.update(CanonicalTree.text(new TemplateReader().tree("template.yaml", yaml))
                .getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        blank.ifPresent(digest::update);
        lexicons.forEach((name, text) -> {
            digest.update((byte) 0);
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(text.getBytes(StandardCharsets.UTF_8));
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TemplateContent that
                && yaml.equals(that.yaml)
                && lexicons.equals(that.lexicons)
                && Arrays.equals(blank.orElse(new byte[0]), that.blank.orElse(new byte[0]));
    }

    @Override
    public int hashCode() {
        return Objects.hash(yaml, lexicons, Arrays.hashCode(blank.orElse(new byte[0])));
    }

    @Override
    public String toString() {
        return "a template file of " + yaml.length() + " characters, "
                + blank.map(picture -> "a blank of " + picture.length + " bytes")
                        .orElse("no blank");
    }
}
