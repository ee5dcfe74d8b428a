package org.ctfdesk.rule.general;

import java.util.ArrayList;
import java.util.List;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.rule.CellView;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;

/**
 * A notation key stands only where it may. FX needs a paragraph of the MPGs with a flexibility option (para. 5;
 * 5/CMA.3, para. 5(a)) and a developing country Party (para. 4); UA and NR belong to the support tables (5/CMA.3,
 * annex III).
 */
public final class KeyNotAllowed extends Rule.OfCell {
    public KeyNotAllowed() {
        super(error("FORM-05", formats("para. 5(a)")));
    }

    @Override
    public void check(CellView cell, Found found) {
        if (!(cell.answer() instanceof Quantity.Keys keys)) {
            return;
        }
        for (var key : keys.keys()) {
            if (key == NotationKey.FX && !cell.line().profile().party().developing()) {
                found.at(cell.place()).says("developed", key.name());
            } else if (key == NotationKey.FX && paragraphs(cell).isEmpty()) {
                found.at(cell.place()).says("noProvision", key.name());
            } else if (key == NotationKey.UA || key == NotationKey.NR) {
                found.at(cell.place()).as(Severity.WARNING).says("support", key.name());
            }
        }
    }

    private static List<String> paragraphs(CellView cell) {
        var paragraphs = new ArrayList<>(cell.column().flexibleUnder());
        paragraphs.addAll(cell.line().line().flexibleUnder());
        return paragraphs;
    }
}
