package org.ctfdesk.rule.report;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ctfdesk.form.Foot;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Need;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.NotApplicable;
import org.ctfdesk.rule.Rule;

/**
 * A least developed country or small island developing State that leaves a table out at its discretion says so in
 * words: 18/CMA.1, para. 4; MPGs, para. 11. FX for it is found by FORM-05.
 */
public final class DiscretionUnstated extends Rule.OfReport {
    private static final Set<String> ALL = Forms.NDC.stream().map(Form::id).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> OF_PROJECTIONS = Set.of("table7", "table10", "table11");

    public DiscretionUnstated() {
        super(info("G-06", mpgs("11")).reads(ALL).applies(DiscretionUnstated::unmet));
    }

    private static Optional<NotApplicable> unmet(Report report) {
        var party = report.profile().party();
        return party.developing() && party.leastDevelopedOrIsland()
                ? Optional.empty() : Optional.of(NotApplicable.NEITHER_LEAST_DEVELOPED_NOR_ISLAND);
    }

    @Override
    public void check(Report report, Found found) {
        var party = report.profile().party();
        if (!party.leastDevelopedOrIsland() || !party.developing()) {
            return;
        }
        var leavesProjectionsOut = report.claims().stream().anyMatch(claim -> claim.provision().strip().equals("92"));
        for (var form : Forms.NDC) {
            var keys = report.keysOf(form);
            if (!isAskedFor(report, form) || keys.isEmpty() || leavesProjectionsOut && OF_PROJECTIONS.contains(form.id())
                    || keys.stream().anyMatch(key -> !report.table(key).isEmpty())) {
                continue;
            }
            var box = new Place(Report.footOf(keys.getFirst()), RowKey.of(Foot.BOX), ColumnKey.of(Foot.TEXT));
            if (report.answer(box).isEmpty()) {
                found.at(box).says(form.number().isEmpty() ? "description" : "", form.number());
            }
        }
    }

    private static boolean isAskedFor(Report report, Form form) {
        var profile = report.profile();
        return form.lines().anyMatch(line -> line.need() != Need.MAY
                && profile.circumstances().meet(line.condition(), profile.periods()));
    }
}
