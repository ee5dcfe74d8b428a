package org.ctfdesk.ui.status;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.Test;

class SelectionTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);

    @Test
    void sumsAreExactAndKeysAreCountedOnly() {
        var answers = List.<Answer>of(Quantity.of(new BigDecimal("0.1")), Quantity.of(new BigDecimal("0.2")),
                new Quantity.Keys(List.of(NotationKey.of("NA").orElseThrow()), List.of()));
        assertEquals("Sum 0.3 · Count 3", Selection.told(answers, NumberStyle.POINT, WORDS));
    }

    @Test
    void wordsAreCountedAndNothingIsNotMentioned() {
        assertEquals("Count 1", Selection.told(List.of(new Answer.Words("text")), NumberStyle.POINT, WORDS));
        assertEquals("", Selection.told(List.of(), NumberStyle.POINT, WORDS));
    }
}
