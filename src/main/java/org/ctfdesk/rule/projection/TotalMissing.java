package org.ctfdesk.rule.projection;

import org.ctfdesk.derive.figure.Result;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.rule.Figures;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.TableView;

/**
 * Both totals stand in every column, also where rows hold keys or ranges of which no sum can be made: MPGs, paras. 98 and
 * 100.
 */
public final class TotalMissing extends Rule.OfTable {
    public TotalMissing() {
        super(error("T7-06", mpgs("98 and 100")).on(Scenarios::isOne));
    }

    @Override
    public void check(TableView table, Found found) {
        var figures = Figures.of(table);
        for (var column : Scenarios.columns(table.profile())) {
            for (var total : Scenarios.TOTALS) {
                if (figures.isMissing(total, column) && !isAllLeftOut(figures.result(total, column).orElseThrow())) {
                    found.at(figures.place(total, column)).with(blocking(figures.result(total, column).orElseThrow()));
                }
            }
        }
    }

    /** True where FX stands in every row, or NO and NA beside it: the column is left out, and its total with it. */
    private static boolean isAllLeftOut(Result result) {
        return result.terms().stream().allMatch(term -> term.answer().orElse(null) instanceof Quantity.Keys keys
                && (keys.keys().contains(NotationKey.FX) || keys.keys().stream().allMatch(NotationKey::countsAsZero)));
    }

    private static Answer blocking(Result result) {
        return result.blocking().getFirst().answer().orElseThrow();
    }
}
