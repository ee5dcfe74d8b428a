package org.ctfdesk.ui.common;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.ctfdesk.excel.foreign.ForeignReading;
import org.ctfdesk.excel.foreign.grid.BookReader;
import org.ctfdesk.excel.returned.ChangesProposal;
import org.ctfdesk.excel.returned.WorkbookReader;
import org.ctfdesk.report.Profile;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Party;
import org.ctfdesk.review.ReviewLists;
import org.ctfdesk.store.Recovery;
import org.ctfdesk.store.ReportFile;
import org.ctfdesk.text.Failure;
import org.ctfdesk.text.Words;
import org.ctfdesk.ui.common.Dialogs.FileKind;

/**
 * A report in whatever file it was handed in: a report file, a workbook of ours with what was changed in it since, or any other
 * workbook, of which the visible cells are read.
 *
 * @param name of the file
 * @param open how many cells of another workbook, or changes in one of ours, somebody has to look at
 * @param note what has to be known of it, in a sentence; "" for nothing
 */
public record SubmittedReport(Report report, String name, int open, String note) {
    /** What can be read. */
    public static final List<FileKind> KINDS = List.of(new FileKind("any", List.of(ReportFile.EXTENSION, ".xlsx", ".xlsm", ".xls", ".ods")),
            new FileKind("report", List.of(ReportFile.EXTENSION)), new FileKind("workbook", List.of(".xlsx", ".xlsm", ".xls", ".ods")));

    /** A workbook holds no table of the decision. */
    private static final class NoTableFailure extends Exception implements Failure {
        private final String name;

        NoTableFailure(String name) {
            super(name);
            this.name = name;
        }

        @Override
        public String told(Words words) {
            return words.of("foreign.failure.noTables", name);
        }
    }

    /** Reads a file; {@code Exception} is a {@link Failure} where that was to be expected. */
    public static SubmittedReport read(Path file, LocalDate today, Words words) throws Exception {
        var name = file.getFileName().toString();
        if (!Files.isRegularFile(file) || !WorkbookReader.looksLikeWorkbook(file)) {
            return new SubmittedReport(ReportFile.open(file).report(), name, 0,
                    Recovery.isBeside(file) ? words.of("ui.submitted.unsaved", name) : "");
        }
        if (BookReader.holdsSheet(file, WorkbookReader.COPY)) {
            var imported = WorkbookReader.read(file, ReviewLists::besideTables);
            if (imported.isUnchanged()) {
                return new SubmittedReport(imported.report(), name, 0, "");
            }
            var proposal = ChangesProposal.of(imported, words);
            var report = proposal.edit("takeChanges", today, words.of("ui.import.note")).applyTo(imported.report());
            return new SubmittedReport(report, name, proposal.toLookAt(), words.of("ui.submitted.changed", name,
                    imported.differences().size(), proposal.changes().size()));
        }
        var blank = Report.blank(Profile.usual(new Party("", "", true, false), Profile.nextDue(today.getYear()),
                words.of("ui.profile.newTarget", 1)));
        var proposal = ForeignReading.of(List.of(BookReader.read(file)), blank)
                .orElseThrow(() -> new NoTableFailure(name));
        var open = proposal.cells().size() - proposal.placed().size();
        return new SubmittedReport(proposal.edit("importWorkbook", today, words.of("foreign.what")).applyTo(blank), name,
                proposal.toLookAt(), words.of("ui.submitted.foreign", name, proposal.placed().size(), open));
    }
}
