package org.ctfdesk.ui.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ctfdesk.ui.grid.cell.GridCell;

/** Puts what the user does into a {@link ListContent} and remembers it in words. */
final class ListEdits implements GridEdits {
    final List<String> done = new ArrayList<>();
    private final FormGrid grid;

    ListEdits(FormGrid grid) {
        this.grid = grid;
    }

    ListContent content() {
        return (ListContent) grid.contentProperty().get();
    }

    EnterKey enter = EnterKey.EDITS;

    @Override
    public EnterKey enter() {
        return enter;
    }

    /** What is offered as used already. */
    List<String> used = List.of();

    @Override
    public String textToEdit(int row, int column) {
        GridCell cell = content().cell(row, column);
        return cell.look() == GridCell.Look.HINT ? "" : cell.text();
    }

    @Override
    public void commit(int row, int column, String text) {
        done.add(row + "," + column + "=" + text);
        grid.contentProperty().set(content().with(row, column, text));
    }

    @Override
    public void paste(int row, int column, List<List<String>> cells, Optional<String> own) {
        done.add("paste " + row + "," + column + " " + cells);
        ListContent next = content();
        for (int y = 0; y < cells.size(); y++) {
            for (int x = 0; x < cells.get(y).size(); x++) {
                next = next.with(row + y, column + x, cells.get(y).get(x));
            }
        }
        grid.contentProperty().set(next);
    }

    @Override
    public void clear(CellRange range) {
        done.add("clear " + range);
        ListContent next = content();
        for (int row = range.top(); row <= range.bottom(); row++) {
            for (int column = range.left(); column <= range.right(); column++) {
                next = next.with(row, column, "");
            }
        }
        grid.contentProperty().set(next);
    }

    @Override
    public String copied(int row, int column) {
        return content().cell(row, column).text();
    }

    @Override
    public String bare(int row, int column) {
        return copied(row, column).replaceAll(" \\(\\d+\\)$", "");
    }

    @Override
    public void fillWith(CellRange range, String text) {
        done.add("fill " + range + " with " + text);
    }

    @Override
    public String manner() {
        return "";
    }

    @Override
    public void draft(int row, int column, String text) {}

    @Override
    public void noDraft() {}

    @Override
    public void fill(CellRange range, boolean down) {}

    @Override
    public void carryOn(CellRange block, CellRange over) {
        done.add("carry " + block + " on over " + over);
    }

    @Override
    public List<String> used(int row, int column) {
        return used;
    }

    @Override
    public void abandoned(int row, int column, String text) {}
}
