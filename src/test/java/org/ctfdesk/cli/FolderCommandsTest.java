package org.ctfdesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.store.ReportFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole folders, and workbooks that carry no report, as secretariats and reviewers have them. */
class FolderCommandsTest {
    @TempDir
    Path folder;

    private Path first;
    private Path second;

    /** Two folders with a report each that is the same, one that was recalculated, and one file that is none. */
    @BeforeEach
    void twoFolders() throws Exception {
        first = Files.createDirectory(folder.resolve("first"));
        second = Files.createDirectory(folder.resolve("second"));
        var host = Samples.of("host");
        for (var in : List.of(first, second)) {
            ReportFile.save(in.resolve("buyer.ctfdesk"), Samples.of("buyer"));
            Files.writeString(in.resolve("broken.xlsx"), "no workbook");
            Files.writeString(in.resolve("notes.txt"), "passed over");
        }
        ReportFile.save(first.resolve("host.ctfdesk"), host);
        ReportFile.save(second.resolve("host.ctfdesk"), host.with(Place.of("table6", "energy", "year@1990"),
                Optional.of(Quantity.of("13446.9"))));
        ReportFile.save(second.resolve("late.ctfdesk"), host);
    }

    /** The host's workbook as it is handed in: nothing in it but what its sheets show. */
    private Path submitted(Path report) {
        var workbook = folder.resolve(report.getFileName() + ".xlsx");
        assertEquals(0, Ran.of("export", report, "-o", workbook, "--for-submission", "--force").code());
        return workbook;
    }

    @Test
    void eachFileOfAFolderIsChecked() throws Exception {
        var book = folder.resolve("summary.xlsx");
        var ran = Ran.of("check", first, "--xlsx", book);
        assertEquals(1, ran.code());
        var lines = ran.out().lines().toList();
        assertEquals(List.of("broken.xlsx", "buyer.ctfdesk", "host.ctfdesk"), lines.stream().map(line -> line.split("[: ]")[0]).toList());
        assertTrue(lines.get(1).contains(": 0 errors"), ran.out());
        assertTrue(ran.err().contains("3 of 3: host.ctfdesk"), ran.err());
        try (var read = WorkbookFactory.create(book.toFile())) {
            assertEquals("Files", read.getSheetName(0));
            assertEquals("Codes", read.getSheetName(1));
        }
    }

    @Test
    void aFolderWithoutReportsIsTold() throws Exception {
        var empty = Files.createDirectory(folder.resolve("empty"));
        var ran = Ran.of("check", empty);
        assertEquals(2, ran.code());
        assertTrue(ran.err().contains(empty.toString()), ran.err());
    }

    @Test
    void filesOfOneNameAreCompared() {
        var ran = Ran.of("compare", first, second);
        assertEquals(1, ran.code());
        var lines = ran.out().lines().toList();
        assertEquals(4, lines.size(), ran.out());
        assertEquals("buyer.ctfdesk: 0 changes; largest change of a total in per cent: –", lines.get(1));
        assertTrue(lines.get(2).startsWith("host.ctfdesk: ") && !lines.get(2).contains(": 0 changes"), ran.out());
        assertEquals("late.ctfdesk: There is no file of this name in the first folder.", lines.get(3));
        assertEquals(2, Ran.of("compare", first, second.resolve("host.ctfdesk")).code());
    }

    @Test
    void aFolderOrFileComparedWithItselfSaysSo() throws Exception {
        Files.delete(first.resolve("broken.xlsx"));
        var folders = Ran.of("compare", first, first.resolve("..").resolve("first"));
        assertEquals(0, folders.code(), folders.out());
        assertTrue(folders.err().contains("is compared with itself"), folders.err());
        assertTrue(folders.out().endsWith("No file changed." + System.lineSeparator()), folders.out());
        var foreign = submitted(first.resolve("host.ctfdesk"));
        var copy = Files.copy(foreign, folder.resolve("copy.xlsx"));
        var files = Ran.of("compare", foreign, foreign);
        assertEquals(0, files.code(), files.out());
        assertTrue(files.err().contains("is compared with itself"), files.err());
        var copies = Ran.of("compare", foreign, copy);
        assertEquals("The two say the same.", copies.out().strip(), "from whichever file it came");
        assertTrue(!copies.err().contains("itself"), copies.err());
    }

    @Test
    void aFileThatWasSavedInAnotherFormatMeanwhileIsComparedWithTheOneOfItsName() {
        var workbook = second.resolve("Buyer.xlsx");
        assertEquals(0, Ran.of("export", second.resolve("buyer.ctfdesk"), "-o", workbook).code());
        second.resolve("buyer.ctfdesk").toFile().delete();
        var lines = Ran.of("compare", first, second).out().lines().toList();
        assertEquals("Buyer.xlsx: 0 changes; largest change of a total in per cent: – Compared with buyer.ctfdesk.", lines.getFirst());
    }

    @Test
    void aWorkbookThatCarriesNoReportIsCheckedAndCompared() {
        var workbook = submitted(second.resolve("host.ctfdesk"));
        var checked = Ran.of("check", workbook);
        assertTrue(checked.code() < 2, checked.err());
        assertTrue(checked.err().contains("carries no report"), checked.err());
        var compared = Ran.of("compare", first.resolve("host.ctfdesk"), workbook, "--json");
        assertEquals(1, compared.code());
        assertTrue(compared.out().contains("table6:energy:year@1990"), compared.out());
    }
}
