package org.clearhand.recognition.page;

import java.util.Optional;

/** A page one way up, and what was found out about it so far. For one thread. */
final class SeenPage {
    private static final int LARGE = 1200;

    private final UprightPage page;
    private final int turn;
    private final PageLines lines;
    private Optional<InkAround> around = Optional.empty();
    private Optional<InkAround> halved = Optional.empty();

    /** @param turn clockwise quarters by which the decoded page was turned */
    SeenPage(UprightPage page, int turn) {
        this.page = page;
        this.turn = turn;
        this.lines = new PageLines(page.ink());
    }

    UprightPage page() {
        return page;
    }

    int turn() {
        return turn;
    }

    PageLines lines() {
        return lines;
    }

    InkAround around() {
        InkAround made = around.orElseGet(() -> new InkAround(page.ink()));
        around = Optional.of(made);
        return made;
    }

    /** Where there is ink within so many pixels. */
    NearInk inkNearby(double pixels) {
        int times = Math.max(page.width(), page.height()) >= LARGE ? 2 : 1;
        InkAround looked = times == 1
                ? around()
                : halved.orElseGet(() -> new InkAround(page.ink().halved()));
        halved = times == 1 ? halved : Optional.of(looked);
        return new NearInk(looked.within((int) Math.max(1, Math.round(pixels / times))), times);
    }
}
