package org.ctfdesk.rule.report;

import java.util.HashSet;
import org.ctfdesk.form.Foot;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Placeholder;
import org.ctfdesk.rule.Rule;

/** A documentation box or a footnote that only keeps a place explains nothing: 5/CMA.3, annex II, and MPGs, para. 79. */
public final class BoxSaysNothing extends Rule.OfReport {
    public BoxSaysNothing() {
        super(warning("OWN-136", formats("annex II")).reads(Forms.ALL.toArray(Form[]::new)).ofMeasures(CITED).always());
    }

    @Override
    public void check(Report report, Found found) {
        var seen = new HashSet<TableKey>();
        for (var form : Forms.ALL) {
            for (var key : report.keysOf(form)) {
                var foot = Report.footOf(key);
                if (seen.add(foot)) {
                    check(new Place(foot, RowKey.of(Foot.BOX), ColumnKey.of(Foot.TEXT)), report.table(foot).row(Foot.BOX), found);
                    report.table(foot).block(Foot.FOOTNOTE).items().forEach(item -> check(new Place(foot,
                            new RowKey(Foot.FOOTNOTE, item.id()), ColumnKey.of(Foot.TEXT)), item.row(Foot.FOOTNOTE), found));
                }
            }
        }
    }

    private static void check(Place place, Row row, Found found) {
        var text = row.words(ColumnKey.of(Foot.TEXT));
        if (!text.isBlank()) {
            if (NotationKey.of(text.strip()).isPresent() || Placeholder.isOne(text) || Placeholder.isNotYet(text)) {
                found.at(place).says("whole", text);
            } else {
                Placeholder.within(text).ifPresent(piece -> found.at(place).says("left", piece));
            }
        }
    }
}
