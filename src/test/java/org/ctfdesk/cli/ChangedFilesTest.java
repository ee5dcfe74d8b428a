package org.ctfdesk.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.excel.submission.WorkbookWriter;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.store.Journal;
import org.ctfdesk.store.Progress;
import org.ctfdesk.store.ReportFile;
import org.ctfdesk.store.ReportLock;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No command works silently on a file that somebody else holds, or whose cells say otherwise than the report that it carries. */
class ChangedFilesTest {
    private static final Place ENERGY = Place.of("table6", "energy", "year@1990");

    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    private static Path changed() {
        return shared.resolve("changed.xlsx");
    }

    @BeforeAll
    static void changeACell() throws Exception {
        var exported = shared.resolve("exported.xlsx");
        new WorkbookWriter(Samples.of("host"), Words.in(Locale.ENGLISH)).write(exported, Progress.UNWATCHED);
        try (var in = Files.newInputStream(exported); var book = new XSSFWorkbook(in); var out = Files.newOutputStream(changed())) {
            book.getSheet("Table6").getRow(24).getCell(4).setCellValue(-1);
            book.write(out);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "check CHANGED", "check CHANGED --verdicts", "check HOST --last CHANGED", "export CHANGED -o OUT.xlsx", "new --from CHANGED -o OUT",
        "both-sides CHANGED HOST", "aef CHANGED -o OUT.xlsx", "aef-import HOST.xlsx --into CHANGED -o OUT",
    })
    void noCommandWorksSilentlyOnAWorkbookThatWasChanged(String line) throws Exception {
        var host = folder.resolve("host.ctfdesk");
        ReportFile.save(host, Samples.of("host"));
        var out = folder.resolve("out");
        var arguments = Stream.of(line.split(" ")).map(word -> word.replace("CHANGED", changed().toString())
                .replace("HOST", host.toString()).replace("OUT", out.toString())).toArray();
        var ran = Ran.of(arguments);
        assertEquals(1, ran.code(), ran.err());
        assertTrue(ran.err().contains("Table6!E25: was “12446.90”, is “-1”"), ran.err());
        assertTrue(ran.err().contains("--with-changes") && ran.err().contains("--as-exported"), ran.err());
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count(), "nothing was written");
        }
    }

    @Test
    void theReportIsTakenAsItWasExportedOrWithItsChangesWhereThatIsSaid() throws Exception {
        var out = folder.resolve("x.xlsx");
        assertEquals(0, Ran.of("export", changed(), "-o", out, "--as-exported").code());
        assertEquals(Optional.of(Quantity.of("12446.90")), energy(out));
        var with = Ran.of("export", changed(), "-o", out, "--force", "--with-changes");
        assertEquals(0, with.code(), with.err());
        assertTrue(with.err().contains("1 changed answers were taken, 0 differences were not"), with.err());
        assertEquals(Optional.of(Quantity.of("-1")), energy(out));
    }

    private Optional<?> energy(Path workbook) throws Exception {
        var file = folder.resolve("again.ctfdesk");
        assertEquals(0, Ran.of("import", workbook, "-o", file, "--force").code());
        return ReportFile.open(file).report().answer(ENERGY);
    }

    @Test
    void importTakesTheChangesWhereToldTo() throws Exception {
        var file = folder.resolve("x.ctfdesk");
        var left = Ran.of("import", changed(), "-o", file);
        assertEquals(1, left.code());
        assertEquals(Samples.of("host"), ReportFile.open(file).report());
        var taken = Ran.of("import", changed(), "-o", file, "--force", "--take");
        assertEquals(0, taken.code(), taken.err());
        assertTrue(taken.out().contains("Table6!E25"), taken.out());
        assertEquals(Optional.of(Quantity.of("-1")), ReportFile.open(file).report().answer(ENERGY));
        assertEquals("changed.xlsx", ReportFile.open(file).report().provenance().getLast().file());
    }

    @Test
    void editsThatWereNeverSavedAreToldAndNeverLost() throws Exception {
        var file = folder.resolve("r.ctfdesk");
        var report = Samples.of("host");
        var journal = Journal.begin(Journal.beside(file), Optional.of(ReportFile.save(file, report)), report, wrong -> {});
        journal.note(Edit.type(ENERGY, Optional.of(Quantity.of("99999.9"))));
        journal.flush();
        var checked = Ran.of("check", file);
        assertTrue(checked.err().contains("edits that were never saved"), checked.err());
        var written = Ran.of("sample", "buyer", "-o", file, "--force");
        assertEquals(2, written.code());
        assertTrue(written.err().contains("would be lost"), written.err());
        assertEquals(report, ReportFile.open(file).report());
        journal.close();
        assertFalse(Ran.of("check", file).err().contains("never saved"));
    }

    @Test
    void aFileThatAWindowHoldsIsNotWritten() throws Exception {
        var file = folder.resolve("r.ctfdesk");
        Report report = Samples.of("host");
        ReportFile.save(file, report);
        var lock = ReportLock.of(file);
        var written = Ran.of("sample", "buyer", "-o", file, "--force");
        lock.close();
        assertEquals(2, written.code());
        assertTrue(written.err().contains("open in another window"), written.err());
        assertEquals(report, ReportFile.open(file).report());
        assertEquals(0, Ran.of("sample", "buyer", "-o", file, "--force").code());
    }

    @Test
    void nothingButAReportTakesTheNameOfOne() throws Exception {
        var file = folder.resolve("host.ctfdesk");
        Ran.of("sample", "host", "-o", file);
        var before = Files.readAllBytes(file);
        for (var command : List.of("export", "summary", "aef")) {
            var ran = Ran.of(command, file, "-o", file, "--force");
            assertEquals(2, ran.code(), command + ": " + ran.err());
            assertTrue(ran.err().contains(".ctfdesk is the name of a report"), ran.err());
        }
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void aCopyOfAConflictIsTold() throws Exception {
        var file = folder.resolve("shared.ctfdesk");
        Ran.of("sample", "host", "-o", file);
        assertFalse(Ran.of("check", file).err().contains("two hands"));
        Files.copy(file, folder.resolve("shared (conflicted copy 2026-11-01).ctfdesk"));
        assertTrue(Ran.of("check", file).err().contains("shared (conflicted copy 2026-11-01).ctfdesk: two hands"));
    }
}
