package org.ctfdesk.excel.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.logging.StreamHandler;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ctfdesk.excel.book.StrictCopy;
import org.ctfdesk.excel.book.WorkbookFailure;
import org.ctfdesk.excel.returned.WorkbookReader;
import org.ctfdesk.excel.submission.copy.EmbeddedCopy;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.store.Progress;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way in which a workbook is refused, told with the file's name and what to do. */
class WorkbookReaderTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);

    @TempDir
    Path folder;

    private Path good;
    private Path bad;

    @BeforeEach
    void export() throws WorkbookFailure {
        good = folder.resolve("good.xlsx");
        bad = folder.resolve("bad.xlsx");
        new WorkbookWriter(SmallReport.make(), WORDS).write(good, Progress.UNWATCHED);
    }

    @Test
    void refusesWhatIsNotThere() {
        refused("noFile");
    }

    @Test
    void refusesWhatIsNoWorkbook() throws IOException {
        Files.writeString(bad, "a,b,c\n1,2,3\n");
        refused("notWorkbook");
        Files.writeString(bad, "");
        refused("notWorkbook");
        try (var zip = new ZipOutputStream(Files.newOutputStream(bad))) {
            zip.putNextEntry(new ZipEntry("readme.txt"));
            zip.write("no workbook".getBytes(StandardCharsets.UTF_8));
        }
        refused("notWorkbook");
    }

    @Test
    void refusesOneThatBrokeOff() throws Exception {
        var whole = Files.readAllBytes(good);
        Files.write(bad, Arrays.copyOf(whole, whole.length * 6 / 10));
        refused("cutOff");
    }

    @Test
    void readsOneOfTheStrictSortAndLeavesNoCopyBehind() throws Exception {
        var before = copies();
        new WorkbookWriter(Samples.of("host"), WORDS).write(good, Progress.UNWATCHED);
        StrictCopy.of(good, bad);
        var imported = WorkbookReader.read(bad);
        assertEquals(Samples.of("host"), imported.report());
        assertEquals(List.of(), imported.differences().stream().map(difference -> difference.told(WORDS)).toList());
        StrictCopy.of(good, bad, "(<c r=\"E25\"[^>]*><v>)12446.9", "$1777");
        assertEquals(List.of("Table6!E25: was “12446.90”, is “777”"),
                WorkbookReader.read(bad).differences().stream().map(difference -> difference.told(WORDS)).toList());
        StrictCopy.of(good, bad, "<sheetData>", "<sheetData><!DOCTYPE a>");
        refused("broken");
        assertEquals(before, copies());
    }

    private static List<Path> copies() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            var ours = "ctf-desk-" + ProcessHandle.current().pid() + "-"; // other tests that run at once read such workbooks, too
            return files.filter(file -> file.getFileName().toString().startsWith(ours)).sorted().toList();
        }
    }

    @Test
    void refusesAFolder() throws IOException {
        Files.createDirectory(bad);
        refused("notWorkbook");
    }

    @Test
    void refusesTheOldFormat() throws IOException {
        try (var book = new HSSFWorkbook(); var out = Files.newOutputStream(bad)) {
            book.createSheet();
            book.write(out);
        }
        refused("oldFormat");
    }

    @Test
    void refusesAProtectedOne() throws Exception {
        try (var store = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var file = OPCPackage.open(good.toFile()); var encrypted = encryptor.getDataStream(store)) {
                file.save(encrypted);
            }
            try (var out = Files.newOutputStream(bad)) {
                store.writeFilesystem(out);
            }
        }
        refused("password");
    }

    @Test
    void refusesOneWithoutACopy() throws IOException {
        try (var book = new XSSFWorkbook(); var out = Files.newOutputStream(bad)) {
            book.createSheet("Table7");
            book.write(out);
        }
        refused("noCopy");
        change(sheet -> sheet.getRow(0).createCell(0).setCellValue("something else"));
        refused("noCopy");
    }

    @Test
    void refusesADamagedCopy() throws IOException {
        change(sheet -> sheet.getRow(1).createCell(1).setCellValue("0".repeat(64)));
        refused("damaged");
        change(sheet -> sheet.removeRow(sheet.getRow(4)));
        refused("damaged");
        change(sheet -> {
            var packed = sheet.getRow(4).getCell(0).getStringCellValue();
            sheet.getRow(4).createCell(0).setCellValue("AAAA" + packed.substring(4));
        });
        refused("damaged");
        change(sheet -> sheet.getRow(2).createCell(1).setCellValue("many"));
        refused("damaged");
    }

    @Test
    void refusesANewerFormat() throws IOException {
        change(sheet -> sheet.getRow(0).createCell(1).setCellValue("2"));
        refused("newer");
    }

    @Test
    void refusesATruncatedFile() throws IOException {
        var bytes = Files.readAllBytes(good);
        for (var part : new double[] {0.1, 0.5, 0.9, 0.999}) {
            Files.write(bad, Arrays.copyOf(bytes, (int) (bytes.length * part)));
            var failure = assertThrows(WorkbookFailure.class, () -> WorkbookReader.read(bad));
            assertTrue(failure.told(WORDS).contains("bad.xlsx"), failure.told(WORDS));
        }
    }

    @Test
    void refusesAZipBomb() throws IOException {
        try (var in = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(good)));
                var out = new ZipOutputStream(Files.newOutputStream(bad))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals("xl/sharedStrings.xml") || entry.getName().equals("xl/worksheets/sheet2.xml")) {
                    var blanks = new byte[1 << 20];
                    Arrays.fill(blanks, (byte) ' ');
                    for (var i = 0; i < 200; i++) {
                        out.write(blanks);
                    }
                } else {
                    in.transferTo(out);
                }
            }
        }
        refused("bomb");
        StrictCopy.of(Files.move(bad, folder.resolve("again.xlsx")), bad);
        refused("bomb");
    }

    /** In whatever part they stand; and the library prints nothing of its own. */
    @ParameterizedTest
    @ValueSource(strings = {"[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels",
        "xl/worksheets/sheet2.xml", "xl/sharedStrings.xml"})
    void refusesEntities(String part) throws IOException {
        try (var in = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(good)));
                var out = new ZipOutputStream(Files.newOutputStream(bad))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                out.write((entry.getName().equals(part)
                        ? text.replaceFirst("(?s)^(<\\?xml.*?\\?>)?\\s*",
                                "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]>")
                        : text).getBytes(StandardCharsets.UTF_8));
            }
        }
        var logged = new ByteArrayOutputStream();
        var log = new StreamHandler(logged, new SimpleFormatter());
        Logger.getLogger("").addHandler(log);
        try {
            refused("entities");
            StrictCopy.of(Files.move(bad, folder.resolve("again.xlsx")), bad);
            refused("entities");
        } finally {
            Logger.getLogger("").removeHandler(log);
            log.close();
        }
        assertEquals("", logged.toString(StandardCharsets.UTF_8));
    }

    @Test
    void bringsBackARenamedOne() throws Exception {
        Files.move(good, bad);
        assertEquals(SmallReport.make(), WorkbookReader.read(bad).report());
        assertTrue(WorkbookReader.looksLikeWorkbook(bad));
    }

    private interface Change {
        void of(XSSFSheet hidden);
    }

    private void change(Change change) throws IOException {
        try (var book = new XSSFWorkbook(Files.newInputStream(good)); var out = Files.newOutputStream(bad)) {
            change.of(book.getSheet(EmbeddedCopy.SHEET));
            book.write(out);
        }
    }

    private void refused(String key) {
        var failure = assertThrows(WorkbookFailure.class, () -> WorkbookReader.read(bad));
        assertEquals(key, failure.key(), failure::toString);
        assertTrue(failure.told(WORDS).startsWith("bad.xlsx") || failure.told(WORDS).contains("bad.xlsx"), failure.told(WORDS));
        assertTrue(failure.told(WORDS).contains("lease") || failure.told(WORDS).contains("open it in Excel"), failure.told(WORDS));
    }
}
