package org.ctfdesk.rule.general;

import java.util.Optional;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.rule.CellView;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;

/** A range begins with its lower end: MPGs, paras. 29 and 96. */
public final class RangeReversed extends Rule.OfCell {
    public RangeReversed() {
        super(warning("OWN-173", mpgs("96")));
    }

    @Override
    public void check(CellView cell, Found found) {
        if (cell.answer() instanceof Quantity.Range range && range.low().compareTo(range.high()) > 0) {
            found.at(cell.place()).with(Quantity.of(range.low()), Quantity.of(range.high()))
                    .mendedBy(Edit.type(cell.place(), Optional.of(new Quantity.Range(range.high(), range.low(), range.footnotes()))));
        }
    }
}
