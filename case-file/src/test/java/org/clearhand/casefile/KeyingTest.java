package org.clearhand.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clearhand.forms.FormTemplate;
import org.clearhand.forms.TemplateCatalogue;
import org.junit.jupiter.api.Test;

class KeyingTest {
    private static final FormTemplate FORM =
            TemplateCatalogue.shipped().latest("in-cts2010-cheque").orElseThrow();

    @Test
    void takesWhatStandsOnThePaper() {
        assertThat(keyed("date", "20/11/2026")).isEqualTo(Optional.of("2026-11-20"));
        assertThat(keyed("courtesyAmount", "1,10,000/-")).isEqualTo(Optional.of("110000.00"));
        assertThat(keyed("legalAmount", "One Hundred and Ten Only")).isEqualTo(Optional.of("110.00"));
    }

    @Test
    void takesTheValueItselfAsTheReadingShowsIt() {
        assertThat(keyed("date", "2026-11-20")).isEqualTo(Optional.of("2026-11-20"));
        assertThat(keyed("courtesyAmount", "110.00")).isEqualTo(Optional.of("110.00"));
        assertThat(keyed("legalAmount", " 110.00 ")).isEqualTo(Optional.of("110.00"));
    }

    @Test
    void refusesWhatIsNeither() {
        assertThat(keyed("date", "2026-13-40")).isEmpty();
        assertThat(keyed("date", "yesterday")).isEmpty();
        assertThat(keyed("legalAmount", "110.000.00")).isEmpty();
    }

    private static Optional<String> keyed(String field, String text) {
        Keying keying = Keying.of(FORM, List.of(field), Map.of(field, text));
        assertThat(keying.values().containsKey(field))
                .isNotEqualTo(keying.wrong().containsKey(field));
        return keying.values().getOrDefault(field, Optional.empty());
    }
}
