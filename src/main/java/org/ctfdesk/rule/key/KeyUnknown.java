package org.ctfdesk.rule.key;

import java.util.List;
import java.util.Optional;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.Source;
import org.ctfdesk.rule.CellView;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;

/** Of several notation keys in a cell each is one (suspected): MPGs, para. 31. */
public final class KeyUnknown implements Rule.OfCell {
    @Override
    public String code() {
        return "N-09";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
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
        KeyText.knownAmongUnknown(cell.answer()).ifPresent(known -> {
            if (KeyText.standAlone(known.keys())) {
                var keep = new Edit.SetAnswers("mendKey", List.of(new Edit.Change(cell.place(), Optional.of(known))));
                found.at(cell.place(), keep, FigureWithKey.typed(cell.answer()), known);
            } else {
                found.at(cell.place(), FigureWithKey.typed(cell.answer()), known);
            }
        });
    }
}
