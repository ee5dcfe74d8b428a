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
        assertEquals("non\u2011breaking", Tidy.lines("non\u001ebreaking"), "Word’s hyphen that does not break");
        assertEquals("hyphen", Tidy.lines("hy\u001fphen"), "one that is seen at the end of a line only");
        assertEquals("first cell\nsecond cell\n", Tidy.lines("first cell\u0007second cell\u0007"));
        assertEquals("one\ntwo", Tidy.lines("one\u001dtwo"));
        assertEquals("a picture stood here\tand here", Tidy.lines("\u0001a picture\u0000 stood here\tand\u0013 here\u007f"));
    }

    @Test
    void whatCannotBeSeenDoesNotCount() {
        assertEquals("1 234", Tidy.visible("\ufeff\u200e1\u00a0\u00ad2\u200b34\u061c\u2069 "));
    }
}
