package org.clearhand.recognition.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BoxFinderTest {
    private static final InkMap BOX_WITH_DIVIDER = InkMap.of(
            "................................", //
            "................................", //
            "....#######################.....", //
            "....#.....#...............#.....", //
            "....#.....#..##..##.......#.....", //
            "....#.....#...#...#.......#.....", //
            "....#.....#..##..##.......#.....", //
            "....#.....#...............#.....", //
            "....#######################.....", //
            "................................", //
            "................................");

    private static LineMap lines(InkMap ink) {
        return LineMap.of(ink, 0, 10, 5);
    }

    @Test
    void findsTheWholeBoxAndNotItsCompartment() {
        SearchArea area = new SearchArea(new PixelBox(6, 3, 28, 9), 3, 1);

        assertThat(BoxFinder.find(lines(BOX_WITH_DIVIDER), area)).hasValueSatisfying(found -> {
            assertThat(found.box().left()).isBetween(3, 5);
            assertThat(found.box().right()).isBetween(25, 27);
            assertThat(found.box().top()).isBetween(1, 3);
            assertThat(found.box().bottom()).isBetween(7, 9);
            assertThat(found.score()).isGreaterThan(0.9);
        });
    }

    @Test
    void findsNothingWhereTheBoxIsTooFarAway() {
        SearchArea area = new SearchArea(new PixelBox(14, 3, 36, 9), 3, 1);

        assertThat(BoxFinder.find(lines(BOX_WITH_DIVIDER), area)).isEmpty();
    }

    /** On an inclined page in black and white a side is broken; the frame of the form beside it is longer and therefore whole. */
    @Test
    void theFrameBesideABoxIsNoSideOfIt() {
        String rule = ".".repeat(4) + "#".repeat(61) + "...#..";
        String whole = ".".repeat(4) + "#" + ".".repeat(59) + "#...#..";
        String broken = ".".repeat(4) + "#" + ".".repeat(59) + "....#..";
        String beside = ".".repeat(68) + "#..";
        String[] rows = {beside, rule, whole, whole, whole, whole, whole, broken, broken, broken, rule, beside};

        assertThat(BoxFinder.find(lines(InkMap.of(rows)), new SearchArea(new PixelBox(4, 1, 65, 10), 5, 1)))
                .hasValueSatisfying(found -> assertThat(found.box().right()).isBetween(63, 65));
    }

    @Test
    void twoRulesAreNoBox() {
        InkMap rules = InkMap.of(
                "................................",
                "################################",
                "................................",
                "................................",
                "................................",
                "................................",
                "################################",
                "................................");

        assertThat(BoxFinder.find(lines(rules), new SearchArea(new PixelBox(4, 1, 26, 6), 3, 1)))
                .isEmpty();
    }
}
