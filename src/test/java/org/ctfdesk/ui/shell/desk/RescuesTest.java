package org.ctfdesk.ui.shell.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.store.Recovery;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.Test;

/** What is told of a journal that was left behind. */
class RescuesTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);

    @Test
    void anEndThatIsLostIsTold() {
        assertEquals("3 edits.", told(List.of(), false));
        assertTrue(told(List.of(), true).contains("may be missing"));
        var damaged = told(List.of(5, 9), false);
        assertTrue(damaged.contains("5, 9") && !damaged.contains("may be missing"), damaged);
    }

    private static String told(List<Integer> damaged, boolean cutShort) {
        return Rescues.told("3 edits.", new Recovery(Samples.of("host"), 3, damaged, cutShort), WORDS);
    }
}
