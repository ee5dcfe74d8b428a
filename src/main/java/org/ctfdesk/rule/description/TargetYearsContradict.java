package org.ctfdesk.rule.description;

import java.util.Locale;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Source;
import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Ndc;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.rule.Doubt;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Said;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.rule.TableView;

/** A single-year target has one year and a multi-year target a first year before its last: MPGs, para. 64(b). */
public final class TargetYearsContradict implements Rule.OfTable {
    @Override
    public String code() {
        return "A-03";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Source source() {
        return Source.mpgs("64(b)");
    }

    @Override
    public boolean concerns(Form form) {
        return form == Description.FORM;
    }

    @Override
    public void check(TableView table, Found found) {
        var ndc = table.profile().ndc();
        if (!ndc.hasTargetYears()) {
            found.undecided(new Place(table.key(), RowKey.of("targetYear"), ColumnKey.of(Description.DESCRIPTION)), Doubt.Why.NOT_STATED);
            return;
        }
        var place = new Place(table.key(), RowKey.of("targetYear"), ColumnKey.of(Description.DESCRIPTION));
        var years = ndc.targetFrom() == ndc.targetTo() || ndc.targetFrom() == 0
                ? String.valueOf(ndc.targetTo()) : ndc.targetFrom() + "–" + ndc.targetTo();
        if (ndc.targetFrom() > ndc.targetTo()) {
            found.at(place, years, "backwards");
        } else if (ndc.multiYear() && ndc.targetFrom() == ndc.targetTo()) {
            found.at(place, years, "multi");
        } else if (!ndc.multiYear() && ndc.targetFrom() != 0 && ndc.targetFrom() != ndc.targetTo()) {
            found.at(place, years, "single");
        } else if (saysOther(table, ndc)) {
            found.at(Severity.WARNING, place, years, ndc.multiYear() ? "saysSingle" : "saysMulti");
        }
    }

    /** True where the words speak of the other type, and of it alone. */
    private static boolean saysOther(TableView table, Ndc ndc) {
        var said = Said.words(table.table().row("targetYear"), Description.DESCRIPTION).orElse("").toLowerCase(Locale.ROOT)
                .replace(' ', '-');
        var single = said.contains("single-year");
        var multi = said.contains("multi-year");
        return single != multi && multi != ndc.multiYear() && !said.contains("not-") && Said.isEnglish(table.profile());
    }
}
