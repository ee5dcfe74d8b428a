package org.ctfdesk.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shares in words are read as per cent; a longer name before one that it holds. */
class SharesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            by half            | 50
            a quarter less     | 25
            three quarters     | 75
            two thirds of it   | 66.7
            one third          | 33.3
            two fifths         | 40
            four-fifths        | 80
            one tenth          | 10
            """)
    void areReadAsPerCent(String text, BigDecimal perCent) {
        assertEquals(Optional.of(perCent), Shares.perCent(text));
    }

    @Test
    void aPartOfAnotherWordIsNone() {
        assertEquals(Optional.empty(), Shares.perCent("on behalf of quarterly meetings"));
    }

    @Test
    void standWithinALongerExpression() {
        var below = Pattern.compile(Shares.expression() + " below", Lexicon.CAPITALS);
        assertTrue(below.matcher("One quarter below 2010").find());
        assertFalse(below.matcher("Much below 2010").find());
    }
}
