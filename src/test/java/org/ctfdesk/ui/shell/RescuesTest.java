package org.ctfdesk.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
        assertEquals("3 edits.", Rescues.told("3 edits.", new Recovery(Samples.of("host"), 3, false), WORDS));
        assertTrue(Rescues.told("3 edits.", new Recovery(Samples.of("host"), 3, true), WORDS).contains("may be missing"));
    }
}
