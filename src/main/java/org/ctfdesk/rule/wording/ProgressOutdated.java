package org.ctfdesk.rule.wording;

import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.LineView;
import org.ctfdesk.rule.Rule;

/**
 * Progress is told of the most recent year: MPGs, para. 69. Words that name earlier years of implementation and not that one are
 * suspected to be those of the last report.
 */
public final class ProgressOutdated extends Rule.OfLine {
    public ProgressOutdated() {
        super(warning("OWN-83", mpgs("69")).on(Progress.FORM).line(Progress.INDICATOR));
    }

    @Override
    public void check(LineView line, Found found) {
        var periods = line.profile().periods();
        var latest = periods.inventoryTo();
        var place = new Place(line.table(), line.row(), ColumnKey.of(Progress.PROGRESS));
        var years = FreeText.years(FreeText.words(line.answers(), Progress.PROGRESS).orElse(""));
        if (line.answers().answer(new ColumnKey(Progress.YEAR, latest)).filter(Quantity.Amount.class::isInstance).isPresent()
                && !years.contains(latest) && !years.contains(latest + 1)
                && !years.subSet(periods.implementationFrom(), latest).isEmpty()) {
            found.at(place).with(String.valueOf(years.subSet(periods.implementationFrom(), latest).last()), String.valueOf(latest));
        }
    }
}
