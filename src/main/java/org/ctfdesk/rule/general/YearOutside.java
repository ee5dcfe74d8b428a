package org.ctfdesk.rule.general;

import java.util.List;
import java.util.Optional;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.Kind;
import org.ctfdesk.report.Answer;
import org.ctfdesk.rule.CellView;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;

/**
 * An answer belongs to a year that the report's periods hold, and a target's year to the implementation period: MPGs,
 * paras. 57, 58, 64(b), 68 and 95. An answer outside is neither shown nor exported, and not lost either.
 */
public final class YearOutside extends Rule.OfCell {
    private static final int EARLIEST = 1850;
    private static final int LATEST = 2150;

    public YearOutside() {
        super(warning("FORM-07", mpgs("68")).oncePerReport());
    }

    @Override
    public void check(CellView cell, Found found) {
        var periods = cell.line().profile().periods();
        if (cell.key().year() != 0 && !cell.line().years(cell.column().id()).contains(cell.key().year())) {
            var remove = new Edit.SetAnswers("clearOutside", List.of(new Edit.Change(cell.place(), Optional.empty())));
            found.at(cell.place()).says("column", String.valueOf(cell.key().year())).mendedBy(remove);
        }
        if (!(cell.answer() instanceof Answer.Years years)) {
            return;
        }
        if (years.first() > years.last() || years.first() < EARLIEST || years.last() > LATEST) {
            found.at(cell.place()).says("unlikely", years.first() + "–" + years.last());
        } else if (cell.kind() instanceof Kind.YearOrPeriod
                && (years.first() < periods.implementationFrom() || years.last() > periods.implementationTo())) {
            found.at(cell.place())
                    .says("target", years.isOne() ? String.valueOf(years.first()) : years.first() + "–" + years.last());
        }
    }
}
