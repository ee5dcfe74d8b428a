package org.ctfdesk.rule.accounts;

import java.util.List;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.article6.table.AdjustedTable;
import org.ctfdesk.rule.article6.table.AdjustedTables;
import org.ctfdesk.rule.article6.table.Departure;
import org.ctfdesk.rule.ledger.read.Ledger;

/**
 * A report as rules on cooperative approaches read it. Many of them ask for the same ledger and the same tables: each is worked out
 * when it is first asked for, and once. For one thread at a time.
 */
public final class ReportView {
    private final Report report;
    /** Of the report that was looked at before; taken on where the same lines stand in it. */
    private Ledger known;
    private boolean isLedgerRead;
    private List<AdjustedTable> tables;

    /** A report that is looked at for the first time. */
    public ReportView(Report report) {
        this(report, null);
    }

    private ReportView(Report report, Ledger known) {
        this.report = report;
        this.known = known;
    }

    /** The same report after an edit; what the edit did not touch is not worked out again. */
    public ReportView of(Report now) {
        return now == report ? this : new ReportView(now, known);
    }

    public Report report() {
        return report;
    }

    /** Its actions, and the lots that follow from them. */
    public Ledger ledger() {
        if (!isLedgerRead) {
            known = known == null ? Ledger.of(report) : known.after(report);
            isLedgerRead = true;
        }
        return known;
    }

    /** Its tables 4 in which adjustments are made: one for each target towards which outcomes count; none without cooperation. */
    public List<AdjustedTable> tables() {
        if (tables == null) {
            tables = AdjustedTables.of(report, this::ledger);
        }
        return tables;
    }

    /** Every typed figure of that sort, in all tables. */
    public List<Departure> departures(Departure.Kind kind) {
        return tables().stream().flatMap(table -> table.departures().stream()).filter(each -> each.kind() == kind).toList();
    }
}
