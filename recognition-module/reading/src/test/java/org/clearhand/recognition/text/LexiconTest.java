package org.clearhand.recognition.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconTest {
    private final Lexicon lexicon = Lexicon.of(List.of("Ann", "Anna", "Zoë", "ann", "Ann Lee", " "));

    private Lexicon.Beginning after(String text) {
        Lexicon.Beginning beginning = lexicon.start();
        for (int i = 0; i < text.length(); i++) {
            beginning = beginning.next(text.charAt(i));
        }
        return beginning;
    }

    @Test
    void aBeginningLeavesTheEntriesThatGoOnLikeIt() {
        assertThat(lexicon.size()).isEqualTo(4);
        assertThat(after("a").size()).isEqualTo(3);
        assertThat(after("anna").size()).isEqualTo(1);
        assertThat(after("anna ").size()).isZero();
        assertThat(after("b").size()).isZero();
        assertThat(after("b").next('c').size()).isZero();
        assertThat(after("zoë").size()).isEqualTo(1);
    }

    @Test
    void anEntryEndsWhereItIsWholeAndMayGoOnAsAnother() {
        assertThat(after("an").mayEnd()).isFalse();
        assertThat(after("ann").mayEnd()).isTrue();
        assertThat(after("ann").size()).isEqualTo(3);
        assertThat(after("ann ").mayEnd()).isFalse();
        assertThat(after("ann lee").mayEnd()).isTrue();
    }

    @Test
    void aTextIsTheEntryWhateverItsCapitals() {
        assertThat(lexicon.entry("ANN  LEE")).contains("Ann Lee");
        assertThat(lexicon.entry("ann")).contains("Ann");
        assertThat(lexicon.entry("an")).isEmpty();
    }

    @Test
    void aListOfNothingIsNoLexicon() {
        assertThatThrownBy(() -> Lexicon.of(List.of(" "))).isInstanceOf(IllegalArgumentException.class);
    }
}
