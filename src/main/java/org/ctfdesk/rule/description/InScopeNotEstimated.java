package org.ctfdesk.rule.description;

import org.ctfdesk.form.Form;
import org.ctfdesk.form.Part;
import org.ctfdesk.form.Source;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.rule.Doubt;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.LineView;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;

/**
 * What the NDC covers is estimated in the inventory: suspected from MPGs, para. 64(e), where the latest year of a gas or
 * sector in the scope is NE.
 */
public final class InScopeNotEstimated implements Rule.OfLine {
    @Override
    public String code() {
        return "A-15";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Source source() {
        return Source.mpgs("64(e)");
    }

    @Override
    public boolean concerns(Form form, Part.Line line) {
        return form == Summary.FORM && !line.named();
    }

    @Override
    public void check(LineView line, Found found) {
        var ndc = line.profile().ndc();
        if (ndc.gases().isEmpty() && ndc.sectors().isEmpty()) {
            found.undecided(line.place(ColumnKey.LABEL), Doubt.Why.NOT_STATED);
        }
        var covered = line.line().id().replaceAll("With(out)?$", "");
        var latest = new ColumnKey(Summary.YEAR, line.profile().periods().inventoryTo());
        if ((ndc.gases().contains(covered) || ndc.sectors().contains(covered)) && line.isAskedFor()
                && line.answers().answer(latest).orElse(null) instanceof Quantity.Keys keys && keys.keys().contains(NotationKey.NE)) {
            found.at(line.place(latest), keys);
        }
    }
}
