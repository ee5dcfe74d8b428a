package org.ctfdesk.report;

/**
 * The Party's last biennial transparency report, kept beside the new one so that what was reported before can be compared.
 * It holds no report before itself: each file keeps one step of the past.
 *
 * @param report its profile, its tables with the ledger, and claims; notes of imports, explanations and ticks are not kept
 * @param file name of the file that it was taken from
 * @param date on which it was taken, ISO 8601
 * @param carriedOver true where the new report began with it, so that what both hold has the same id
 */
public record LastReport(Report report, String file, String date, boolean carriedOver) {
    public LastReport {
        report = report.compared();
    }
}
