package org.clearhand.ops.data;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.clearhand.casefile.ExportedField;
import org.clearhand.forms.FieldOption;
import org.clearhand.forms.FieldType;
import org.clearhand.forms.TemplateCatalogue;
import org.clearhand.training.data.LabelContent;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * What is put down as the label of a decided field: its value, or what is written. People key values, and a value can be written in several
 * ways ({@code 1234.00} with or without its last two digits); a net learns from what is written. Where the machine took one digit for
 * another, how many it saw still tells which way it was; where that does not tell either, there is no label.
 *
 * @param catalogue with the templates of the fields: they say in which order dates are written
 */
public record CaseLabels(Kind kind, TemplateCatalogue catalogue) {
    /** What a label says. */
    public enum Kind {
        VALUE,
        WRITTEN
    }

    /** Either kind by its name on the command line. */
    static final class Name implements ITypeConverter<Kind> {
        @Override
        public Kind convert(String name) {
            return switch (name) {
                case "value" -> Kind.VALUE;
                case "written" -> Kind.WRITTEN;
                default -> throw new TypeConversionException("labels are value or written, not '" + name + "'");
            };
        }
    }

    /** What the labels of fields of this type leave out. */
    LabelContent content(FieldType type) {
        if (kind == Kind.VALUE) {
            return LabelContent.VALUE;
        }
        return switch (type) {
            case MICR_LINE, CODE -> LabelContent.WITHOUT_GAPS;
            case COURTESY_AMOUNT, DATE, DIGITS, ACCOUNT_NUMBER, POSTCODE -> LabelContent.DIGITS_ONLY;
            default -> LabelContent.AS_WRITTEN;
        };
    }

    /** Empty where it is not known how the value is written. */
    Optional<String> of(ExportedField field) {
        if (kind == Kind.VALUE) {
            return Optional.of(field.value());
        }
        return switch (field.type()) {
            case COURTESY_AMOUNT -> digits(field, amounts(field.value()));
            case DATE -> digits(field, dates(field.value(), order(field)));
            case DIGITS, ACCOUNT_NUMBER, POSTCODE -> Optional.of(field.value()).filter(text -> text.matches("[0-9]+"));
            case MICR_LINE, CODE -> Optional.of(field.value().replace(" ", ""));
            default -> field.asRead();
        };
    }

    private static Optional<String> digits(ExportedField field, Set<String> ways) {
        Optional<String> read = field.asRead().map(CaseLabels::digits);
        if (read.isPresent()) {
            return read.filter(text -> !text.isEmpty());
        }
        int seen = field.seen().map(text -> digits(text).length()).orElse(0);
        List<String> likely = ways.stream().filter(way -> way.length() == seen).toList();
        return likely.size() == 1 ? Optional.of(likely.get(0)) : Optional.empty();
    }

    private static Set<String> amounts(String value) {
        Set<String> ways = new LinkedHashSet<>();
        ways.add(digits(value));
        if (value.endsWith(".00")) {
            ways.add(digits(value.substring(0, value.length() - ".00".length())));
        }
        return ways;
    }

    private static Set<String> dates(String value, Optional<String> order) {
        Set<String> ways = new LinkedHashSet<>();
        if (order.isEmpty() || !value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            return ways;
        }
        for (String year : List.of(value.substring(0, 4), value.substring(2, 4))) {
            for (String month : plainAndShort(value.substring(5, 7))) {
                for (String day : plainAndShort(value.substring(8))) {
                    ways.add(order.get()
                            .toUpperCase(Locale.ROOT)
                            .replace("YYYY", year)
                            .replace("MM", month)
                            .replace("DD", day));
                }
            }
        }
        return ways;
    }

    private static Set<String> plainAndShort(String twoDigits) {
        Set<String> ways = new LinkedHashSet<>();
        ways.add(twoDigits);
        ways.add(twoDigits.replaceFirst("^0", ""));
        return ways;
    }

    private Optional<String> order(ExportedField field) {
        return catalogue
                .find(field.template())
                .flatMap(template -> template.field(field.name()))
                .flatMap(one -> one.option(FieldOption.ORDER));
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }
}
