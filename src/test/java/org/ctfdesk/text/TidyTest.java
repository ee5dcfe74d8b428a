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
    void whatCannotBeSeenDoesNotCount() {
        assertEquals("1 234", Tidy.visible("\ufeff\u200e1\u00a0\u00ad2\u200b34\u061c\u2069 "));
    }
}
