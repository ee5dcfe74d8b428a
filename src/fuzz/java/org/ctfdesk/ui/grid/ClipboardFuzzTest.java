package org.ctfdesk.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/** Any text of the clipboard becomes cells, and cells come back as they were. */
class ClipboardFuzzTest {
    @FuzzTest(maxDuration = "10m")
    void whatIsReadAndWrittenIsReadTheSame(byte[] bytes) {
        var cells = TabSeparated.read(new String(bytes, StandardCharsets.UTF_8));
        assertEquals(cells, TabSeparated.read(TabSeparated.write(cells)));
    }
}
