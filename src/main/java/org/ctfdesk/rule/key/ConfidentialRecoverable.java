package org.ctfdesk.rule.key;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.TableView;

/**
 * A confidential figure (C) is not what remains when the other figures are taken from a total (suspected): MPGs,
 * paras. 31(e) and 47; 5/CMA.3, para. 26.
 */
public final class ConfidentialRecoverable extends Rule.OfTable {
    public ConfidentialRecoverable() {
        super(warning("N-06", mpgs("31(e), 47")).on(Summary.FORM));
    }

    @Override
    public void check(TableView table, Found found) {
        var told = new TreeMap<String, Place>();
        table.results().forEach((place, result) -> {
            // what is left out under flexibility is in no total, and hides nothing
            var hidden = result.blocking().stream().filter(cell -> !isKey(cell.answer(), NotationKey.FX)).toList();
            if (hidden.size() == 1 && isKey(hidden.getFirst().answer(), NotationKey.C) && isFigure(table, place)) {
                var cell = hidden.getFirst().place();
                told.putIfAbsent(cell.path(), cell);
            }
        });
        told.values().forEach(place -> found.at(place).with());
    }

    private static boolean isKey(Optional<Answer> answer, NotationKey key) {
        return answer.orElse(null) instanceof Quantity.Keys keys && keys.keys().equals(List.of(key));
    }

    private static boolean isFigure(TableView table, Place total) {
        return table.table().answer("", total.row(), total.column()).orElse(null) instanceof Quantity.Amount;
    }
}
