package org.ctfdesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks stand between words that run from right to left, and nowhere else. */
class WrappableTest {
    private static final char MARK = '\u200e';

    @Test
    void whatRunsFromLeftToRightIsTheSameObject() {
        for (var text : new String[] {"", "Tier 2 (12,5 kt)", "新能源", "Énergie – été"}) {
            assertSame(text, Wrappable.of(text));
            assertFalse(Wrappable.runsFromRight(text));
        }
        assertTrue(Wrappable.runsFromRight("Tier 2: خطة"));
    }

    @Test
    void wordsThatRunFromTheRightAreParted() {
        assertEquals("خطة " + MARK + "وطنية،\nخطة " + MARK + "(وطنية)", Wrappable.of("خطة وطنية،\nخطة (وطنية)"));
        assertEquals("תוכנית-" + MARK + "לאומית", Wrappable.of("תוכנית-לאומית"));
    }

    @Test
    void besideDigitsAndOtherLettersNoMarkIsNeeded() {
        for (var text : new String[] {"خطة 2030 وطنية", "خطة Tier 2 وطنية", "12 خطة"}) {
            assertEquals(text, Wrappable.of(text));
        }
    }

    @Test
    void aFewWordsWithinAnotherTextStayOnOneLine() {
        assertEquals("Plan خطة\u00a0وطنية of 2030", Wrappable.of("Plan خطة وطنية of 2030"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "خطة وطنية (Tier 2) للطاقة المتجددة",
        "Plan البيانات من المستوى خطة وطنية للطاقة المتجددة of",
        "א-ב ג/ד\nx ה ו"})
    void whatIsMarkedIsNotMarkedAgain(String text) {
        assertEquals(Wrappable.of(text), Wrappable.of(Wrappable.of(text)));
    }
}
