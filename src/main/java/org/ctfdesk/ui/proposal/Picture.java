package org.ctfdesk.ui.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ctfdesk.edit.Proposal;
import org.ctfdesk.edit.Proposed;
import org.ctfdesk.edit.Proposed.Doubtful;
import org.ctfdesk.edit.Proposed.Placed;
import org.ctfdesk.edit.Proposed.Unplaced;
import org.ctfdesk.excel.foreign.grid.ForeignBook;
import org.ctfdesk.excel.foreign.grid.Grid;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.sheet.Sheet;
import org.ctfdesk.sheet.SheetCell;
import org.ctfdesk.text.Words;
import org.ctfdesk.sheet.AnswerText;

/** Both sides of the page as rows of cells: a sheet as it stands, coloured by what becomes of its cells, and the form as it would be. */
final class Picture {
    /** What becomes of a cell. */
    enum State {
        PLAIN, PLACED, DOUBTFUL, SETTLED, UNPLACED
    }

    /**
     * A cell of either side.
     *
     * @param address in the sheet; "" in the form
     * @param place in the form; nothing in the sheet
     */
    record Cell(String address, Optional<Place> place, String text, State state) {}

    /** A row of either side. */
    record Row(List<Cell> cells) {}

    private static final int MOST_COLUMNS = 60;

    private Picture() {}

    static State state(Proposed cell) {
        return switch (cell) {
            case Placed placed -> State.PLACED;
            case Doubtful doubtful -> doubtful.confirmed() ? State.SETTLED : State.DOUBTFUL;
            case Unplaced unplaced -> unplaced.asked() ? State.UNPLACED : State.PLAIN;
        };
    }

    /** A sheet as it stands. */
    static List<Row> of(ForeignBook book, Grid grid, Proposal proposal) {
        var states = new HashMap<String, State>();
        proposal.cells().stream()
                .filter(cell -> cell.origin().file().equals(book.file()) && cell.origin().sheet().equals(grid.name()))
                .forEach(cell -> states.merge(cell.origin().cell(), state(cell), (one, other) -> one.compareTo(other) > 0 ? one : other));
        var last = 0;
        for (var row = 0; row < grid.rows(); row++) {
            for (var column : grid.columns(row)) {
                last = Math.max(last, column);
            }
        }
        var rows = new ArrayList<Row>();
        for (var row = 0; row < grid.rows(); row++) {
            var cells = new ArrayList<Cell>();
            for (var column = 0; column <= Math.min(last, MOST_COLUMNS); column++) {
                var address = grid.address(row, column);
                var text = grid.cell(row, column).map(cell -> cell.shown()).orElse("");
                cells.add(new Cell(address, Optional.empty(), text, states.getOrDefault(address, State.PLAIN)));
            }
            rows.add(new Row(cells));
        }
        return rows;
    }

    /** A table of the form as it would be. */
    static List<Row> of(TableKey table, Report report, Proposal proposal, Words words, AnswerText shown) {
        Map<Place, State> states = new HashMap<>();
        for (var cell : proposal.cells()) {
            switch (cell) {
                case Placed placed -> states.merge(placed.place(), State.PLACED, Picture::graver);
                case Doubtful doubtful -> states.merge(doubtful.place(), state(doubtful), Picture::graver);
                case Unplaced unplaced -> {}
            }
        }
        var rows = new ArrayList<Row>();
        for (var row : Sheet.complete(table, report, words).rows()) {
            var cells = new ArrayList<Cell>();
            for (var cell : row.cells()) {
                cells.add(switch (cell) {
                    case SheetCell.Fixed fixed -> new Cell("", Optional.empty(), fixed.text(), State.PLAIN);
                    case SheetCell.Input input -> new Cell("", Optional.of(input.place()),
                            input.shown().map(answer -> shown.brief(answer, input.kind())).orElse(""),
                            states.getOrDefault(input.place(), State.PLAIN));
                    case SheetCell.Covered covered -> new Cell("", Optional.empty(), "", State.PLAIN);
                    case SheetCell.Blank blank -> new Cell("", Optional.empty(), "", State.PLAIN);
                    case SheetCell.Shaded shaded -> new Cell("", Optional.empty(), "", State.PLAIN);
                });
            }
            rows.add(new Row(cells));
        }
        return rows;
    }

    private static State graver(State one, State other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
