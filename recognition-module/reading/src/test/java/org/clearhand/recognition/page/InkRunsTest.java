package org.clearhand.recognition.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class InkRunsTest {
    private static String[] turned(String[] rows) {
        String[] turned = new String[rows[0].length()];
        for (int x = 0; x < turned.length; x++) {
            StringBuilder column = new StringBuilder();
            for (String row : rows) {
                column.append(row.charAt(x));
            }
            turned[x] = column.toString();
        }
        return turned;
    }

    private static String[] drawn(BitRows lines) {
        String[] rows = new String[lines.count()];
        for (int y = 0; y < rows.length; y++) {
            StringBuilder row = new StringBuilder();
            for (int x = 0; x < lines.length(); x++) {
                row.append(lines.at(y, x) ? '#' : '.');
            }
            rows[y] = row.toString();
        }
        return rows;
    }

    private static String[] scattered(Random random) {
        String[] rows = new String[7 + random.nextInt(20)];
        // Wide enough that paper is passed over in more than one piece.
        int width = 600 + random.nextInt(900);
        double share = Math.pow(random.nextDouble(), 2);
        for (int y = 0; y < rows.length; y++) {
            StringBuilder row = new StringBuilder();
            for (int x = 0; x < width; x++) {
                row.append(random.nextDouble() < share ? '#' : '.');
            }
            rows[y] = row.toString();
        }
        return rows;
    }

    /** The same, told another way. */
    private static String expected(String row, int gap, int least) {
        String bridged = Pattern.compile("(?<=#)\\.{1," + Math.max(1, gap) + "}(?=#)")
                .matcher(row)
                .replaceAll(hole ->
                        gap == 0 ? hole.group() : "#".repeat(hole.group().length()));
        StringBuilder lines = new StringBuilder(".".repeat(row.length()));
        Matcher runs = Pattern.compile("#{" + least + ",}").matcher(bridged);
        while (runs.find()) {
            lines.replace(runs.start(), runs.end(), runs.group());
        }
        return lines.toString();
    }

    @Test
    void bridgesHolesButNeverToTheEdgeAndKeepsWhatIsLongEnough() {
        String[] rows = {"..##.###..##", "##...##.....", "............", ".#.#.#.#.#.."};

        assertThat(drawn(InkRuns.alongRows(InkMap.of(rows), 1, 6)))
                .containsExactly("..######....", "............", "............", ".#########..");
        assertThat(drawn(InkRuns.alongRows(InkMap.of(rows), 2, 7)))
                .containsExactly("..##########", "............", "............", ".#########..");
    }

    @Test
    void rowsAndColumnsKeepTheSameOnAnyPage() {
        Random random = new Random(3);
        for (int trial = 0; trial < 20; trial++) {
            String[] rows = scattered(random);
            int gap = random.nextInt(4);
            int least = 1 + random.nextInt(6);
            String[] across = drawn(InkRuns.alongRows(InkMap.of(rows), gap, least));
            String[] down = drawn(InkRuns.alongColumns(InkMap.of(turned(rows)), gap, least));

            for (int y = 0; y < rows.length; y++) {
                assertThat(across[y]).isEqualTo(expected(rows[y], gap, least));
            }
            assertThat(down).containsExactly(across);
        }
    }
}
