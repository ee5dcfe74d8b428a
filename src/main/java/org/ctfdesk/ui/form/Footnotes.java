package org.ctfdesk.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.Foot;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.sheet.Sheet;
import org.ctfdesk.sheet.SheetCell;
import org.ctfdesk.ui.common.Workplace;

/** Footnotes that cells cite. */
final class Footnotes {
    private final Workplace workplace;
    private final Optional<Sheet> shown;

    /** @param shown the sheet that the grid shows; nothing while there is none */
    Footnotes(Workplace workplace, Optional<Sheet> shown) {
        this.workplace = workplace;
        this.shown = shown;
    }

    private Sheet sheet() {
        return shown.orElseThrow();
    }

    /** True where a footnote can be cited: behind figures and keys. */
    boolean canCiteAt(int row, int column) {
        return shown.isPresent() && sheet().form().hasFoot()
                && input(row, column).flatMap(SheetCell.Input::answer).filter(Quantity.class::isInstance).isPresent();
    }

    /** Cites a new footnote in the cell, and gives the place where it is to be written; nothing where the cell has no figure. */
    Optional<Place> addFootnote(int row, int column) {
        return input(row, column).flatMap(input -> input.answer()
                .filter(Quantity.class::isInstance)
                .map(Quantity.class::cast)
                .map(quantity -> {
                    var foot = Report.footOf(sheet().key());
                    var number = workplace.open().report().nextFootnote(foot);
                    var cited = new ArrayList<>(quantity.footnotes());
                    cited.add(Integer.valueOf(number));
                    workplace.open().apply(new Edit.Together("addFootnote", List.of(
                            new Edit.InsertItems(foot, Foot.FOOTNOTE, Integer.MAX_VALUE, List.of(Item.blank(number))),
                            new Edit.SetAnswers("addFootnote", List.of(
                                    new Edit.Change(input.place(), Optional.of(quantity.citing(cited))))))));
                    return new Place(foot, new RowKey(Foot.FOOTNOTE, number),
                            ColumnKey.of(Foot.TEXT));
                }));
    }

    private Optional<SheetCell.Input> input(int row, int column) {
        return row >= 0 && column >= 0 && row < sheet().rows().size() && column < sheet().columns().size()
                        && sheet().rows().get(row).cell(column) instanceof SheetCell.Input input
                ? Optional.of(input)
                : Optional.empty();
    }
}
