package org.ctfdesk.rule.key;

import java.util.List;
import java.util.Optional;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.Source;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.rule.CellView;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;

/**
 * A cell holds a figure or notation keys, never both: a key stands where there is no figure (suspected), MPGs,
 * para. 31.
 */
public final class FigureWithKey implements Rule.OfCell {
    @Override
    public String code() {
        return "N-08";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Source source() {
        return Source.mpgs("31");
    }

    @Override
    public void check(CellView cell, Found found) {
        if (!cell.kind().isNumeric()) {
            return;
        }
        KeyText.besideFigure(cell.answer()).ifPresent(key -> {
            if (KeyText.standAlone(List.of(key))) {
                var keep = new Edit.SetAnswers("mendKey", List.of(new Edit.Change(cell.place(), Optional.of(Quantity.of(key)))));
                found.at(cell.place(), keep, typed(cell.answer()), key.name());
            } else {
                found.at(cell.place(), typed(cell.answer()), key.name());
            }
        });
    }

    static String typed(Answer answer) {
        return answer instanceof Answer.Unread unread ? unread.typed() : ((Answer.Words) answer).text();
    }
}
