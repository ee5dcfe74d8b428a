package org.ctfdesk.rule.general;

import org.ctfdesk.report.Quantity;
import org.ctfdesk.rule.CellView;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;

/** A footnote that a cell cites stands below the table: 5/CMA.3, annex II, "Custom footnotes". */
public final class FootnoteAbsent extends Rule.OfCell {
    public FootnoteAbsent() {
        super(warning("FORM-06", formats("annex II")).breaks("G-07"));
    }

    @Override
    public void check(CellView cell, Found found) {
        if (cell.answer() instanceof Quantity quantity) {
            for (var number : quantity.footnotes()) {
                if (!cell.line().footnotes().contains(number)) {
                    found.at(cell.place()).with(String.valueOf(number));
                }
            }
        }
    }
}
