package org.ctfdesk.excel.agreed;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ctfdesk.excel.book.BookFile;
import org.ctfdesk.excel.book.CellText;
import org.ctfdesk.excel.book.DropDowns;
import org.ctfdesk.excel.book.Paper;
import org.ctfdesk.excel.book.Properties;
import org.ctfdesk.excel.book.StreamedBook;
import org.ctfdesk.excel.book.Styles;
import org.ctfdesk.excel.book.Ticker;
import org.ctfdesk.excel.book.WorkbookFailure;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Report;
import org.ctfdesk.sheet.Cover;
import org.ctfdesk.sheet.AnswerText;
import org.ctfdesk.store.Progress;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;

/**
 * Writes the ledger as a workbook of the agreed electronic format: decision 4/CMA.6, annex II, English only. What the ledger
 * holds besides the format stands on further sheets that say so, so that reading the workbook loses nothing. The same ledger
 * gives the same bytes. Works on any thread.
 */
public final class AefWriter {
    /** Of a column, in characters. */
    private static final int USUAL_WIDTH = 14;

    private final Content content;
    private final Words words;
    private final Words english = Words.in(Locale.ENGLISH);
    private final AnswerText shown = new AnswerText(NumberStyle.POINT, english);

    /**
     * A writer.
     *
     * @param year the reported year; empty for all years together
     * @param words the language of failures; the workbook is English
     */
    public AefWriter(Report report, OptionalInt year, Words words) {
        this.content = new Content(report, year);
        this.words = words;
    }

    /** How many actions and holdings stand in no year, and are not written where one year is asked for. */
    public int withoutYear() {
        return content.withoutYear();
    }

    /** Where it says otherwise of first transfers than table 4. */
    public List<Departure> departures() {
        return content.departures();
    }

    /** The reported years of a ledger, ascending: each has a submission of its own. */
    public static NavigableSet<Integer> years(Report report) {
        return Content.years(report);
    }

    /**
     * Writes {@code file}. Until the new workbook is whole and on the disk the old one stays.
     *
     * @throws WorkbookFailure where it was cancelled, the folder cannot be written, or the disk is full
     */
    public void write(Path file, Progress progress) throws WorkbookFailure {
        BookFile.write(file, out -> writeTo(out, progress), words);
    }

    /**
     * Writes to a stream, which stays open.
     *
     * @throws WorkbookFailure where it was cancelled
     * @throws IOException as the stream has it
     */
    public void write(OutputStream out, Progress progress) throws WorkbookFailure, IOException {
        BookFile.write(out, sink -> writeTo(sink, progress));
    }

    private record Filled(Table table, List<Content.Line> lines, TableWriter sheet) {}

    private void writeTo(OutputStream out, Progress progress) throws IOException {
        try (var book = new StreamedBook(new XSSFWorkbook())) {
            var cover = Cover.of(content.report(), english);
            Properties.describe(book.getXSSFWorkbook(), cover, Optional.empty());
            book.getXSSFWorkbook().getProperties().getCoreProperties().setTitle(english.of("excel.aef.title"));
            var pen = new TablePen(new Styles(book.getXSSFWorkbook()));
            var applicability = new Applicability(content.report());
            var footer = CellText.harmless(cover.party());
            var first = book.createSheet(SubmissionTable.SHEET);
            var tables = new ArrayList<Filled>();
            for (var table : Table.ALL) {
                var lines = content.lines(table);
                if (table.ofFormat() || !lines.isEmpty()) {
                    var sheet = book.createSheet(table.sheet());
                    Paper.setUp(sheet, table.columns().size() * USUAL_WIDTH, footer);
                    tables.add(new Filled(table, lines, new TableWriter(table, sheet, pen, applicability, english, shown)));
                }
            }
            var last = book.createSheet(Remainder.SHEET);
            Paper.setUp(first, 2 * USUAL_WIDTH, footer);
            Paper.setUp(last, Remainder.HEADS.size() * USUAL_WIDTH, footer);
            var besides = new Remainder(last, pen, english, shown);
            besides.writeHead();
            new SubmissionTable(first, pen, english, shown).write(content.report().profile(), content.submissions(), besides);
            lines(tables, new DropDowns(book, english), besides, progress);
            book.write(out);
        }
        progress.advanced(1, 1);
    }

    private void lines(List<Filled> tables, DropDowns dropDowns, Remainder besides, Progress progress) throws IOException {
        var rows = tables.stream().mapToInt(filled -> filled.lines().size()).sum();
        var ticker = new Ticker(progress, rows + rows / 4 + 1); // packing takes about a quarter as long as the rows
        ticker.tell(0);
        for (var filled : tables) {
            var implied = filled.table() == Table.HOLDINGS ? content.yearOfHoldings() : Optional.<Answer>empty();
            filled.sheet().writeHead();
            filled.sheet().offer(dropDowns, filled.lines().size());
            filled.sheet().writeLines(filled.lines(), implied, besides, ticker);
        }
        ticker.tell(rows);
        dropDowns.writeLists();
    }
}
