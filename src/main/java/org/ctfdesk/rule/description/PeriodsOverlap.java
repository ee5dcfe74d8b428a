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
 * The periods of successive NDCs neither overlap nor leave a gap: suspected from the common time frames of 6/CMA.3,
 * para. 2, where a later NDC communicated in 2025, 2030 and so on does not begin six years after.
 */
public final class PeriodsOverlap extends Rule.OfTable {
    private static final int FIRST = 2025;
    private static final int EVERY = 5;

    public PeriodsOverlap() {
        super(warning("A-12", new Source("6/CMA.3", "para. 2")).on(Description.FORM).applies(PeriodsOverlap::unmet));
    }

    private static Optional<NotApplicable> unmet(Report report) {
        if (report.profile().circumstances().firstNdc()) {
            return Optional.of(NotApplicable.FIRST_NDC);
        }
        var communicated = report.profile().ndc().communicated();
        return communicated != 0 && (communicated < FIRST || communicated % EVERY != 0)
                ? Optional.of(NotApplicable.NOT_COMMUNICATED_UNDER_TIME_FRAMES) : Optional.empty();
    }

    @Override
    public void check(TableView table, Found found) {
        var communicated = table.profile().ndc().communicated();
        var periods = table.profile().periods();
        if (communicated == 0) {
            found.undecided(new Place(table.key(), RowKey.of("timeFrame"), ColumnKey.of(Description.DESCRIPTION)), Doubt.Why.NOT_STATED);
        }
        if (table.profile().circumstances().firstNdc() || communicated < FIRST || communicated % EVERY != 0) {
            return;
        }
        var begins = communicated + EVERY + 1;
        // a period that ends before is that of the NDC before, updated
        if (periods.implementationFrom() > begins || periods.implementationFrom() < begins && periods.implementationTo() >= begins) {
            found.at(new Place(table.key(), RowKey.of("timeFrame"), ColumnKey.of(Description.DESCRIPTION)))
                    .says(periods.implementationFrom() < begins ? "overlap" : "gap",
                            periods.implementationFrom() + "–" + periods.implementationTo(), String.valueOf(communicated),
                            String.valueOf(begins));
        }
    }
}
