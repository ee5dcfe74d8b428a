package org.ctfdesk.rule.last;

import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.Foot;
import org.ctfdesk.form.Source;
import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Field;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;

/** The report that is compared with is an earlier one of the same Party: 18/CMA.1, para. 3. */
public final class LastReportUnfit extends Rule.OfReport {
    private static final Place BOX =
            new Place(new TableKey(Foot.ID, Description.FORM.foot()), RowKey.of(Foot.BOX), ColumnKey.of(Foot.TEXT));

    public LastReportUnfit() {
        super(error("OWN-17", new Source("18/CMA.1", "para. 3")).unless(SinceLast::notApplicable));
    }

    @Override
    public void check(Report report, Found found) {
        SinceLast.of(report, BOX, found).ifPresent(since -> {
            var party = report.profile().party();
            var other = since.last().profile().party();
            var now = report.profile().submission();
            var then = since.last().profile().submission();
            if (!party.mayBe(other)) {
                found.at(BOX).in(Field.ofProfile("name")).says("party", other.name(), party.name());
            } else if (now.btr() <= then.btr()) {
                found.at(BOX).in(Field.ofProfile("btr")).says("number", String.valueOf(now.btr()), String.valueOf(then.btr()))
                        .mendedBy(Edit.set(report.profile().with(now.withBtr(then.btr() + 1))));
            } else if (party.developing() != other.developing()) {
                found.at(BOX).in(Field.ofProfile("developing")).as(Severity.WARNING).says("developing");
            } else if (now.year() != 0 && now.year() <= then.year()) {
                found.at(BOX).in(Field.ofProfile("year")).as(Severity.WARNING).says("year", String.valueOf(now.year()),
                        String.valueOf(then.year()));
            }
        });
    }
}
