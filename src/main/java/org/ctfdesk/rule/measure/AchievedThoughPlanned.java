package org.ctfdesk.rule.measure;

import java.util.List;
import java.util.Optional;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.LineView;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.measure.row.MeasureRow;

/** A measure that is only planned has achieved nothing yet (suspected): MPGs, paras. 82(e) and 85. */
public final class AchievedThoughPlanned extends Rule.OfLine {
    public AchievedThoughPlanned() {
        super(warning("T5-11", mpgs("82(e), 85")).on(Measures.FORM));
    }

    @Override
    public void check(LineView line, Found found) {
        if (!new MeasureRow(line.answers()).isStatus("planned")) {
            return;
        }
        line.answers().answers().forEach((column, answer) -> {
            if (column.column().equals(Measures.ACHIEVED) && isSome(answer)) {
                var place = line.place(column);
                var none = new Edit.SetAnswers("mendMeasure",
                        List.of(new Edit.Change(place, Optional.of(Quantity.of(NotationKey.NA)))));
                found.at(place).with(answer).mendedBy(none);
            }
        });
    }

    private static boolean isSome(Answer answer) {
        return answer instanceof Quantity.Amount amount && amount.value().signum() != 0 || answer instanceof Quantity.Range;
    }
}
