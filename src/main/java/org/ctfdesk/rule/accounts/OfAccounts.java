package org.ctfdesk.rule.accounts;

import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Head;
import org.ctfdesk.rule.Rule;

/** A rule that sees the report with its ledger and its tables 4. */
public abstract class OfAccounts extends Rule.OfReport {
    protected OfAccounts(Head head) {
        super(head);
    }

    /** Judges what it is shown. */
    public abstract void check(ReportView view, Found found);

    @Override
    public final void check(Report report, Found found) {
        check(new ReportView(report), found);
    }
}
