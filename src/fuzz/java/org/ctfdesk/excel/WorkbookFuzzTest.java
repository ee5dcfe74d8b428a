package org.ctfdesk.excel;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.ctfdesk.edit.AnswerReader;
import org.ctfdesk.excel.agreed.AefReader;
import org.ctfdesk.excel.book.WorkbookFailure;
import org.ctfdesk.excel.foreign.grid.BookReader;
import org.ctfdesk.excel.foreign.grid.ForeignFailure;
import org.ctfdesk.excel.foreign.ForeignReading;
import org.ctfdesk.excel.returned.WorkbookReader;
import org.ctfdesk.excel.submission.WorkbookWriter;
import org.ctfdesk.report.Report;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.store.Progress;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever stands in a part of a workbook, each reader reads it or refuses it in words. The first byte says which part of a whole
 * workbook is put in place of its own; above all parts, the bytes are the file itself.
 */
class WorkbookFuzzTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);
    private static final Report REPORT = Samples.of("textbook-a");
    private static final Map<String, byte[]> PARTS = new TreeMap<>();

    @TempDir
    static Path folder;

    @FuzzTest(maxDuration = "10m")
    void anyWorkbookIsOursOrRefusedInWords(byte[] bytes) throws IOException, WorkbookFailure {
        try {
            WorkbookReader.read(workbook(bytes));
        } catch (WorkbookFailure failure) {
            assertFalse(failure.told(WORDS).isBlank());
        }
    }

    @FuzzTest(maxDuration = "10m")
    void anyWorkbookIsProposedOrRefusedInWords(byte[] bytes) throws IOException, WorkbookFailure {
        try {
            ForeignReading.of(List.of(BookReader.read(workbook(bytes))), REPORT);
        } catch (ForeignFailure failure) {
            assertFalse(failure.told(WORDS).isBlank());
        }
    }

    @FuzzTest(maxDuration = "10m")
    void anyWorkbookIsALedgerOrRefusedInWords(byte[] bytes) throws IOException, WorkbookFailure {
        try {
            AefReader.read(workbook(bytes), new AnswerReader(NumberStyle.POINT, WORDS)::read, Progress.UNWATCHED);
        } catch (WorkbookFailure failure) {
            assertFalse(failure.told(WORDS).isBlank());
        }
    }

    private static Path workbook(byte[] bytes) throws IOException, WorkbookFailure {
        if (PARTS.isEmpty()) {
            unpack();
        }
        var file = folder.resolve("f.xlsx");
        var names = List.copyOf(PARTS.keySet());
        var which = bytes.length == 0 ? names.size() : bytes[0] & 0xff;
        if (which >= names.size()) {
            return Files.write(file, bytes);
        }
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : PARTS.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                if (part.getKey().equals(names.get(which))) {
                    zip.write(bytes, 1, bytes.length - 1);
                } else {
                    zip.write(part.getValue());
                }
            }
        }
        return file;
    }

    private static void unpack() throws IOException, WorkbookFailure {
        var whole = folder.resolve("whole.xlsx");
        new WorkbookWriter(REPORT, WORDS).write(whole, Progress.UNWATCHED);
        try (var zip = new ZipFile(whole.toFile())) {
            for (var entry : zip.stream().toList()) {
                try (var in = zip.getInputStream(entry)) {
                    PARTS.put(entry.getName(), in.readAllBytes());
                }
            }
        }
    }
}
