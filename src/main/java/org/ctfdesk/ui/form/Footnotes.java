package org.ctfdesk.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.Foot;
import org.ctfdesk.report.Answer;
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

    /** True at a cell of a table with footnotes: one is cited behind figures, keys and words, once there are some. */
    boolean canCiteAt(int row, int column) {
        return shown.isPresent() && sheet().form().hasFoot()
                && input(row, column).filter(input -> !input.place().table().form().equals(Foot.ID)).isPresent();
    }

    /** Cites a new footnote in the cell, and gives the place where it is to be written; nothing where the cell holds nothing yet. */
    Optional<Place> addFootnote(int row, int column) {
        return input(row, column).filter(input -> canCiteAt(row, column)).flatMap(input -> {
            var foot = Report.footOf(sheet().key());
            var number = workplace.open().report().nextFootnote(foot);
            return input.answer().flatMap(answer -> citing(answer, number)).map(answer -> {
                workplace.open().apply(new Edit.Together("addFootnote", List.of(
                        new Edit.InsertItems(foot, Foot.FOOTNOTE, Integer.MAX_VALUE, List.of(Item.blank(number))),
                        new Edit.SetAnswers("addFootnote", List.of(new Edit.Change(input.place(), Optional.of(answer)))))));
                return new Place(foot, new RowKey(Foot.FOOTNOTE, number), ColumnKey.of(Foot.TEXT));
            });
        });
    }

    /** Behind a figure its number stands apart; in words it stands in brackets, as readers of the tables find it. */
    private static Optional<Answer> citing(Answer answer, String number) {
        return switch (answer) {
            case Quantity quantity -> {
                var cited = new ArrayList<>(quantity.footnotes());
                cited.add(Integer.valueOf(number));
                yield Optional.of(quantity.citing(cited));
            }
            case Answer.Words words -> Optional.of(new Answer.Words(words.text().stripTrailing() + " (" + number + ")"));
            default -> Optional.empty();
        };
    }

    private Optional<SheetCell.Input> input(int row, int column) {
        return row >= 0 && column >= 0 && row < sheet().rows().size() && column < sheet().columns().size()
                        && sheet().rows().get(row).cell(column) instanceof SheetCell.Input input
                ? Optional.of(input)
                : Optional.empty();
    }
}
