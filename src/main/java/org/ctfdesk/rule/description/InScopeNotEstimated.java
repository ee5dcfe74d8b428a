package org.ctfdesk.rule.description;

import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.rule.Doubt;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.LineView;
import org.ctfdesk.rule.Rule;

/**
 * What the NDC covers is estimated in the inventory: suspected from MPGs, para. 64(e), where the latest year of a gas or
 * sector in the scope is NE.
 */
public final class InScopeNotEstimated extends Rule.OfLine {
    public InScopeNotEstimated() {
        super(warning("A-15", mpgs("64(e)")).on(Summary.FORM).lines(line -> !line.named()));
    }

    @Override
    public void check(LineView line, Found found) {
        var ndc = line.profile().ndc();
        if (ndc.gases().isEmpty() && ndc.sectors().isEmpty()) {
            found.undecided(line.place(ColumnKey.LABEL), Doubt.Why.NOT_STATED);
        }
        var covered = line.line().id().replaceAll("With(out)?$", "");
        var isOnlyWithLulucf = line.line().id().endsWith("With") && !ndc.sectors().isEmpty() && !ndc.sectors().contains("lulucf");
        var latest = new ColumnKey(Summary.YEAR, line.profile().periods().inventoryTo());
        if ((ndc.gases().contains(covered) || ndc.sectors().contains(covered)) && line.isAskedFor() && !isOnlyWithLulucf
                && line.answers().answer(latest).orElse(null) instanceof Quantity.Keys keys && keys.keys().contains(NotationKey.NE)) {
            found.at(line.place(latest)).with(keys);
        }
    }
}
