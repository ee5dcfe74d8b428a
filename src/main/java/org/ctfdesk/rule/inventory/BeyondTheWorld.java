package org.ctfdesk.rule.inventory;

import java.math.BigDecimal;
import org.ctfdesk.form.Kind;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.rule.CellView;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;

/**
 * No Party emits or removes more than the whole world (suspected: a wrong unit or decimal sign). A check of our own, as
 * quality control asks for: MPGs, para. 36.
 */
public final class BeyondTheWorld extends Rule.OfCell {
    /** About what the world emits in a year, in kt CO2 eq. */
    private static final BigDecimal WORLD = new BigDecimal("60000000");

    public BeyondTheWorld() {
        super(warning("OWN-41", mpgs("36")));
    }

    @Override
    public void check(CellView cell, Found found) {
        if (cell.kind().equals(Kind.KT_CO2_EQ) && cell.answer() instanceof Quantity.Amount amount
                && amount.value().abs().compareTo(WORLD) > 0) {
            found.at(cell.place()).with(amount, Quantity.of(WORLD));
        }
    }
}
