package org.clearhand.training.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clearhand.forms.FieldOption;
import org.clearhand.forms.FieldType;
import org.clearhand.forms.FormTemplate;
import org.clearhand.forms.MicrLine;
import org.clearhand.forms.TemplateCatalogue;
import org.clearhand.forms.TemplateField;
import org.clearhand.forms.TemplateLexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FormInventionTest {
    private static final int DOCUMENTS = 40;

    static List<FormTemplate> templates() {
        return TemplateCatalogue.shipped().all();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyValueIsOneItsFieldCanHoldAndRequiredOnesAreThere(FormTemplate template) {
        for (FilledForm form : forms(template, Optional.empty())) {
            for (TemplateField field : template.fields()) {
                assertThat(form.field(field.name()).isPresent() || !field.required())
                        .as(field.name())
                        .isTrue();
                form.field(field.name()).ifPresent(filled -> {
                    assertThat(field.syntax().normalise(field.syntax().format(filled.value())))
                            .as(field.name())
                            .contains(filled.value());
                    if (List.of(FieldType.LEGAL_AMOUNT, FieldType.COURTESY_AMOUNT, FieldType.DATE)
                            .contains(field.type())) {
                        assertThat(field.syntax().normalise(filled.written())).contains(filled.value());
                    }
                });
            }
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void whatIsWrittenInAFieldWithAListIsInTheList(FormTemplate template) throws Exception {
        Map<String, TemplateLexicon> lists = TemplateCatalogue.shipped().lexicons(template);
        for (FilledForm form : forms(template, Optional.empty())) {
            lists.forEach((field, list) -> form.field(field)
                    .ifPresent(filled -> assertThat(list.entries()).as(field).contains(filled.value())));
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void whatBelongsTogetherFitsUnlessThatIsTheFault(FormTemplate template) {
        fits(template, Optional.empty());
        Fault.of(template).forEach(fault -> fits(template, Optional.of(fault)));
    }

    private static void fits(FormTemplate template, Optional<Fault> fault) {
        for (FilledForm form : forms(template, fault)) {
            if (template.field("legalAmount").isPresent()) {
                assertThat(value(form, "legalAmount").equals(value(form, "courtesyAmount")))
                        .isEqualTo(!form.has(Fault.AMOUNTS_DIFFER));
            }
            template.field("micr").ifPresent(field -> {
                MicrLine.Layout layout =
                        MicrLine.Layout.valueOf(field.option(FieldOption.LAYOUT).orElseThrow());
                assertThat(MicrLine.parse(value(form, "micr"), layout)
                                .orElseThrow()
                                .routingIsValid())
                        .isEqualTo(!form.has(Fault.BANK_UNKNOWN));
            });
            template.fields().stream()
                    .filter(field -> field.type() == FieldType.SIGNATURE)
                    .forEach(field -> assertThat(value(form, field.name()))
                            .isEqualTo(Boolean.toString(!form.has(Fault.NOT_SIGNED))));
            boolean sums = template.fields().stream().allMatch(field -> isSum(field, form));
            assertThat(sums).isEqualTo(!form.has(Fault.TOTAL_WRONG));
            if (template.field("barcode").isPresent()) {
                String number = value(form, "barcode");
                assertThat(ItemNumber.checkDigit(number.substring(2, 10)) == number.charAt(10) - '0')
                        .isEqualTo(!form.has(Fault.ITEM_NUMBER_INVALID));
                assertThat(number.equals(value(form, "itemNumber"))).isEqualTo(!form.has(Fault.NUMBERS_DIFFER));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void ofAGroupOfBoxesOneIsTickedAndAFieldWithoutItsBoxStaysEmpty(FormTemplate template) {
        for (FilledForm form : forms(template, Optional.empty())) {
            Map<String, Long> ticked = template.fields().stream()
                    .filter(field -> field.option(FieldOption.CHOICE).isPresent())
                    .filter(field -> value(form, field.name()).equals("true"))
                    .collect(Collectors.groupingBy(
                            field -> field.option(FieldOption.CHOICE).orElseThrow(), Collectors.counting()));
            assertThat(ticked.values()).allMatch(count -> count == 1);
            for (TemplateField field : template.fields()) {
                field.option(FieldOption.ONLY_IF)
                        .ifPresent(box -> assertThat(form.field(field.name()).isPresent())
                                .isEqualTo(value(form, box).equals("true")));
            }
        }
    }

    /** 473124829 is the example of the standard UPU S10. */
    @ParameterizedTest
    @CsvSource({"47312482, 9", "00000000, 5", "00000005, 9"})
    void itemNumbersEndInTheCheckDigitOfTheStandard(String digits, int check) {
        assertThat(ItemNumber.checkDigit(digits)).isEqualTo(check);
    }

    @Test
    void theSharesOfHandsDoNotMeetAndAFifthIsKeptBack() {
        List<String> hands = Stream.iterate(0, n -> n + 1)
                .limit(1000)
                .map(n -> HandShare.DRAWN + n)
                .toList();

        assertThat(hands).allMatch(hand -> HandShare.TRAINING.takes(hand) != HandShare.KEPT_BACK.takes(hand));
        assertThat(hands.stream().filter(HandShare.KEPT_BACK::takes).count()).isBetween(150L, 250L);
    }

    @Test
    void theFontsThatAreKeptBackAreThoseNoWordNetLearnsFrom() {
        assertThat(List.of("kalam", "caveat", "pangolin")).allMatch(HandShare.KEPT_BACK::takes);
        assertThat(List.of("schoolbell", "handlee")).allMatch(HandShare.TRAINING::takes);
    }

    private static List<FilledForm> forms(FormTemplate template, Optional<Fault> fault) {
        return Stream.iterate(0, n -> n + 1)
                .limit(DOCUMENTS)
                .map(seed -> new FormInvention(template, fault, new Random(seed)).invent())
                .toList();
    }

    private static String value(FilledForm form, String field) {
        return form.field(field).map(FilledField::value).orElse("");
    }

    private static boolean isSum(TemplateField field, FilledForm form) {
        List<String> summands = field.summands();
        return summands.isEmpty()
                || summands.stream()
                                .flatMap(name -> form.field(name).stream())
                                .map(filled -> new BigDecimal(filled.value()))
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .compareTo(new BigDecimal(value(form, field.name())))
                        == 0;
    }
}
