package org.ctfdesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook says when it was exported, in whatever time zone. */
class ExportTimeTest {
    @TempDir
    Path folder;

    @Test
    void isTheSameInEveryZone() throws Exception {
        var now = Instant.parse("2026-11-02T10:15:30Z");
        var report = folder.resolve("host.ctfdesk");
        assertEquals(0, Ran.of("sample", "host", "-o", report).code());
        var workbook = folder.resolve("tonga.xlsx");
        Ran.at(Clock.fixed(now, ZoneId.of("Pacific/Tongatapu")), "export", report, "-o", workbook);
        try (var book = new XSSFWorkbook(workbook.toFile())) {
            assertEquals(Date.from(now), book.getProperties().getCoreProperties().getCreated());
            assertEquals(Date.from(now), book.getProperties().getCoreProperties().getModified());
        }
    }
}
