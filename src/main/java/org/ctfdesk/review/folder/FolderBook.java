package org.ctfdesk.review.folder;

import java.nio.file.Path;
import java.util.List;
import org.ctfdesk.excel.book.ListBook;
import org.ctfdesk.excel.book.Listing;
import org.ctfdesk.excel.book.WorkbookFailure;
import org.ctfdesk.sheet.Cover;
import org.ctfdesk.store.Progress;
import org.ctfdesk.text.Words;

/** The workbook that sums up what was found in a folder. */
public final class FolderBook {
    private FolderBook() {}

    /**
     * Writes it.
     *
     * @param year of today
     */
    public static void write(Path workbook, List<Listing> lists, int year, Words words, Progress progress) throws WorkbookFailure {
        new ListBook(new Cover("", "", "", words.of("folder.cover"), "", year), words).write(workbook, lists, progress);
    }
}
