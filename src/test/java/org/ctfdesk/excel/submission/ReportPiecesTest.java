package org.ctfdesk.excel.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import org.ctfdesk.store.ReportText;
import org.junit.jupiter.api.Test;

/** What is packed into a workbook piece by piece is the report's text. */
class ReportPiecesTest {
    @Test
    void joinToTheWholeText() throws Exception {
        var report = GeneratedReports.full(300);
        var pieces = new ArrayList<String>();
        ReportText.write(report, pieces::add);
        assertTrue(pieces.size() > 3);
        assertEquals(ReportText.write(report), String.join("", pieces));
        assertEquals(report, ReportText.read(String.join("", pieces), "pieces").report());
    }
}
