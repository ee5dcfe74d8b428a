package org.ctfdesk.rule.measure;

import java.util.List;
import java.util.Optional;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.report.Answer;
import org.ctfdesk.rule.Doubt;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.LineView;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.measure.row.MeasureRow;

/**
 * A measure that is planned or adopted does not start before the year of the report (suspected): MPGs, para.
 * 82(e) and (h).
 */
public final class StartIsPast extends Rule.OfLine {
    public StartIsPast() {
        super(warning("T5-09", mpgs("82(e), (h)")).on(Measures.FORM));
    }

    @Override
    public void check(LineView line, Found found) {
        var row = new MeasureRow(line.answers());
        var reporting = line.profile().submission().year();
        if (row.isStatus("planned", "adopted") && row.startYear().isEmpty()) {
            found.undecided(line.place(MeasureRow.START_YEAR), Doubt.Why.BLANK);
        }
        if (row.isStatus("planned", "adopted")) {
            row.startYear().filter(year -> year < reporting).ifPresent(year -> {
                var place = line.place(MeasureRow.STATUS);
                var implemented = new Edit.SetAnswers("mendMeasure",
                        List.of(new Edit.Change(place, Optional.of(Answer.Choices.of("implemented")))));
                found.at(place)
                        .says(row.chosen(MeasureRow.STATUS).getFirst(), String.valueOf(year), String.valueOf(reporting))
                        .mendedBy(implemented);
            });
        }
    }
}
