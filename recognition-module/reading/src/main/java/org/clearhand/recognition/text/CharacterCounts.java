package org.clearhand.recognition.text;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/** Counts the character sequences of texts and writes them as a {@link CharacterModel}. Not thread-safe. */
public final class CharacterCounts {
    private static final int MOST_SYMBOLS = 120;

    private final int order;
    private final Node root = new Node();

    /** @param order length of the longest sequence that is counted, at least 2 */
    public CharacterCounts(int order) {
        if (order < 2 || order > 8) {
            throw new IllegalArgumentException("sequences of " + order + " characters");
        }
        this.order = order;
    }

    /** Counts a text once. */
    public void add(String text) {
        String whole = CharacterModel.BOUNDARY + FoldedText.of(text).replaceAll("[0-9]", "0") + CharacterModel.BOUNDARY;
        for (int begin = 0; begin < whole.length(); begin++) {
            Node node = root;
            for (int i = begin; i < Math.min(whole.length(), begin + order); i++) {
                node = node.children.computeIfAbsent(whole.charAt(i), c -> new Node());
                node.count++;
            }
        }
    }

    /**
     * Writes what was counted, compressed.
     *
     * @param fewest sequences of three characters and more that were seen less often are left out
     */
    public void write(int fewest, OutputStream out) throws IOException {
        List<Character> symbols = new ArrayList<>(root.children.keySet());
        if (symbols.size() > MOST_SYMBOLS) {
            throw new IllegalStateException(symbols.size() + " different characters are too many");
        }
        root.prune(fewest, 0);
        try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(out))) {
            data.writeInt(CharacterModel.FORMAT);
            StringBuilder all = new StringBuilder();
            symbols.forEach(all::append);
            data.writeUTF(all.toString());
            data.writeByte(order);
            data.writeInt(root.size());
            Queue<Node> open = new ArrayDeque<>(List.of(root));
            while (!open.isEmpty()) {
                Map<Character, Node> children = open.remove().children;
                data.writeByte(children.size());
                for (Map.Entry<Character, Node> child : children.entrySet()) {
                    data.writeByte(symbols.indexOf(child.getKey()));
                    number(child.getValue().count, data);
                    open.add(child.getValue());
                }
            }
        }
    }

    private static void number(int number, DataOutputStream data) throws IOException {
        int rest = number;
        while (rest >= 0x80) {
            data.writeByte((rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        data.writeByte(rest);
    }

    private static final class Node {
        private final Map<Character, Node> children = new TreeMap<>();
        private int count;

        private void prune(int fewest, int depth) {
            if (depth >= 2) {
                children.values().removeIf(child -> child.count < fewest);
            }
            children.values().forEach(child -> child.prune(fewest, depth + 1));
        }

        private int size() {
            return 1 + children.values().stream().mapToInt(Node::size).sum();
        }
    }
}
