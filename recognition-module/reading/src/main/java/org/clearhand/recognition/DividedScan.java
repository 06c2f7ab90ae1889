package org.clearhand.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clearhand.recognition.decode.DecodeLimits;
import org.clearhand.recognition.decode.PageImage;
import org.clearhand.recognition.item.ItemCut;
import org.clearhand.recognition.item.ItemFile;
import org.clearhand.recognition.item.ItemFinder;
import org.clearhand.recognition.page.FormIdentifier;
import org.clearhand.recognition.page.FormMatch;
import org.clearhand.recognition.page.PixelBox;
import org.clearhand.recognition.page.Skew;
import org.clearhand.recognition.page.UprightPage;

/**
 * Cuts a document apart of which one page holds several items. Every page must be accounted for: it holds several items, or one, or nothing.
 */
final class DividedScan {
    /** Less than this share of ink is a blank back. */
    private static final double BLANK_SHARE = 1.0 / 5000;

    private final FormIdentifier identifier;
    private final ItemFinder finder;

    DividedScan(FormIdentifier identifier) {
        this.identifier = identifier;
        this.finder = new ItemFinder(identifier);
    }

    /** What a page holds; found out at most once, and only when asked. */
    final class Look {
        private final PageImage page;
        private Optional<ItemFinder.Finding> finding = Optional.empty();

        private Look(PageImage page) {
            this.page = page;
        }

        boolean isOf(PageImage other) {
            return page == other;
        }

        private ItemFinder.Finding finding() {
            ItemFinder.Finding found = finding.orElseGet(() -> finder.find(page));
            finding = Optional.of(found);
            return found;
        }

        /** Whether more than one item lies on the page, cut apart or not. */
        boolean holdsSeveral() {
            return finding().outcome() != ItemFinder.Outcome.ONE;
        }

        /** The same where one form was identified; what fills the page is alone. */
        boolean holdsMoreThan(Optional<FormMatch.Candidate> form) {
            if (finding.isEmpty()
                    && form.filter(one -> finder.mayBeMoreThan(one, page)).isEmpty()) {
                return false;
            }
            return holdsSeveral();
        }
    }

    Look look(PageImage page) {
        return new Look(page);
    }

    /** The items of all pages in their order; empty when one of the pages is not clear. */
    Optional<List<ScanItem>> items(List<Look> pages) {
        List<ScanItem> items = new ArrayList<>();
        for (Look look : pages) {
            Optional<List<ItemCut>> cuts = cuts(look);
            if (cuts.isEmpty()) {
                return Optional.empty();
            }
            for (ItemCut cut : cuts.get()) {
                byte[] file = ItemFile.png(cut.picture());
                if (file.length > DecodeLimits.DEFAULTS.maxBytes()) {
                    return Optional.empty();
                }
                PixelBox box = cut.box();
                items.add(new ScanItem(
                        items.size() + 1,
                        look.page.page(),
                        box.left(),
                        box.top(),
                        box.width(),
                        box.height(),
                        Optional.of(file)));
            }
        }
        return Optional.of(items);
    }

    private Optional<List<ItemCut>> cuts(Look look) {
        return switch (look.finding().outcome()) {
            case SEVERAL -> Optional.of(look.finding().items());
            case UNCLEAR -> Optional.empty();
            case ONE -> alone(look.page);
        };
    }

    /** A page with one form is one item as it is. */
    private Optional<List<ItemCut>> alone(PageImage image) {
        UprightPage page = UprightPage.of(image);
        if (page.ink().share() < BLANK_SHARE) {
            return Optional.of(List.of());
        }
        PixelBox whole = new PixelBox(0, 0, image.width(), image.height());
        return identifier
                .identify(page, Skew.degrees(page.ink()))
                .best()
                .map(form -> List.of(new ItemCut(form.template().ref(), whole, image)));
    }
}
