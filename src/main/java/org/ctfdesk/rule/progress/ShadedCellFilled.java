package org.ctfdesk.rule.progress;

import java.util.List;
import java.util.Optional;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.LineView;
import org.ctfdesk.rule.Rule;

/** Target level, target year and progress stand in the rows of the indicators: below them 5/CMA.3, table 4 shades these cells. */
public final class ShadedCellFilled extends Rule.OfLine {
    public ShadedCellFilled() {
        super(warning("OWN-61", formats("annex II, table 4"))
                .on(Progress.FORM).lines(line -> !line.print().shaded().isEmpty()));
    }

    @Override
    public void check(LineView line, Found found) {
        for (var column : List.of(Progress.TARGET_LEVEL, Progress.TARGET_YEAR, Progress.PROGRESS)) {
            var key = ColumnKey.of(column);
            if (line.answers().answer(key).isPresent()) {
                var place = line.place(key);
                found.at(place).with().mendedBy(new Edit.SetAnswers("clear", List.of(new Edit.Change(place, Optional.empty()))));
            }
        }
    }
}
