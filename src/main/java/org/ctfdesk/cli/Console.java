package org.ctfdesk.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.ctfdesk.excel.book.WorkbookFailure;
import org.ctfdesk.excel.submission.WorkbookReader;
import org.ctfdesk.report.Report;
import org.ctfdesk.store.ReportFile;
import org.ctfdesk.store.StoreFailure;
import org.ctfdesk.text.Words;

/**
 * What commands share: words, where they print, and the clock.
 *
 * @param out what was asked for
 * @param err what went wrong, and what was done
 */
record Console(Words words, PrintWriter out, PrintWriter err, Clock clock) {
    /** A report file, or the report that a workbook of ours carries. */
    Report read(Path file) {
        try {
            if (Files.isRegularFile(file) && WorkbookReader.looksLikeWorkbook(file)) {
                return WorkbookReader.read(file).report();
            }
            var reading = ReportFile.open(file);
            if (!reading.unknown().isEmpty()) {
                err.println(words.of("cli.unknown", file, String.join(", ", reading.unknown())));
            }
            return reading.report();
        } catch (StoreFailure failure) {
            throw new CommandFailure(failure.told(words));
        } catch (WorkbookFailure failure) {
            throw new CommandFailure(failure.told(words));
        }
    }

    /** Today, ISO 8601. */
    String today() {
        return LocalDate.now(clock).toString();
    }

    /** This year. */
    int year() {
        return LocalDate.now(clock).getYear();
    }

    void write(Path file, Report report) {
        try {
            ReportFile.save(file, report);
        } catch (StoreFailure failure) {
            throw new CommandFailure(failure.told(words));
        }
    }

    /** Refuses to overwrite what is there, unless told to. */
    void refuseToOverwrite(Path file, boolean force) {
        if (!force && Files.exists(file)) {
            throw new CommandFailure(words.of("cli.exists", file));
        }
    }
}
