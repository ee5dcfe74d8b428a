package org.ctfdesk.rule.wording;

import java.util.SortedSet;
import java.util.TreeSet;
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
    private static final int BEFORE = 4;

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
                && !told(line, years).isEmpty()) {
            found.at(place).with(String.valueOf(told(line, years).last()), String.valueOf(latest));
        }
    }

    /** Years of the implementation and those shortly before it, but for the reference year. */
    private static SortedSet<Integer> told(LineView line, SortedSet<Integer> years) {
        var told = new TreeSet<>(years.subSet(line.profile().periods().implementationFrom() - BEFORE,
                line.profile().periods().inventoryTo()));
        told.remove(line.profile().ndc().baseYear());
        return told;
    }
}
