package org.ctfdesk.rule.general;

import org.ctfdesk.form.Source;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.rule.CellView;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;

/** A footnote that a cell cites stands below the table: 5/CMA.3, annex II, "Custom footnotes". */
public final class FootnoteAbsent implements Rule.OfCell {
    @Override
    public String code() {
        return "FORM-06";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Source source() {
        return Source.formats("annex II");
    }

    @Override
    public void check(CellView cell, Found found) {
        if (cell.answer() instanceof Quantity quantity) {
            for (var number : quantity.footnotes()) {
                if (!cell.line().footnotes().contains(number)) {
                    found.at(cell.place(), String.valueOf(number));
                }
            }
        }
    }
}
