package org.ctfdesk.excel.submission;

import org.ctfdesk.report.Report;

/** What an exported workbook is for, and so what it carries. */
public enum Purpose {
    /** Carries the whole report in a sheet that Excel does not show, so that it can be opened and compared again. */
    WORKING_COPY,
    /** Carries nothing but what its sheets show: no ledger, no reasons, no names of sources, no last report. */
    SUBMISSION;

    /** What the state of the report speaks for. */
    public static Purpose proposed(Report report) {
        return switch (report.profile().submission().state()) {
            case STARTED, QA_QC, AWAITING_APPROVAL -> WORKING_COPY;
            case APPROVED, AWAITING_SUBMISSION -> SUBMISSION;
        };
    }
}
