package org.clearhand.recognition.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.clearhand.forms.FieldType;
import org.clearhand.forms.FormTemplate;
import org.clearhand.forms.TemplateField;
import org.clearhand.recognition.barcode.PageSymbol;
import org.clearhand.recognition.barcode.PageSymbols;

/**
 * Where forms may lie whose bar codes are on a page. A form without a blank is not looked for: nothing but print tells where in its zone
 * a bar code stands. For one page and one thread.
 */
final class BarcodePlaces {
    private static final int MOST_PLACES = 4;
    private static final int MOST_SYMBOLS = 4;
    private static final int WAYS_UP = 4;

    private final List<FormTemplate> templates;
    private final FormComparison comparison;
    private Optional<List<PageSymbol>> found = Optional.empty();

    BarcodePlaces(List<FormTemplate> templates, FormComparison comparison) {
        this.templates = templates.stream()
                .filter(template -> comparison.blank(template).isPresent())
                .filter(template -> !fields(template).isEmpty())
                .toList();
        this.comparison = comparison;
    }

    private static List<TemplateField> fields(FormTemplate template) {
        return template.fields().stream()
                .filter(field -> field.type() == FieldType.BARCODE)
                .toList();
    }

    /**
     * The likeliest places first, at most {@value #MOST_PLACES}; none, and the page is not even looked at, where no form bears a bar code.
     *
     * @param ways the same page turned clockwise by so many quarters
     */
    List<FormProposal> of(IntFunction<SeenPage> ways) {
        if (templates.isEmpty()) {
            return List.of();
        }
        UprightPage page = ways.apply(0).page();
        List<FormProposal> places = new ArrayList<>();
        for (PageSymbol symbol : symbols(page)) {
            for (FormTemplate template : templates) {
                for (TemplateField field : fields(template)) {
                    for (int turn = 0; turn < WAYS_UP && symbol.mayBe(field); turn++) {
                        PixelBox box =
                                symbol.turned(turn, page.width(), page.height()).box();
                        place(template, field, box, ways, turn).ifPresent(places::add);
                    }
                }
            }
        }
        return places.stream()
                .sorted(Comparator.comparingDouble(FormProposal::likeness).reversed())
                .limit(MOST_PLACES)
                .toList();
    }

    private Optional<FormProposal> place(
            FormTemplate template, TemplateField field, PixelBox symbol, IntFunction<SeenPage> ways, int turn) {
        BarcodeSearch search = new BarcodeSearch(comparison.blank(template).orElseThrow(), field.zone());
        return search.likeliest(symbol, ways.apply(turn))
                .map(found -> new FormProposal(
                        template, turn, found.place(), /* filling= */ false, Optional.of(field), found.standsOut()));
    }

    private List<PageSymbol> symbols(UprightPage page) {
        List<TemplateField> fields = templates.stream()
                .flatMap(template -> fields(template).stream())
                .toList();
        List<PageSymbol> symbols = found.orElseGet(() -> PageSymbols.on(page.grey(), page.ink(), fields).stream()
                .limit(MOST_SYMBOLS)
                .toList());
        found = Optional.of(symbols);
        return symbols;
    }
}
