package org.ctfdesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A text runs as its first letter does, whatever stands before it. */
class DirectionTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Tier 2 | LEFT_TO_RIGHT", "(البيانات Tier 2) | RIGHT_TO_LEFT", "12,5 (1) | EITHER", "12 % של | RIGHT_TO_LEFT",
        "1. Énergie | LEFT_TO_RIGHT", "新能源 | LEFT_TO_RIGHT", "– … – | EITHER", "\ud83c\udf33 خطة | RIGHT_TO_LEFT"})
    void theFirstLetterSaysSo(String text, Direction direction) {
        assertEquals(direction, Direction.of(text));
    }
}
