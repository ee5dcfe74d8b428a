package org.ctfdesk.rule.article6;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ctfdesk.derive.figure.Result;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.accounts.OfAccounts;
import org.ctfdesk.rule.accounts.ReportView;
import org.ctfdesk.rule.article6.table.AdjustedTable;
import org.ctfdesk.rule.ledger.read.Applies;

/**
 * A Party that takes part in cooperative approaches, or authorizes outcomes, fills every row that its method has, for each year
 * that has elapsed: 18/CMA.1, annex, para. 77(d), and 2/CMA.3, annex, para. 23. What is computed is filled.
 */
public final class RowMissing extends OfAccounts {
    private static final List<String> COMPUTED = List.of(Progress.FIRST_TRANSFERRED, Progress.OTHER_PURPOSES, Progress.USED,
            Progress.NET_TRANSFERS, Progress.AVERAGE, Progress.ADJUSTMENTS, Progress.CUMULATIVE);

    public RowMissing() {
        super(error("A6-01", article6("23")).reads(AdjustedTable.FORMS).applies(Applies::toCooperation));
    }

    @Override
    public void check(ReportView view, Found found) {
        for (var table : view.tables()) {
            var lines = new ArrayList<>(COMPUTED);
            lines.add(table.lastRow());
            for (var line : lines) {
                if (!line.equals(Progress.AVERAGE) || table.averages()) {
                    table.years().forEach(year -> check(table, line, year, found));
                }
            }
        }
    }

    private static void check(AdjustedTable table, String line, int year, Found found) {
        // without an inventory there is no balance, and without a level no adjusted indicator: that row is asked for itself
        var hasNoLevel = line.equals(table.lastRow()) && !table.isAmount(table.level(year), year);
        if (hasNoLevel || table.standing(line, year).isPresent()) {
            return;
        }
        var blank = table.result(line, year).map(Result::blocking).orElse(List.of()).stream()
                .filter(term -> term.answer().isEmpty())
                .map(term -> paragraph(term.place().row().line()))
                .distinct().collect(Collectors.joining(", "));
        if (blank.isEmpty()) {
            found.at(table.place(line, year)).with(String.valueOf(year), paragraph(line));
        } else {
            found.at(table.place(line, year)).says("follows", String.valueOf(year), paragraph(line), blank);
        }
    }

    private static String paragraph(String line) {
        return Progress.FORM.line(line).orElseThrow().source().place().replace("annex, ", "");
    }
}
