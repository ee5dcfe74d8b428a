package org.ctfdesk.rule.measure;

import java.util.List;
import java.util.Optional;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.rule.Doubt;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.LineView;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.measure.row.MeasureRow;

/** A measure that is implemented has started by the year of the report (suspected): MPGs, para. 82(e) and (h). */
public final class StartIsAhead extends Rule.OfLine {
    public StartIsAhead() {
        super(warning("T5-10", mpgs("82(e), (h)")).on(Measures.FORM));
    }

    @Override
    public void check(LineView line, Found found) {
        var row = new MeasureRow(line.answers());
        var reporting = line.profile().submission().year();
        if (row.isStatus("implemented") && row.startYear().isEmpty()) {
            found.undecided(line.place(MeasureRow.START_YEAR), Doubt.Why.BLANK);
        }
        if (reporting > 0 && row.isStatus("implemented")) {
            row.startYear().filter(year -> year > reporting).ifPresent(year -> {
                var place = line.place(MeasureRow.STATUS);
                var adopted = new Edit.SetAnswers("mendMeasure",
                        List.of(new Edit.Change(place, Optional.of(Answer.Choices.of("adopted")))));
                var told = found.at(place).with(String.valueOf(year), String.valueOf(reporting));
                if (line.answers().answers().entrySet().stream().noneMatch(entry -> entry.getKey().column().equals(Measures.ACHIEVED)
                        && entry.getValue() instanceof Quantity.Amount)) {
                    told.mendedBy(adopted); // with something achieved the year is wrong rather than the status
                }
            });
        }
    }
}
