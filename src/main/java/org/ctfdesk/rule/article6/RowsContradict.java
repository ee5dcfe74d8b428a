package org.ctfdesk.rule.article6;

import java.util.List;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.accounts.OfAccounts;
import org.ctfdesk.rule.accounts.ReportView;
import org.ctfdesk.rule.article6.table.AdjustedTable;
import org.ctfdesk.rule.ledger.read.Applies;
import org.ctfdesk.rule.ledger.read.Digits;

/**
 * Where nothing was first transferred or used in any year there are no adjustments, and the other way round: follows from 2/CMA.3,
 * annex, para. 23(c)-(g).
 */
public final class RowsContradict extends OfAccounts {
    private static final List<String> MOVED = List.of(Progress.FIRST_TRANSFERRED, Progress.OTHER_PURPOSES, Progress.USED);

    public RowsContradict() {
        super(warning("A6-50", article6("23(g)")).reads(AdjustedTable.FORMS).applies(Applies::toCooperation));
    }

    @Override
    public void check(ReportView view, Found found) {
        for (var table : view.tables()) {
            var years = table.years();
            var isKnown = years.stream().allMatch(year -> table.figure(Progress.ADJUSTMENTS, year).isPresent()
                    && MOVED.stream().allMatch(line -> table.figure(line, year).isPresent()));
            if (!isKnown) {
                continue;
            }
            var moved = years.stream().filter(year -> MOVED.stream().anyMatch(line -> isSome(table, line, year))).findFirst();
            var adjusted = years.stream().filter(year -> isSome(table, Progress.ADJUSTMENTS, year)).findFirst();
            if (moved.isEmpty()) {
                adjusted.ifPresent(year -> found.at(table.place(Progress.ADJUSTMENTS, year))
                        .says("nothingMoved", Digits.shown(table.figure(Progress.ADJUSTMENTS, year).orElseThrow())));
            } else if (adjusted.isEmpty() && netIsSome(table)) {
                found.at(table.place(Progress.ADJUSTMENTS, moved.get())).says("nothingAdjusted");
            }
        }
    }

    private static boolean isSome(AdjustedTable table, String line, int year) {
        return table.figure(line, year).orElseThrow().signum() != 0;
    }

    /** What came in may be what went out: then there is nothing to adjust for. */
    private static boolean netIsSome(AdjustedTable table) {
        return table.sumInTons(Progress.NET_TRANSFERS).filter(net -> net.signum() != 0).isPresent();
    }
}
