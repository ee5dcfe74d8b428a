package org.ctfdesk.rule.key;

import java.util.List;
import java.util.Optional;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.rule.CellView;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;

/**
 * A cell holds a figure or notation keys, never both: a key stands where there is no figure (suspected), MPGs,
 * para. 31.
 */
public final class FigureWithKey extends Rule.OfCell {
    public FigureWithKey() {
        super(error("N-08", mpgs("31")));
    }

    @Override
    public void check(CellView cell, Found found) {
        if (!cell.kind().isNumeric()) {
            return;
        }
        KeyText.besideFigure(cell.answer()).ifPresent(key -> {
            if (KeyText.standAlone(List.of(key))) {
                var keep = new Edit.SetAnswers("mendKey", List.of(new Edit.Change(cell.place(), Optional.of(Quantity.of(key)))));
                found.at(cell.place()).with(typed(cell.answer()), key.name()).mendedBy(keep);
            } else {
                found.at(cell.place()).with(typed(cell.answer()), key.name());
            }
        });
    }

    static String typed(Answer answer) {
        return answer instanceof Answer.Unread unread ? unread.typed() : ((Answer.Words) answer).text();
    }
}
