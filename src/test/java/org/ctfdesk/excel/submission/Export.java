package org.ctfdesk.excel.submission;

import java.nio.file.Path;
import java.util.Locale;
import org.ctfdesk.excel.book.WorkbookFailure;
import org.ctfdesk.store.Progress;
import org.ctfdesk.text.Words;

/** Exports a generated report by hand: {@code Export FILE SEED}, or {@code Export FILE full MEASURES}. */
final class Export {
    private Export() {}

    public static void main(String[] arguments) throws WorkbookFailure {
        var report = arguments[1].equals("full")
                ? GeneratedReports.full(Integer.parseInt(arguments[2]))
                : GeneratedReports.some(Long.parseLong(arguments[1]));
        new WorkbookWriter(report, Words.in(Locale.ENGLISH)).write(Path.of(arguments[0]), Progress.UNWATCHED);
    }
}
