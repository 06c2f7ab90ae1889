package org.clearhand.recognition.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditPathTest {
    @ParameterizedTest
    @CsvSource({"'','',0", "abc,abc,0", "abc,'',3", "'',ab,2", "abc,axc,1", "abc,abbc,1", "kitten,sitting,3"})
    void editsAreTheFewestChanges(String left, String right, int edits) {
        assertThat(EditPath.distance(left, right)).isEqualTo(edits);
    }
}
