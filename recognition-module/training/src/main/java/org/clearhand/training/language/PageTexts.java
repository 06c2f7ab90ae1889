package org.clearhand.training.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Running text from a folder of HTML pages: each paragraph once, cut into lines about as long as people write them. */
final class PageTexts {
    private static final String PARAGRAPHS = "p, li, td, h1, h2, h3";
    private static final String NO_TEXT = "script, style, pre, code, nav";
    private static final int LEAST = 30;

    private PageTexts() {}

    /** All pages of a folder and the folders in it, in the order of their names. */
    static List<Path> pages(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> pages = files.filter(
                            file -> file.getFileName().toString().matches("(?i).*\\.x?html?"))
                    .sorted()
                    .toList();
            if (pages.isEmpty()) {
                throw new IOException(folder + " holds no HTML page");
            }
            return pages;
        }
    }

    static List<String> lines(List<Path> pages, long seed) throws IOException {
        Set<String> paragraphs = new LinkedHashSet<>();
        for (Path page : pages) {
            Document document = Jsoup.parse(page.toFile());
            document.select(NO_TEXT).remove();
            for (Element paragraph : document.select(PARAGRAPHS)) {
                String text = paragraph.text();
                boolean outer = paragraph.select(PARAGRAPHS).size() > 1;
                if (!outer && text.length() > LEAST) {
                    paragraphs.add(text);
                }
            }
        }
        SplittableRandom random = new SplittableRandom(seed);
        List<String> lines = new ArrayList<>();
        paragraphs.forEach(paragraph -> cut(paragraph, random, lines));
        return lines;
    }

    private static void cut(String paragraph, SplittableRandom random, List<String> lines) {
        TextLines cut = new TextLines(random, lines);
        for (String word : paragraph.split(" ", -1)) {
            cut.add(word);
        }
        cut.end();
    }
}
