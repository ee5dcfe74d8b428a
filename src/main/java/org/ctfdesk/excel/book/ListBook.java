package org.ctfdesk.excel.book;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ctfdesk.sheet.Cover;
import org.ctfdesk.store.Progress;
import org.ctfdesk.text.Words;

/** A workbook of lists about a report, without its tables: what reviewers pass round. The same lists give the same bytes. */
public final class ListBook {
    private final Cover cover;
    private final Words words;

    /** @param cover of the report that the lists are about */
    public ListBook(Cover cover, Words words) {
        this.cover = cover;
        this.words = words;
    }

    /**
     * Writes {@code file}, a sheet for each list. The old one stays until the new one is whole.
     *
     * @throws WorkbookFailure where it was cancelled, the folder cannot be written, or the disk is full
     */
    public void write(Path file, List<Listing> lists, Progress progress) throws WorkbookFailure {
        BookFile.write(file, out -> writeTo(out, lists, progress), words);
    }

    private void writeTo(OutputStream out, List<Listing> lists, Progress progress) throws IOException {
        var of = lists.stream().mapToInt(list -> list.rows().size()).sum() + 1;
        var ticker = new Ticker(progress, of);
        ticker.tell(0);
        try (var book = new StreamedBook(new XSSFWorkbook())) {
            Properties.describe(book.getXSSFWorkbook(), cover, Optional.empty());
            var styles = new Styles(book.getXSSFWorkbook());
            for (var list : lists) {
                var sheet = book.createSheet(list.sheet());
                new ListSheet(sheet, new Pen(sheet, styles, words, Pen.noFormats()), ticker)
                        .write(list, CellText.harmless(cover.party()));
            }
            book.write(out);
        }
        ticker.tell(of);
    }
}
