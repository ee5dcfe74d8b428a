package org.ctfdesk.review.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderCheckTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);

    @TempDir
    Path folder;

    private Folder folder(String... names) throws Exception {
        for (var name : names) {
            Files.writeString(folder.resolve(name), name);
        }
        return Folder.of(folder);
    }

    private static FileReading of(Map<String, Report> reports) {
        return file -> {
            var name = file.getFileName().toString();
            if (name.startsWith("bug")) {
                throw new IllegalStateException("of the program");
            }
            if (!reports.containsKey(name)) {
                throw new FileReading.Refused("no report");
            }
            return new FileReading.HandedIn(reports.get(name), 2, "");
        };
    }

    @Test
    void aFolderHoldsWhatMayBeAReportByName() throws Exception {
        Files.createDirectory(folder.resolve("older.xlsx"));
        var read = folder("b.xlsx", "a.ctfdesk", "~$b.xlsx", ".c.xlsx", "d.XLS", "e.ods", "notes.txt");
        assertEquals(List.of("a.ctfdesk", "b.xlsx", "d.XLS", "e.ods"), read.files().stream().map(FolderFile::name).toList());
        assertEquals(List.of(FolderFile.Kind.REPORT, FolderFile.Kind.WORKBOOK, FolderFile.Kind.OLD_WORKBOOK,
                FolderFile.Kind.OPEN_DOCUMENT), read.files().stream().map(FolderFile::kind).toList());
        assertEquals(9, read.files().getFirst().bytes());
        assertEquals(4, read.passedOver());
    }

    @Test
    void aFolderWithoutReportsOrNoneAtAllIsTold() throws Exception {
        assertTrue(assertThrows(FolderFailure.class, () -> folder("notes.txt")).told(WORDS).contains("no report"));
        assertTrue(assertThrows(FolderFailure.class, () -> Folder.of(folder.resolve("gone"))).told(WORDS).contains("cannot be read"));
    }

    @Test
    void rubbishAndMistakesOfTheProgramDoNotStopTheRest() throws Exception {
        var check = new FolderCheck(of(Map.of("host.ctfdesk", Samples.of("host"), "worse.ctfdesk", Samples.of("flawed-host"))), WORDS);
        for (var file : folder("bug.xlsx", "host.ctfdesk", "rubbish.xlsx", "worse.ctfdesk").files()) {
            check.check(file);
        }
        var lines = check.lines();
        assertEquals(List.of(false, true, false, true), lines.stream().map(FolderCheck.Line::isRead).toList());
        assertTrue(lines.get(0).problem().contains("of the program"), lines.get(0).problem());
        assertEquals("no report", lines.get(2).problem());
        assertEquals(0, lines.get(1).count(Severity.ERROR));
        assertTrue(lines.get(3).count(Severity.ERROR) > 0);
        assertEquals(2, lines.get(3).open());
        var files = check.lists().getFirst().rows();
        assertEquals("no report", files.get(2).getLast());
        assertEquals(lines.get(3).count(Severity.ERROR), files.get(3).get(2));
        var found = check.lists().getLast().rows().stream().mapToInt(row -> (Integer) row.get(2)).sum();
        assertEquals(lines.stream().flatMap(line -> line.counts().values().stream()).mapToInt(Integer::intValue).sum(), found);
    }
}
