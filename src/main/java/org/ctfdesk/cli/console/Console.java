package org.ctfdesk.cli.console;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.ctfdesk.edit.Proposal;
import org.ctfdesk.excel.book.WorkbookFailure;
import org.ctfdesk.excel.returned.ChangesProposal;
import org.ctfdesk.excel.returned.Imported;
import org.ctfdesk.excel.returned.WorkbookReader;
import org.ctfdesk.report.Report;
import org.ctfdesk.review.ReviewLists;
import org.ctfdesk.store.ConflictCopies;
import org.ctfdesk.store.Recovery;
import org.ctfdesk.store.ReportFile;
import org.ctfdesk.store.ReportLock;
import org.ctfdesk.store.StoreFailure;
import org.ctfdesk.text.Words;

/**
 * What commands share: words, where they print, and the clock.
 *
 * @param out what was asked for
 * @param err what went wrong, and what was done
 * @param copies what is done with a workbook that was changed
 */
public record Console(Words words, PrintWriter out, PrintWriter err, Clock clock, CopyChoice copies) {
    /** So many differences are printed; the rest is counted. */
    private static final int MOST = 20;

    /**
     * A report file, or the report that a workbook of ours carries. Edits that were never saved, beside the file, are told.
     *
     * @throws CommandFailure where the workbook's cells say otherwise than the report, and nobody said which is meant
     */
    public Report read(Path file) {
        try {
            if (Files.isRegularFile(file) && WorkbookReader.looksLikeWorkbook(file)) {
                return chosen(file, WorkbookReader.read(file, ReviewLists::besideTables));
            }
            var reading = ReportFile.open(file);
            if (!reading.unknown().isEmpty()) {
                err.println(words.of("cli.unknown", file, String.join(", ", reading.unknown())));
            }
            if (Recovery.isBeside(file)) {
                err.println(words.of("cli.unsaved", file));
            }
            ConflictCopies.beside(file).forEach(copy -> err.println(words.of("cli.conflictCopy", file, copy)));
            return reading.report();
        } catch (StoreFailure failure) {
            throw new CommandFailure(failure.told(words));
        } catch (WorkbookFailure failure) {
            throw new CommandFailure(failure.told(words));
        }
    }

    private Report chosen(Path file, Imported imported) {
        if (imported.isUnchanged()) {
            return imported.report();
        }
        var count = imported.differences().size();
        if (copies.isAsExported()) {
            err.println(words.of("cli.changed.asExported", file, count));
            return imported.report();
        }
        imported.differences().stream().limit(MOST).forEach(difference -> err.println(difference.told(words)));
        if (count > MOST) {
            err.println(words.of("cli.changed.more", count - MOST));
        }
        if (!copies.isWithChanges()) {
            throw new CommandFailure(words.of("cli.changed.choose", file, count), CommandFailure.FOUND);
        }
        var proposal = ChangesProposal.of(imported, words);
        err.println(words.of("cli.changed.taken", file, proposal.changes().size(), proposal.cells().size() + proposal.remarks().size()
                - proposal.changes().size()));
        return taken(imported.report(), proposal);
    }

    /** The report with the answers of a proposal that have one reading. */
    public Report taken(Report report, Proposal proposal) {
        return proposal.edit("takeChanges", LocalDate.now(clock), words.of("cli.changed.note")).applyTo(report);
    }

    /** Today, ISO 8601. */
    public String today() {
        return LocalDate.now(clock).toString();
    }

    /** This year. */
    public int year() {
        return LocalDate.now(clock).getYear();
    }

    /**
     * Writes a report.
     *
     * @throws CommandFailure where a window holds the file, or where edits beside it would be lost
     */
    public void write(Path file, Report report) {
        try {
            var lock = ReportLock.of(file);
            try {
                if (Recovery.isBeside(file)) {
                    throw new CommandFailure(words.of("cli.unsavedStays", file));
                }
                ReportFile.save(file, report);
            } finally {
                lock.close();
            }
        } catch (StoreFailure failure) {
            throw new CommandFailure(failure.told(words));
        }
    }

    /** The same for a file that is no report: under the name of one it would take its place. */
    public void refuseToOverwriteReport(Path file, boolean force) {
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(ReportFile.EXTENSION)) {
            throw new CommandFailure(words.of("cli.nameOfReport", file));
        }
        refuseToOverwrite(file, force);
    }

    /** Refuses to overwrite what is there, unless told to. */
    public void refuseToOverwrite(Path file, boolean force) {
        if (!force && Files.exists(file)) {
            throw new CommandFailure(words.of("cli.exists", file));
        }
    }
}
