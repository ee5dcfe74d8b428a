package org.ctfdesk.excel.submission;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ctfdesk.excel.book.BookFile;
import org.ctfdesk.excel.book.CellText;
import org.ctfdesk.excel.book.DropDowns;
import org.ctfdesk.excel.book.ListSheet;
import org.ctfdesk.excel.book.Pen;
import org.ctfdesk.excel.book.Properties;
import org.ctfdesk.excel.book.StreamedBook;
import org.ctfdesk.excel.book.Styles;
import org.ctfdesk.excel.book.Ticker;
import org.ctfdesk.excel.book.WorkbookFailure;
import org.ctfdesk.excel.submission.copy.BookCells;
import org.ctfdesk.excel.submission.copy.EmbeddedCopy;
import org.ctfdesk.excel.submission.copy.Fingerprint;
import org.ctfdesk.excel.submission.copy.Untouched;
import org.ctfdesk.excel.submission.plan.CellAddresses;
import org.ctfdesk.excel.submission.plan.CellMap;
import org.ctfdesk.excel.submission.plan.SheetPlan;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.sheet.Cover;
import org.ctfdesk.sheet.Layout;
import org.ctfdesk.sheet.NotApplicableRows;
import org.ctfdesk.sheet.Sheet;
import org.ctfdesk.store.Progress;
import org.ctfdesk.text.Words;

/**
 * Writes a report as the workbook of a submission: a sheet a table, and in a working copy the whole report in a hidden sheet.
 * The same report in the same language gives the same bytes. Works on any thread; nothing is shared between two writers.
 */
public final class WorkbookWriter {
    private final Report report;
    private final Words words;
    private final Beside beside;
    private final Purpose purpose;
    private final Layout layout;
    private final Amended amended;

    /**
     * How the Party has the workbook of its submission.
     *
     * @param locked true where labels and formulas are not to be typed over
     * @param whole false where rows that are not applicable to its NDC are left out
     * @param when the time of the export; nothing where none is told, so that the bytes depend on the report alone
     */
    private record Amended(boolean locked, boolean whole, Optional<Instant> when) {}

    /** A working copy of the tables, and of the flexibility that the Party applies. */
    public WorkbookWriter(Report report, Words words) {
        this(report, words, Beside.NOTHING);
    }

    /** @param beside what it says besides the tables */
    public WorkbookWriter(Report report, Words words, Beside beside) {
        this(report, words, beside, Purpose.WORKING_COPY, Layout.OFFICIAL_TOOL, new Amended(true, true, Optional.empty()));
    }

    private WorkbookWriter(Report report, Words words, Beside beside, Purpose purpose, Layout layout, Amended amended) {
        this.report = report;
        this.words = words;
        this.beside = beside;
        this.purpose = purpose;
        this.layout = layout;
        this.amended = amended;
    }

    /** Writes for another purpose: what the Party keeps for itself stays out of a submission. */
    public WorkbookWriter to(Purpose other) {
        return new WorkbookWriter(report, words, beside, other, layout, amended);
    }

    /** Writes in another layout than that of the official tool. */
    public WorkbookWriter as(Layout other) {
        return new WorkbookWriter(report, words, beside, purpose, other, amended);
    }

    /** Writes labels and formulas of a submission so that they can be typed over; those of a working copy always can. */
    public WorkbookWriter unlocked() {
        return new WorkbookWriter(report, words, beside, purpose, layout, new Amended(false, amended.whole(), amended.when()));
    }

    /**
     * Leaves rows of tables 1 to 4 out of a submission in which the Party says that they are not applicable to its NDC, and says which:
     * 5/CMA.3, annex II, notes 2. A working copy has all rows.
     */
    public WorkbookWriter withoutNotApplicable() {
        return new WorkbookWriter(report, words, beside, purpose, layout, new Amended(amended.locked(), false, amended.when()));
    }

    /** Says in the file's properties when it was exported. */
    public WorkbookWriter at(Instant when) {
        return new WorkbookWriter(report, words, beside, purpose, layout,
                new Amended(amended.locked(), amended.whole(), Optional.of(when)));
    }

    /** The layout in which it writes. */
    public Layout layout() {
        return layout;
    }

    /**
     * Writes {@code file}. Until the new workbook is whole and on the disk the old one stays; a sibling that was begun is
     * removed.
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

    private void writeTo(OutputStream out, Progress progress) throws IOException {
        var copy = new FutureTask<>(() -> EmbeddedCopy.pack(report));
        if (purpose == Purpose.WORKING_COPY) {
            Thread.ofPlatform().daemon().name("embedded copy").start(copy); // beside the sheets: it takes as long as they do
        }
        var tables = Sheet.all(report, words, layout);
        var rows = tables.stream().mapToInt(table -> table.rows().size()).sum();
        var of = rows + rows / 4 + 1; // packing takes about a quarter as long as the rows
        var ticker = new Ticker(progress, of);
        ticker.tell(0);
        var print = new Fingerprint();
        try (var book = new StreamedBook(new XSSFWorkbook(), print)) {
            Properties.describe(book.getXSSFWorkbook(), Cover.of(report, words), amended.when());
            var map = sheets(book, tables, ticker);
            if (purpose == Purpose.WORKING_COPY) {
                book.complete();
                EmbeddedCopy.write(book, done(copy), map.text(), print.complete(book.getXSSFWorkbook()).text());
            }
            ticker.tell(rows);
            book.write(out);
        }
        ticker.tell(of);
    }

    /**
     * What the workbook would hold, without its file and its copy of the report: what a workbook that came back is compared with.
     */
    public Untouched untouched() throws IOException {
        var cells = new BookCells();
        var print = new Fingerprint();
        try (var book = new StreamedBook(new XSSFWorkbook(), cell -> {
            cells.cell(cell);
            print.cell(cell);
        })) {
            var map = sheets(book, Sheet.all(report, words, layout), new Ticker(Progress.UNWATCHED, 1));
            book.complete();
            return Untouched.of(book.getXSSFWorkbook(), cells, print, map.text());
        }
    }

    private CellMap sheets(StreamedBook book, List<Sheet> tables, Ticker ticker) throws IOException {
        var styles = new Styles(book.getXSSFWorkbook());
        var map = new CellMap(words.locale().toLanguageTag());
        var dropDowns = new DropDowns(book, words, purpose == Purpose.WORKING_COPY);
        var citing = Pen.noFormats();
        var cover = Cover.of(report, words);
        var tabs = new ArrayList<Tab>();
        book.createSheet(ContentsSheet.SHEET);
        var links = new FxLinks(report);
        var missing = purpose == Purpose.WORKING_COPY ? beside.missing() : Set.<Place>of();
        var checks = new TotalChecks(book.getXSSFWorkbook(), words);
        for (var whole : tables) {
            var left = amended.whole() || purpose != Purpose.SUBMISSION
                    ? NotApplicableRows.NONE : NotApplicableRows.of(whole);
            var table = whole.without(left.rows());
            var plan = new SheetPlan(table, words);
            if (purpose == Purpose.WORKING_COPY) {
                checks.table(plan);
            }
            var sheet = book.createSheet(table.sheetName());
            ChoiceCells.offer(plan, dropDowns, sheet, words);
            FigureCells.check(plan, sheet, words);
            MissingMarks.mark(plan, missing, sheet);
            TypedDigits.show(plan, book.getXSSFWorkbook());
            DayMarks.mark(plan, sheet);
            tabs.add(Tab.of(plan, beside.asked(table.key())));
            new TableSheet(plan, new Pen(sheet, styles, words, citing), map, ticker, purpose, links)
                    .write(amended.locked() && purpose == Purpose.SUBMISSION, left.labels());
            GridNames.of(plan, book.getXSSFWorkbook());
        }
        var lists = new ArrayList<>(new FlexibilityList(report, words, links).listing().stream().toList());
        if (purpose == Purpose.WORKING_COPY) {
            lists.addAll(beside.lists(new CellAddresses(tables)));
            checks.listing().ifPresent(lists::add);
        }
        for (var list : lists) {
            var sheet = book.createSheet(list.sheet());
            new ListSheet(sheet, new Pen(sheet, styles, words, citing), ticker).write(list, CellText.harmless(cover.party()));
        }
        var charts = new ChartsSheet(book, styles, words).write(tabs);
        new ContentsSheet(book.getXSSFWorkbook().getSheet(ContentsSheet.SHEET), styles, words).write(
                report, purpose, tabs, lists, charts, amended.when());
        dropDowns.writeLists();
        return map;
    }

    private static EmbeddedCopy.Packed done(FutureTask<EmbeddedCopy.Packed> copy) throws IOException {
        try {
            return copy.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Ticker.Cancelled();
        } catch (ExecutionException wrong) {
            throw new IllegalStateException(wrong.getCause());
        }
    }
}
