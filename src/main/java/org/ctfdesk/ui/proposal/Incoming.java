package org.ctfdesk.ui.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ctfdesk.edit.Origin;
import org.ctfdesk.excel.foreign.Corrections;
import org.ctfdesk.excel.foreign.FoundTable;
import org.ctfdesk.excel.foreign.grid.ForeignBook;
import org.ctfdesk.excel.foreign.grid.Grid;

/**
 * Workbooks on their way in, and what was said about them.
 *
 * @param settled the readings chosen, by where the cell stands; -1 for blank
 */
record Incoming(List<ForeignBook> books, Corrections corrections, Map<Origin, Integer> settled) {
    static final Incoming NOTHING = new Incoming(List.of(), Corrections.NONE, Map.of());

    /** A sheet of one of the files. */
    record SheetAt(ForeignBook book, Grid grid) {
        String told() {
            return book.file() + " – " + grid.name();
        }

        boolean holds(Origin origin) {
            return origin.file().equals(book.file()) && origin.sheet().equals(grid.name());
        }

        boolean holds(FoundTable found) {
            return found.file().equals(book.file()) && found.sheet().equals(grid.name());
        }
    }

    Incoming {
        books = List.copyOf(books);
        settled = Map.copyOf(settled);
    }

    /** With one more workbook, or with that one as it is now. */
    Incoming with(ForeignBook book) {
        var more = new ArrayList<>(books);
        more.removeIf(other -> other.file().equals(book.file()));
        more.add(book);
        return new Incoming(more, corrections, settled);
    }

    Incoming with(Corrections other) {
        return new Incoming(books, other, settled);
    }

    Incoming settled(Origin origin, int reading) {
        var more = new HashMap<>(settled);
        more.put(origin, reading);
        return new Incoming(books, corrections, more);
    }

    List<SheetAt> sheets() {
        return books.stream().flatMap(book -> book.grids().stream().map(grid -> new SheetAt(book, grid))).toList();
    }

    Optional<SheetAt> sheetOf(Origin origin) {
        return sheets().stream().filter(each -> each.holds(origin)).findFirst();
    }

    /** Row and column of a cell, from 0, by its address. */
    static Optional<int[]> position(String address) {
        if (!address.matches("[A-Z]+\\d+")) {
            return Optional.empty();
        }
        var column = 0;
        var i = 0;
        for (; Character.isLetter(address.charAt(i)); i++) {
            column = column * 26 + address.charAt(i) - 'A' + 1;
        }
        return Optional.of(new int[] {Integer.parseInt(address.substring(i)) - 1, column - 1});
    }
}
