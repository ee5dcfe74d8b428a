package org.ctfdesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TidyTest {
    @Test
    void everyLineBreakBecomesOneKind() {
        assertEquals("a\nb\nc\nd\ne\nf\ng\nh\n\ni",
                Tidy.lines("a\r\nb\rc\u000bd\fe\u0085f\u2028g_x000D_\nh\n\ni"));
        assertEquals("snake_case", Tidy.lines("snake_case"));
    }

    @Test
    void controlCharactersOfWordAreUnderstoodOrLeftOut() {
        assertEquals("non\u2011breaking", Tidy.entered("non\u001ebreaking"), "Word’s hyphen that does not break");
        assertEquals("hyphen", Tidy.entered("hy\u001fphen"), "one that is seen at the end of a line only");
        assertEquals("first cell\nsecond cell\n", Tidy.entered("first cell\u0007second cell\u0007"));
        assertEquals("one\ntwo", Tidy.entered("one\u001dtwo"));
        assertEquals("a picture stood here\tand here", Tidy.entered("\u0001a picture\u0000 stood here\tand\u0013 here\u007f"));
    }

    /** Left out, they made 31 of {@code 3} and {@code 1}; a space may stand for thousands. */
    @Test
    void controlCharactersJoinNoDigits() {
        assertEquals("3\ufffd1", Tidy.entered("3\u00001"));
        assertEquals("1\ufffd2", Tidy.entered("1\u0001\u007f2"));
        assertEquals("1\ufffd234", Tidy.entered("1\u001f234"));
        assertEquals("3\u20111", Tidy.entered("3\u001e\u00001"));
    }

    @Test
    void whatAReportHoldsKeepsItsControlCharacters() {
        assertEquals("a\u0000b\u0007\nc", Tidy.lines("a\u0000b\u0007\u000bc"));
    }

    @Test
    void whatCannotBeSeenDoesNotCount() {
        assertEquals("1 234", Tidy.visible("\ufeff\u200e1\u00a0\u00ad2\u200b34\u061c\u2069 "));
    }
}
