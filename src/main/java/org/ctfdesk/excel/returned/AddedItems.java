package org.ctfdesk.excel.returned;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.apache.poi.ss.util.CellReference;
import org.ctfdesk.excel.book.read.ReadCell;
import org.ctfdesk.excel.submission.plan.CellMap;
import org.ctfdesk.form.Part;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;

/** Rows that somebody put between the Party's own items, as a measure more: each of its cells has a place in a new item. */
final class AddedItems {
    private final SheetGrid grid;
    private final Map<Integer, CellMap.MappedRow> map;
    private final Report report;
    private final Map<String, Integer> taken = new HashMap<>();

    AddedItems(SheetGrid grid, Map<Integer, CellMap.MappedRow> map, Report report) {
        this.grid = grid;
        this.map = map;
        this.report = report;
    }

    /**
     * The row as a difference; with places where the row above or below is an item of the Party.
     *
     * @param text what an item is called by
     * @param whole all that the row holds, told where it is no item
     */
    ChangedLines row(String sheet, int row, SortedMap<Integer, ReadCell> cells, String text, String whole) {
        var at = String.valueOf(row + 1);
        for (var neighbour : List.of(row - 1, row + 1)) {
            for (var mapped : map.entrySet()) {
                if (grid.rowNow(mapped.getKey()) == neighbour) {
                    var places = mapped.getValue().places();
                    var part = places.values().stream().findFirst().flatMap(AddedItems::part);
                    if (part.isPresent()) {
                        return item(sheet, row, cells, text, part.get(), places, neighbour < row);
                    }
                }
            }
        }
        return new ChangedLines(sheet, ChangedLines.What.ROW_ADDED, at, 1, whole);
    }

    /** The part of one line whose items a table keeps itself. */
    private static Optional<Part.Repeated> part(Place place) {
        return place.row().isRepeated() && Forms.has(place.table().form())
                ? Forms.of(place.table().form()).repeatedOf(place.row().line())
                        .filter(part -> !part.follows() && part.lines().size() == 1)
                : Optional.empty();
    }

    private ChangedLines item(String sheet, int row, SortedMap<Integer, ReadCell> cells, String text, Part.Repeated part,
            Map<Integer, Place> places, boolean isAbove) {
        var model = places.values().iterator().next();
        var block = report.table(model.table()).block(part.id());
        var key = model.table().path() + "/" + part.id();
        var before = taken.merge(key, 1, Integer::sum) - 1;
        var id = String.valueOf(Integer.parseInt(block.nextId()) + before);
        var answers = new ArrayList<ChangedCell>();
        places.forEach((column, place) -> {
            var now = grid.columnNow(column);
            if (now >= 0 && cells.containsKey(now)) {
                var cell = cells.get(now);
                answers.add(new ChangedCell(sheet, new CellReference(row, now).formatAsString(),
                        Optional.of(new Place(place.table(), new RowKey(place.row().line(), id), place.column())),
                        ChangedCell.What.ANSWER, "", cell.told(), cell));
            }
        });
        var position = block.indexOf(model.row().item()) + (isAbove ? 1 : 0) + before;
        return new ChangedLines(sheet, ChangedLines.What.ROW_ADDED, String.valueOf(row + 1), 1, text, "", part.id(), position, answers);
    }
}
