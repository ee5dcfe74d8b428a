package org.ctfdesk.rule.description;

import java.util.Optional;
import org.ctfdesk.form.Source;
import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.rule.Doubt;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.NotApplicable;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.TableView;

/**
 * An NDC communicated in 2025 ends in 2035, one communicated in 2030 in 2040, and so forth every five years: encouraged
 * by 6/CMA.3, para. 2.
 */
public final class EndYearUncommon extends Rule.OfTable {
    private static final int FIRST = 2025;
    private static final int EVERY = 5;

    public EndYearUncommon() {
        super(info("A-11", new Source("6/CMA.3", "para. 2")).on(Description.FORM).applies(EndYearUncommon::unmet));
    }

    private static Optional<NotApplicable> unmet(Report report) {
        var communicated = report.profile().ndc().communicated();
        return communicated != 0 && (communicated < FIRST || communicated % EVERY != 0)
                ? Optional.of(NotApplicable.NOT_COMMUNICATED_UNDER_TIME_FRAMES) : Optional.empty();
    }

    @Override
    public void check(TableView table, Found found) {
        var communicated = table.profile().ndc().communicated();
        var end = table.profile().periods().implementationTo();
        if (communicated == 0) {
            found.undecided(new Place(table.key(), RowKey.of("timeFrame"), ColumnKey.of(Description.DESCRIPTION)), Doubt.Why.NOT_STATED);
        }
        if (communicated >= FIRST && communicated % EVERY == 0 && end != communicated + 2 * EVERY) {
            found.at(new Place(table.key(), RowKey.of("timeFrame"), ColumnKey.of(Description.DESCRIPTION)))
                    .with(String.valueOf(communicated), String.valueOf(end), String.valueOf(communicated + 2 * EVERY));
        }
    }
}
