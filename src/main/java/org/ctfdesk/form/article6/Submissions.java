package org.ctfdesk.form.article6;

import java.util.List;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Kind;
import org.ctfdesk.form.Source;

/**
 * The annual information that was submitted, one line a reported year: 4/CMA.6, annex II, table 1. Party and years of the NDC
 * are those of the report's profile.
 */
public final class Submissions {
    public static final String SUBMISSION = "submission";
    public static final String REPORTED_YEAR = "reportedYear";
    public static final String VERSION = "version";
    public static final String DATE = "date";
    public static final String REVIEW_STATUS = "reviewStatus";
    public static final String CONSISTENCY = "consistency";
    public static final String REVIEW_REPORT = "reviewReport";

    private static final Source SOURCE = Source.format62("1");

    public static final Form FORM = Ledger.table("submissions", "AEF 1", "Submission", SOURCE, SUBMISSION, List.of(
            Ledger.column(REPORTED_YEAR, Kind.YEAR, 14, SOURCE),
            Ledger.column(VERSION, Kind.TEXT, 12, SOURCE),
            Ledger.column(DATE, Kind.DATE, 16, SOURCE),
            Ledger.column(REVIEW_STATUS, Kind.TEXT, 30, SOURCE),
            Ledger.column(CONSISTENCY, Kind.TEXT, 30, SOURCE),
            Ledger.column(REVIEW_REPORT, Kind.TEXT, 40, SOURCE)));

    private Submissions() {}
}
