package org.ctfdesk.cli.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.ctfdesk.excel.book.ListBook;
import org.ctfdesk.excel.book.Listing;
import org.ctfdesk.excel.book.WorkbookFailure;
import org.ctfdesk.sheet.Cover;
import org.ctfdesk.store.Progress;
import org.ctfdesk.store.ReportFile;

/** The reports and workbooks of a folder, and the workbook that sums up what was found in them. */
public final class FolderFiles {
    private static final List<String> ENDINGS = List.of(ReportFile.EXTENSION, ".xlsx", ".xlsm", ".xls");

    private FolderFiles() {}

    /** By name; temporary files of spreadsheet programs are passed over. */
    public static List<Path> of(Path folder, Console console) {
        try (var files = Files.list(folder)) {
            var found = files.filter(Files::isRegularFile).filter(FolderFiles::isReport).sorted().toList();
            if (found.isEmpty()) {
                throw new CommandFailure(console.words().of("cli.folder.empty", folder));
            }
            return found;
        } catch (IOException wrong) {
            throw new CommandFailure(console.words().of("cli.folder.unread", folder));
        }
    }

    private static boolean isReport(Path file) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return !name.startsWith("~$") && !name.startsWith(".") && ENDINGS.stream().anyMatch(name::endsWith);
    }

    /** Says how far the run is. */
    public static void tell(Console console, int done, int of, Path file) {
        console.err().println(console.words().of("cli.folder.progress", done, of, file.getFileName()));
        console.err().flush();
    }

    public static void write(Path workbook, List<Listing> lists, Console console) {
        var cover = new Cover("", "", "", console.words().of("cli.folder.cover"), "", console.year());
        try {
            new ListBook(cover, console.words()).write(workbook, lists, Progress.UNWATCHED);
            console.err().println(console.words().of("cli.written", workbook));
        } catch (WorkbookFailure failure) {
            throw new CommandFailure(failure.told(console.words()));
        }
    }

    public static Listing.Column column(Console console, String head, int width) {
        return new Listing.Column(console.words().of("cli.folder.head." + head), width);
    }
}
