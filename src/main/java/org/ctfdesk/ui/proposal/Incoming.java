package org.ctfdesk.ui.proposal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.ctfdesk.edit.Origin;
import org.ctfdesk.edit.Proposal;
import org.ctfdesk.edit.Proposed;
import org.ctfdesk.edit.Proposed.Doubtful;
import org.ctfdesk.edit.Proposed.Placed;
import org.ctfdesk.edit.Proposed.Unplaced;
import org.ctfdesk.excel.foreign.Corrections;
import org.ctfdesk.excel.foreign.grid.ForeignBook;
import org.ctfdesk.excel.foreign.ForeignProposal;
import org.ctfdesk.excel.foreign.FoundTable;
import org.ctfdesk.excel.foreign.grid.Grid;
import org.ctfdesk.form.Foot;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.TableKey;

/**
 * Workbooks on their way in, and what was said about them.
 *
 * @param settled the readings chosen, by where the cell stands; -1 for blank
 */
record Incoming(List<ForeignBook> books, Corrections corrections, Map<Origin, Integer> settled, ForeignProposal reading) {
    static final Incoming NOTHING =
            new Incoming(List.of(), Corrections.NONE, Map.of(), new ForeignProposal(Optional.empty(), List.of()));

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

    Incoming settled(Origin origin, int reading) {
        var more = new HashMap<>(settled);
        more.put(origin, reading);
        return new Incoming(books, corrections, more, this.reading);
    }

    /** The proposal with the readings that were chosen. */
    Proposal proposal() {
        return reading.proposal().orElse(Proposal.NOTHING).corrected(cell -> cell instanceof Doubtful doubtful
                && settled.containsKey(doubtful.origin()) && settled.get(doubtful.origin()) < doubtful.readings().size()
                ? doubtful.settled(settled.get(doubtful.origin())) : cell);
    }

    List<SheetAt> sheets() {
        return books.stream().flatMap(book -> book.grids().stream().map(grid -> new SheetAt(book, grid))).toList();
    }

    /** The tables into which something would be entered. */
    List<TableKey> tables() {
        var keys = new TreeSet<TableKey>();
        for (var cell : reading.proposal().orElse(Proposal.NOTHING).cells()) {
            placeOf(cell).map(Place::table).filter(key -> !key.form().equals(Foot.ID)).ifPresent(keys::add);
        }
        return List.copyOf(keys);
    }

    /** What becomes of a cell of a sheet. */
    Optional<Proposed> cell(SheetAt sheet, String address) {
        return proposal().cells().stream()
                .filter(cell -> cell.origin().cell().equals(address) && sheet.holds(cell.origin()))
                .reduce((one, other) -> other.isOpen() ? other : one);
    }

    /** Where the answer at a place comes from. */
    Optional<Proposed> cell(Place place) {
        return proposal().cells().stream().filter(cell -> placeOf(cell).filter(place::equals).isPresent()).findFirst();
    }

    Optional<SheetAt> sheetOf(Origin origin) {
        return sheets().stream().filter(each -> each.holds(origin)).findFirst();
    }

    /** The first table of the report that a sheet enters something into. */
    Optional<TableKey> tableOf(SheetAt sheet) {
        return proposal().cells().stream().filter(cell -> sheet.holds(cell.origin())).map(Incoming::placeOf).flatMap(Optional::stream)
                .map(Place::table).filter(tables()::contains).findFirst();
    }

    /** The table of a sheet that holds a cell, its row and column from 0. */
    Optional<FoundTable> table(SheetAt sheet, int row, int column) {
        return reading.tables().stream().filter(found -> sheet.holds(found) && found.holds(row, column)).findFirst();
    }

    static Optional<Place> placeOf(Proposed cell) {
        return switch (cell) {
            case Placed placed -> Optional.of(placed.place());
            case Doubtful doubtful -> Optional.of(doubtful.place());
            case Unplaced unplaced -> Optional.empty();
        };
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
