package org.ctfdesk.cli.console;

import java.nio.file.Path;
import java.util.List;
import org.ctfdesk.excel.book.Listing;
import org.ctfdesk.excel.book.WorkbookFailure;
import org.ctfdesk.review.folder.FileReading;
import org.ctfdesk.review.folder.Folder;
import org.ctfdesk.review.folder.FolderBook;
import org.ctfdesk.review.folder.FolderFailure;
import org.ctfdesk.store.Progress;

/** Folders as commands read them, and the workbook that sums up what was found in them. */
public final class FolderFiles {
    private FolderFiles() {}

    /** The reports and workbooks of a folder. */
    public static Folder of(Path folder, Console console) {
        try {
            return Folder.of(folder);
        } catch (FolderFailure failure) {
            throw new CommandFailure(failure.told(console.words()));
        }
    }

    /** Files as the command would read each by itself. */
    public static FileReading reading(Console console) {
        return file -> {
            try {
                var submitted = SubmittedFile.of(console, file);
                return new FileReading.HandedIn(submitted.report(), submitted.open(), "");
            } catch (CommandFailure failure) {
                throw new FileReading.Refused(failure.getMessage());
            }
        };
    }

    /** Says how far the run is. */
    public static void tell(Console console, int done, int of, String file) {
        console.err().println(console.words().of("cli.folder.progress", done, of, file));
        console.err().flush();
    }

    public static void write(Path workbook, List<Listing> lists, Console console) {
        try {
            FolderBook.write(workbook, lists, console.year(), console.words(), Progress.UNWATCHED);
            console.err().println(console.words().of("cli.written", workbook));
        } catch (WorkbookFailure failure) {
            throw new CommandFailure(failure.told(console.words()));
        }
    }
}
