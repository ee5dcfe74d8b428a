package org.ctfdesk.rule.key;

import java.util.List;
import java.util.Optional;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.rule.CellView;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;

/** Of several notation keys in a cell each is one (suspected): MPGs, para. 31. */
public final class KeyUnknown extends Rule.OfCell {
    public KeyUnknown() {
        super(warning("N-09", mpgs("31")));
    }

    @Override
    public void check(CellView cell, Found found) {
        if (!cell.kind().isNumeric()) {
            return;
        }
        KeyText.knownAmongUnknown(cell.answer()).ifPresent(known -> {
            if (KeyText.standAlone(known.keys())) {
                var keep = new Edit.SetAnswers("mendKey", List.of(new Edit.Change(cell.place(), Optional.of(known))));
                found.at(cell.place()).with(FigureWithKey.typed(cell.answer()), known, KeyText.unknown(cell.answer())).mendedBy(keep);
            } else {
                found.at(cell.place()).with(FigureWithKey.typed(cell.answer()), known, KeyText.unknown(cell.answer()));
            }
        });
    }
}
