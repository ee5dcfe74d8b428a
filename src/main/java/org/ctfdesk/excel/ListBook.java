package org.ctfdesk.excel;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ctfdesk.report.Report;
import org.ctfdesk.store.AtomicFile;
import org.ctfdesk.store.ReportFile;
import org.ctfdesk.text.Words;

/** A workbook of lists about a report, without its tables: what reviewers pass round. The same lists give the same bytes. */
public final class ListBook {
    private final Report report;
    private final Words words;

    /** @param report whose Party and submission the workbook names */
    public ListBook(Report report, Words words) {
        this.report = report;
        this.words = words;
    }

    /**
     * Writes {@code file}, a sheet for each list. The old one stays until the new one is whole.
     *
     * @throws WorkbookFailure where it was cancelled, the folder cannot be written, or the disk is full
     */
    public void write(Path file, List<Listing> lists, Progress progress) throws WorkbookFailure {
        try {
            AtomicFile.write(file, out -> {
                var buffered = new BufferedOutputStream(out, 1 << 16);
                writeTo(buffered, lists, progress);
                buffered.flush();
            });
        } catch (Ticker.Cancelled cancelled) {
            throw new WorkbookFailure(WorkbookFailure.CANCELLED, cancelled, file.getFileName());
        } catch (IOException | ReadOnlyFileSystemException wrong) {
            throw new WorkbookFailure("notWritten", wrong, file.getFileName(), ReportFile.writing(file, wrong).told(words));
        }
    }

    private void writeTo(OutputStream out, List<Listing> lists, Progress progress) throws IOException {
        var of = lists.stream().mapToInt(list -> list.rows().size()).sum() + 1;
        var ticker = new Ticker(progress, of);
        ticker.tell(0);
        try (var book = new StreamedBook(new XSSFWorkbook())) {
            Properties.describe(book.getXSSFWorkbook(), report, words);
            var styles = new Styles(book.getXSSFWorkbook());
            for (var list : lists) {
                var sheet = book.createSheet(list.sheet());
                new ListSheet(sheet, new Pen(sheet, styles, words, Pen.noFormats()), ticker)
                        .write(list, SheetTop.party(report.profile(), words));
            }
            book.write(out);
        }
        ticker.tell(of);
    }
}
