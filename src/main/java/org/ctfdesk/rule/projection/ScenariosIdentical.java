package org.ctfdesk.rule.projection;

import org.ctfdesk.form.Part;
import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;

/** The scenarios with measures and with additional measures are not the same in every projected year (suspected): MPGs, para. 94. */
public final class ScenariosIdentical extends Rule.OfReport {
    public ScenariosIdentical() {
        super(warning("T7-17", mpgs("94")).reads(Scenarios.WITHOUT).comparing(Scenarios.WITH, Scenarios.ADDITIONAL));
    }

    @Override
    public void check(Report report, Found found) {
        check(report, Scenarios.ADDITIONAL, "", found);
        check(report, Scenarios.WITHOUT, "without", found);
    }

    private static void check(Report report, String other, String variant, Found found) {
        var projected = Scenarios.projected(report.profile());
        var figures = 0;
        for (var line : Projections.WITH_MEASURES.lines().map(Part.Line::id).toList()) {
            for (var column : projected) {
                var with = report.table(Scenarios.WITH).row(line).answer(column).map(Scenarios::moved);
                var additional = report.table(other).row(line).answer(column).map(Scenarios::moved);
                if (!with.equals(additional)) {
                    return;
                }
                figures += with.orElse(null) instanceof Quantity.Amount ? 1 : 0;
            }
        }
        if (figures > 0) {
            found.at(Scenarios.firstFilled(report, other, projected).orElseThrow()).says(variant);
        }
    }
}
