package org.ctfdesk.excel.returned;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.ctfdesk.excel.book.WorkbookFailure;
import org.ctfdesk.excel.book.read.ReadBook;
import org.ctfdesk.excel.book.read.ReadCell;
import org.ctfdesk.excel.submission.Beside;
import org.ctfdesk.excel.submission.WorkbookWriter;
import org.ctfdesk.excel.submission.copy.EmbeddedCopy;
import org.ctfdesk.excel.submission.plan.CellMap;
import org.ctfdesk.report.Report;
import org.ctfdesk.store.Reading;
import org.ctfdesk.store.ReportFile;
import org.ctfdesk.store.ReportText;
import org.ctfdesk.store.StoreFailure;
import org.ctfdesk.text.Words;
import org.xml.sax.SAXException;

/**
 * Brings back the report of a workbook that this program exported, also one that was renamed, or opened and saved by another
 * program, and tells which visible cells were changed since.
 */
public final class WorkbookReader {
    /** The hidden sheet on which our workbooks carry their report. */
    public static final String COPY = EmbeddedCopy.SHEET;

    private WorkbookReader() {}

    /** True where the file begins as workbooks do, whatever its name. */
    public static boolean looksLikeWorkbook(Path file) {
        try {
            var magic = FileMagic.valueOf(file.toFile());
            return magic == FileMagic.OOXML || magic == FileMagic.OLE2;
        } catch (IOException unread) {
            return false;
        }
    }

    /**
     * Reads a workbook.
     *
     * @throws WorkbookFailure where it is no workbook, is protected by a password, was not exported by this program, carries
     *     a damaged copy or one of a newer version
     */
    public static Imported read(Path file) throws WorkbookFailure {
        return read(file, (report, words) -> Beside.NOTHING);
    }

    /**
     * The same for a workbook with sheets of its own behind the tables.
     *
     * @param beside makes those sheets, as {@link WorkbookWriter} was given them
     */
    public static Imported read(Path file, BiFunction<Report, Words, Beside> beside) throws WorkbookFailure {
        var name = String.valueOf(file.getFileName());
        ReadBook.check(file, name);
        try (var book = ReadBook.open(file)) {
            if (!book.names().contains(EmbeddedCopy.SHEET)) {
                throw new WorkbookFailure("noCopy", null, name);
            }
            var copy = EmbeddedCopy.read(texts(book.cells(EmbeddedCopy.SHEET)), name);
            var reading = report(copy.report(), name);
            var words = Words.in(Locale.forLanguageTag(CellMap.language(copy.map())));
            var differences = new BookDifferences(reading.report(), copy, words, beside).find(book);
            return new Imported(name, differences.isEmpty() ? "" : ReportFile.sha256(Files.readAllBytes(file)), reading.report(),
                    reading.unknown(), differences);
        } catch (IOException | OpenXML4JException | SAXException | RuntimeException wrong) {
            throw WorkbookFailure.of(wrong, name);
        }
    }

    /**
     * The report of a workbook that nobody changed.
     *
     * @throws WorkbookFailure as {@link #read}, and where the cells say otherwise than the report
     */
    public static Report untouched(Path file, BiFunction<Report, Words, Beside> beside) throws WorkbookFailure {
        var imported = read(file, beside);
        if (!imported.isUnchanged()) {
            throw new WorkbookFailure("changed", null, String.valueOf(file.getFileName()), imported.differences().size());
        }
        return imported.report();
    }

    private static Reading report(String text, String name) throws WorkbookFailure {
        try {
            return ReportText.read(text, name);
        } catch (StoreFailure wrong) {
            throw new WorkbookFailure(wrong.key().equals("newer") ? "newer" : "damaged", wrong, name);
        }
    }

    private static List<List<String>> texts(Map<Integer, Map<Integer, ReadCell>> cells) {
        var rows = new ArrayList<List<String>>();
        cells.values().forEach(row -> rows.add(row.values().stream().map(ReadCell::text).toList()));
        return rows;
    }
}
