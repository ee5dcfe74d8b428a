package org.ctfdesk.excel.foreign;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ctfdesk.excel.foreign.grid.ForeignBook;
import org.ctfdesk.excel.foreign.grid.Grid;
import org.ctfdesk.excel.foreign.words.FootWords;
import org.ctfdesk.excel.foreign.words.SummaryLine;
import org.ctfdesk.excel.foreign.words.Titles;
import org.ctfdesk.excel.foreign.words.Titles.Title;
import org.ctfdesk.excel.foreign.words.Units;
import org.ctfdesk.excel.foreign.words.Years;

/** Finds the tables of a sheet: titles, heads, and how far each reaches. */
final class Finder {
    /** A title where it stands. */
    record TitleAt(int row, int column, String text, Title title) {}

    private static final int MOST_HEAD_ROWS = 7;
    private static final int MOST_IN_TITLE_ROW = 4;
    private static final int MOST_OF_YEAR = 16;
    private static final int LONGEST_TITLE = 160;
    private static final int LONGEST_SCENARIO = 60;
    /** Party, report and sources may stand between a title and its heads. */
    private static final int HEAD_BELOW = 7;

    private final ForeignBook book;
    private final Grid grid;
    private final int dueYear;
    private final Corrections corrections;
    final List<Block> blocks = new ArrayList<>();
    final List<TitleAt> titles = new ArrayList<>();
    private final List<Block> open = new ArrayList<>();
    private final BitSet headRows = new BitSet();

    /**
     * @param dueYear the year in which the report is due: what lies behind it is a projection
     * @param corrections what the user knows better
     */
    Finder(ForeignBook book, Grid grid, int dueYear, Corrections corrections) {
        this.book = book;
        this.grid = grid;
        this.dueYear = dueYear;
        this.corrections = corrections;
    }

    /** Looks through the sheet. */
    Finder run() {
        for (var row = 0; row < grid.rows(); row++) {
            var columns = grid.columns(row);
            if (columns.length == 0) {
                continue;
            }
            if (mayBegin(row, columns)) {
                row = begin(row, columns);
            }
        }
        open.forEach(block -> block.endRow = grid.rows());
        blocks.forEach(block -> block.endRow = Math.max(block.endRow, block.firstRow));
        new Identity(this, grid, dueYear, corrections).settle();
        return this;
    }

    /** A cheap look: rows within a table seldom begin another. */
    private boolean mayBegin(int row, int[] columns) {
        for (var column : columns) {
            if (!isWithinTable(row, column)) {
                return true;
            }
        }
        for (var block : open) {
            // loops instead of streams: this is asked of every row
            var within = 0;
            var from = -1;
            for (var column : columns) {
                if (covers(block, column)) {
                    from = within++ == 0 ? column : from;
                }
            }
            if (row < block.firstRow || within == 0) {
                continue;
            }
            var first = grid.text(row, from);
            if (within == 1 || first.equals(block.labelHead) && !first.isEmpty() || isAfterGap(row, block) || years(row) > 1) {
                return true;
            }
        }
        return false;
    }

    private boolean isWithinTable(int row, int column) {
        for (var block : open) {
            if (row >= block.firstRow && covers(block, column)) {
                return true;
            }
        }
        return false;
    }

    private static boolean covers(Block block, int column) {
        return column >= block.firstColumn - 1 && column <= block.lastColumn;
    }

    private boolean isAfterGap(int row, Block block) {
        for (var column : grid.columns(row - 1)) {
            if (covers(block, column)) {
                return false;
            }
        }
        return row > 0;
    }

    private int years(int row) {
        var count = 0;
        for (var cell : grid.cells(row)) {
            count += cell.text().length() <= MOST_OF_YEAR && Years.of(cell).isPresent() ? 1 : 0;
        }
        return count;
    }

    /** Takes what begins in this row; gives the last row taken. */
    private int begin(int row, int[] columns) {
        var zone = new HeadZone(grid, row, titleAbove(row));
        var isHead = zone.isHead() && !isDataOf(row, zone);
        if (!isHead) {
            titlesOf(row, columns);
            return row;
        }
        var last = Math.min(zone.lastRow(), row + MOST_HEAD_ROWS);
        for (var r = row; r <= last; r++) {
            titlesOf(r, grid.columns(r));
        }
        close(row, zone.firstColumn(), zone.lastColumn());
        headRows.set(row, last + 1);
        for (var block : zone.blocks(book, last)) {
            blocks.add(block);
            open.add(block);
        }
        return last;
    }

    /** Years in a row of figures are figures, where a table above goes on: its heads stand elsewhere. */
    private boolean isDataOf(int row, HeadZone zone) {
        for (var block : open) {
            if (row >= block.firstRow && zone.isByYearsAlone() && block.isYearly()) {
                var label = grid.text(row, block.labelColumn);
                var sameYears = block.columns.entrySet().stream().filter(entry -> entry.getValue().year() > 0)
                        .filter(entry -> grid.cell(row, entry.getKey()).map(Years::of).orElse(java.util.OptionalInt.empty())
                                .equals(java.util.OptionalInt.of(entry.getValue().year())))
                        .count();
                if (!label.isBlank() && sameYears < 2 && SummaryLine.of(label, true, false).line().isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    private Optional<Title> titleAbove(int row) {
        return titles.isEmpty() ? Optional.empty() : Optional.of(titles.getLast())
                .filter(title -> row - title.row <= 8 && blocks.stream().noneMatch(block -> block.firstHead > title.row))
                .map(TitleAt::title);
    }

    /** Notes the titles of a row; a table that stands above one ends there. */
    private void titlesOf(int row, int[] columns) {
        if (columns.length > MOST_IN_TITLE_ROW) {
            // a title over a turned table stands to the left of its heads
            if (grid.isTurned()) {
                // a line of a unit may stand before it, or a title that leaves the scenario to the next line
                var first = Titles.of(grid.text(row, columns[0])).map(Title::best).filter(Titles.PROJECTIONS::equals);
                var next = grid.text(row, columns[1]);
                var column = columns[Units.isOnly(grid.text(row, columns[0]))
                        || first.isPresent() && next.length() <= LONGEST_SCENARIO && Titles.scenario(next).isPresent() ? 1 : 0];
                var text = grid.text(row, column);
                Titles.of(text).or(() -> text.length() > LONGEST_SCENARIO ? Optional.empty()
                        : Titles.scenario(text).map(form -> new Title(form, 0, false)))
                        .ifPresent(title -> titles.add(new TitleAt(row, column, text, title)));
            }
            return;
        }
        for (var column : columns) {
            var text = grid.text(row, column);
            var covering = open.stream().filter(block -> row >= block.firstRow && column >= block.firstColumn - 1
                    && column <= block.lastColumn)
                    .findFirst();
            var title = Titles.of(text).or(() -> scenario(row, columns, text));
            if (title.isEmpty() || FootWords.note(text).isPresent() || covering.isPresent()
                    && !mayCut(title.get(), text, row, column, covering.get())) {
                continue;
            }
            titles.add(new TitleAt(row, column, text, title.get()));
            covering.ifPresent(block -> close(row, block.firstColumn, block.lastColumn));
        }
    }

    /** A scenario alone in its row, with heads right below it, is the title of what follows. */
    private Optional<Title> scenario(int row, int[] columns, String text) {
        if (columns.length > 1 || text.length() > LONGEST_SCENARIO || Titles.scenario(text).isEmpty()) {
            return Optional.empty();
        }
        var next = row + 1;
        while (next < grid.rows() && next < row + HEAD_BELOW && isBlankOrUnit(next)) {
            next++;
        }
        return next < grid.rows() && new HeadZone(grid, next, Optional.empty()).isByYearsAlone()
                ? Titles.scenario(text).map(form -> new Title(form, 0, false)) : Optional.empty();
    }

    private boolean isBlankOrUnit(int row) {
        var columns = grid.columns(row);
        return columns.length == 0 || columns.length == 1 && Units.isOnly(grid.text(row, columns[0]));
    }

    /** Whether a text below a table is the title of another: one with a number, or followed by a head soon. */
    private boolean mayCut(Title title, String text, int row, int column, Block covering) {
        if (FootWords.of(text).isPresent() || !title.form().isEmpty() && title.number() == 0 && text.length() > LONGEST_TITLE) {
            return false;
        }
        if (title.number() > 0 && !title.best().equals(covering.form) && title.form().length() > 0 || title.isOld()) {
            return true;
        }
        for (var next = row + 1; next <= Math.min(grid.rows() - 1, row + HEAD_BELOW); next++) {
            if (grid.columns(next).length > 0 && new HeadZone(grid, next, Optional.of(title)).isHead()) {
                return true;
            }
        }
        return false;
    }

    private void close(int row, int from, int to) {
        open.removeIf(block -> {
            var isOver = block.firstRow <= row && from <= block.lastColumn && to >= block.firstColumn - 1;
            if (isOver) {
                block.endRow = row;
            }
            return isOver;
        });
    }

    /** The title that belongs to a block: the last one above its head that stands over its columns, else one among its heads. */
    Optional<TitleAt> titleOf(Block block) {
        return titleOf(block, titles.stream().filter(title -> title.row < block.firstHead).toList())
                .or(() -> titleOf(block, titles.stream().filter(title -> title.row >= block.firstHead && title.row < block.firstRow)
                .toList()));
    }

    private Optional<TitleAt> titleOf(Block block, List<TitleAt> candidates) {
        return candidates.stream()
                .filter(title -> title.column <= block.lastColumn)
                .filter(title -> blocks.stream().noneMatch(other -> other != block && other.firstHead > title.row
                        && other.firstHead < block.firstHead && other.firstColumn <= block.lastColumn
                        && block.firstColumn <= other.lastColumn))
                .filter(title -> blocks.stream().noneMatch(other -> other != block && other.firstHead == block.firstHead
                        && other.firstColumn < block.firstColumn && title.column <= other.lastColumn))
                .max(Comparator.comparingInt(TitleAt::row).thenComparingInt(TitleAt::column));
    }
}
