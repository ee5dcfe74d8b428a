package org.ctfdesk.review;

import java.nio.file.Path;
import java.util.List;
import org.ctfdesk.excel.book.ListBook;
import org.ctfdesk.excel.book.WorkbookFailure;
import org.ctfdesk.excel.submission.plan.CellAddresses;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.engine.Checked;
import org.ctfdesk.sheet.Cover;
import org.ctfdesk.sheet.Layout;
import org.ctfdesk.store.Progress;
import org.ctfdesk.store.StoreFailure;
import org.ctfdesk.store.TextFile;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;

/** The findings of a report in a file. */
public enum FindingsFile {
    /** Comma-separated values. */
    CSV(".csv"),
    /** For machines. */
    JSON(".json"),
    /** A workbook for reviewers: the findings, and the checklist. */
    WORKBOOK(".xlsx");

    private final String ending;

    FindingsFile(String ending) {
        this.ending = ending;
    }

    /** How names of such files end. */
    public String ending() {
        return ending;
    }

    /**
     * Writes what {@code checked} found in {@code report}.
     *
     * @throws StoreFailure where the file cannot be written
     * @throws WorkbookFailure where the workbook cannot be written, or was cancelled
     */
    public void write(Path file, Checked checked, Report report, Words words, NumberStyle style, Progress progress)
            throws StoreFailure, WorkbookFailure {
        var findings = ListedFinding.all(checked, report, words, style);
        switch (this) {
            case CSV -> TextFile.writeCsv(file, FindingsCsv.of(findings, words));
            case JSON -> TextFile.write(file, FindingsJson.of(findings) + "\n");
            case WORKBOOK -> new ListBook(Cover.of(report, words), words).write(
                    file, List.of(ReviewLists.findings(findings, CellAddresses.of(report, words, Layout.OFFICIAL_TOOL), words),
                            ReviewLists.checklist(report, words)), progress);
        }
    }
}
