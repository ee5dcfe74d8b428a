package org.ctfdesk.excel.foreign;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ctfdesk.edit.Reason;
import org.ctfdesk.excel.foreign.grid.ForeignBook;
import org.ctfdesk.excel.foreign.grid.Grid;
import org.ctfdesk.excel.foreign.words.Heads;
import org.ctfdesk.excel.foreign.words.Units;

/** A table found on a sheet: which form, where its head, its labels and its columns stand. Built by {@link Finder}. */
final class Block {
    /**
     * A column of a block.
     *
     * @param column the form's column; "" where the head says nothing that a form has
     * @param year 0 where it is single
     * @param head as it stands, all its rows
     * @param unit where the head names one
     */
    record Col(String column, int year, String head, Optional<Units.Mass> unit) {}

    private static final Set<String> ITEMS = Set.of("table5", "table10", "table11", "table12");

    final Grid grid;
    final ForeignBook book;
    /** The form; "" while it is not known. */
    String form = "";
    int firstHead;
    int firstRow;
    /** One behind the last. */
    int endRow;
    int labelColumn;
    /** The column in which the rows are numbered; -1 for none. */
    int numberColumn = -1;
    int firstColumn;
    int lastColumn;
    String title = "";
    /** Which of tables 7 to 9 its heads say that it is, where the tables beside it are other ones; "" else. */
    String scenario = "";
    String labelHead = "";
    final SortedMap<Integer, Col> columns = new TreeMap<>();
    /** Columns that hold the lower end of a range, and those that hold its upper end. */
    final Map<Integer, Integer> ranges = new TreeMap<>();
    Optional<Units.Mass> unit = Optional.empty();
    /** What its figures are in, where that is no carbon dioxide: tonnes of methane, or of oil; "" else. */
    String otherUnit = "";
    final List<Reason> remarks = new ArrayList<>();
    /** What has to be asked about the block as a whole. */
    final List<Reason> doubts = new ArrayList<>();
    /** It goes on with the block before, under the same title. */
    boolean continues;

    Block(ForeignBook book, Grid grid) {
        this.book = book;
        this.grid = grid;
    }

    /** How many different columns of its form its heads name in words that are known; -1 where its rows are not items. */
    int knownHeads() {
        var heads = new ArrayList<>(List.of(labelHead.split("\n")));
        columns.values().forEach(col -> heads.addAll(List.of(col.head().split("\n"))));
        return !ITEMS.contains(form) ? -1 : (int) heads.stream().flatMap(head -> Heads.of(head).stream())
                .filter(target -> target.form().equals(form)).map(Heads.Target::column).distinct().count();
    }

    boolean isYearly() {
        return columns.values().stream().anyMatch(col -> col.year() > 0);
    }
}
