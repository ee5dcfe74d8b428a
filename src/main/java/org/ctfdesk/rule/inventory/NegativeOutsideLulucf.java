package org.ctfdesk.rule.inventory;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.Kind;
import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.rule.CellView;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;

/**
 * Outside LULUCF and what includes it no figure is negative (suspected: capture of CO2 from biomass may be the reason), in
 * the inventory and in projections: MPGs, para. 47.
 */
public final class NegativeOutsideLulucf extends Rule.OfCell {
    /** Lines that removals enter into, and lines of which the Party says what they are. */
    private static final Set<String> MAY_BE_NEGATIVE = Set.of(
            "lulucf", "co2With", "co2Including", "totalWith", "totalWithIndirect", "totalSectors", "ownGas", "ownSector");

    public NegativeOutsideLulucf() {
        super(warning("T6-08", mpgs("47"))
                .lines((form, line) -> (form == Summary.FORM || form.words().equals(Projections.WITH_MEASURES.words()))
                        && !MAY_BE_NEGATIVE.contains(line.id())));
    }

    @Override
    public void check(CellView cell, Found found) {
        if (cell.kind().equals(Kind.KT_CO2_EQ) && cell.answer() instanceof Quantity.Amount amount && amount.value().signum() < 0) {
            var positive = new Quantity.Amount(amount.value().negate(), amount.footnotes());
            found.at(cell.place()).with(amount, positive)
                    .mendedBy(new Edit.SetAnswers("dropSign", List.of(new Edit.Change(cell.place(), Optional.of(positive)))));
        }
    }
}
