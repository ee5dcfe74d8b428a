package org.ctfdesk.rule.description;

import java.util.Locale;
import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.profile.Ndc;
import org.ctfdesk.rule.Doubt;
import org.ctfdesk.rule.Field;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.rule.TableView;

/** A single-year target has one year and a multi-year target a first year before its last: MPGs, para. 64(b). */
public final class TargetYearsContradict extends Rule.OfTable {
    public TargetYearsContradict() {
        super(error("A-03", mpgs("64(b)")).on(Description.FORM));
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
            found.at(place).in(Field.ofProfile("targetTo")).says("backwards", years);
        } else if (ndc.multiYear() && ndc.targetFrom() == ndc.targetTo()) {
            found.at(place).in(Field.ofProfile("multiYear")).says("multi", years);
        } else if (!ndc.multiYear() && ndc.targetFrom() != 0 && ndc.targetFrom() != ndc.targetTo()) {
            found.at(place).in(Field.ofProfile("multiYear")).says("single", years);
        } else if (saysOther(table, ndc)) {
            found.at(place).as(Severity.WARNING).says(ndc.multiYear() ? "saysSingle" : "saysMulti", years);
        }
    }

    /** True where the words speak of the other type, and of it alone. */
    private static boolean saysOther(TableView table, Ndc ndc) {
        var said = FreeText.words(table.table().row("targetYear"), Description.DESCRIPTION).orElse("").toLowerCase(Locale.ROOT)
                .replace(' ', '-');
        var single = said.contains("single-year");
        var multi = said.contains("multi-year");
        return single != multi && multi != ndc.multiYear() && !said.contains("not-") && FreeText.isEnglish(table.profile());
    }
}
