package org.ctfdesk.rule.article6;

import java.util.HashMap;
import java.util.List;
import java.util.TreeSet;
import org.ctfdesk.derive.article6.Account;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.form.article6.Authorizations;
import org.ctfdesk.form.article6.Outcomes;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.rule.accounts.OfAccounts;
import org.ctfdesk.rule.accounts.ReportView;
import org.ctfdesk.rule.article6.table.AdjustedTable;
import org.ctfdesk.rule.ledger.read.Digits;
import org.ctfdesk.rule.ledger.read.Ledger;

/**
 * What counts in rows 23(c)-(e) is broken down by cooperative approach, sector and vintage, so that each action says them, and counts
 * in one table: 2/CMA.3, annex, para. 23(j).
 */
public final class BreakdownIncomplete extends OfAccounts {
    public BreakdownIncomplete() {
        super(error("A6-36", article6("23(j)")).reads(AdjustedTable.FORMS));
    }

    @Override
    public void check(ReportView view, Found found) {
        var ledger = view.ledger();
        var withoutSector = new TreeSet<String>();
        for (var action : ledger.actions()) {
            var lots = ledger.lots(action);
            if (lots.isEmpty()) {
                continue;
            }
            var under = action.under();
            if (action.approach().isEmpty() && under.approach().isEmpty()) {
                found.at(Ledger.place(action, Actions.APPROACH_ID))
                        .says("approach", Digits.shown(lots.getFirst().quantity()));
            }
            if (action.vintage().isEmpty() && !action.isAuthorization()) {
                found.at(Ledger.place(action, Outcomes.VINTAGE)).says("vintage", Digits.shown(lots.getFirst().quantity()));
            }
            if (!under.item().isEmpty()) {
                withoutSector.add(under.id());
            }
        }
        withoutSector.removeIf(id -> ledger.authorization(id).flatMap(row -> row.answer(ColumnKey.of(Authorizations.SECTORS))).isPresent());
        inTwoTables(view.tables(), found);
        withoutSector.forEach(id -> found.at(ledger.ofAuthorization(id, Authorizations.SECTORS)).says("sector"));
    }

    /** The same lots in the tables of two targets would be adjusted for twice. */
    private static void inTwoTables(List<AdjustedTable> tables, Found found) {
        var first = new HashMap<String, AdjustedTable>();
        for (var table : tables) {
            var other = first.putIfAbsent(Account.metric(table.target()), table);
            if (other != null && countsLots(table)) {
                found.at(table.place(Progress.FIRST_TRANSFERRED, table.window().latest())).as(Severity.WARNING)
                        .says("twice", other.target().name());
            }
        }
    }

    private static boolean countsLots(AdjustedTable table) {
        var metric = Account.metric(table.target());
        return !table.years().isEmpty() && table.ledger().lots()
                .anyMatch(lot -> lot.metric().equals(metric) && table.window().keptOut(lot).isEmpty());
    }
}
