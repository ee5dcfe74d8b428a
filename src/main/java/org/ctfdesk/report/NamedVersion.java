package org.ctfdesk.report;

/**
 * What a report said when somebody gave that state a name, so that it can be compared with and come back.
 *
 * @param name what it is called; one report has no two of one name
 * @param by who named it; "" where nobody signed
 * @param date on which, ISO 8601
 * @param report the profile, the tables, claims, explanations and ticks; notes of imports, the review, comments, the last report and
 *     other versions are not kept with it
 */
public record NamedVersion(String name, String by, String date, Report report) {
    public NamedVersion {
        report = report.answersAlone();
    }

    /** {@code now} with all that this version keeps as it was, and all else as it is. */
    public Report in(Report now) {
        return now.withTables(report.tables()).with(report.profile())
                .with(new ReportPart.Claims(report.claims()))
                .with(new ReportPart.Acknowledgements(report.acknowledgements()))
                .with(new ReportPart.Ticks(report.ticked()));
    }
}
