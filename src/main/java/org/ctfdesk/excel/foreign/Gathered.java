package org.ctfdesk.excel.foreign;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ctfdesk.edit.Origin;
import org.ctfdesk.edit.Proposal;
import org.ctfdesk.edit.Proposal.Remark;
import org.ctfdesk.edit.Proposed;
import org.ctfdesk.edit.Proposed.Doubtful;
import org.ctfdesk.edit.Proposed.Placed;
import org.ctfdesk.edit.Proposed.Reading;
import org.ctfdesk.edit.Proposed.Unplaced;
import org.ctfdesk.edit.Reason;
import org.ctfdesk.excel.foreign.words.FigureRead;
import org.ctfdesk.form.Foot;
import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.text.Folded;

/** What was read so far: cells in order, items of repeated parts, footnotes and boxes. */
final class Gathered {
    private record RowAt(TableKey table, RowKey row) {}

    private record At(ColumnKey column, int index) {}

    private final Report onto;
    private final List<Proposed> cells = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    /** Where the first cell of each place stands among them, by row; a table of measures has thousands. */
    private final Map<RowAt, List<At>> rows = new HashMap<>();
    private final Set<String> forms = new HashSet<>();
    private final Map<String, Integer> nextIds = new HashMap<>();
    private final Map<String, String> itemsByName = new HashMap<>();
    private final Map<TableKey, Map<String, String>> footnotes = new HashMap<>();
    private final Map<TableKey, Map<String, Origin>> boxes = new LinkedHashMap<>();

    /** The row that was asked for last: its cells come one after the other. */
    private RowAt lastRow = new RowAt(TableKey.of(""), RowKey.of(""));
    private List<At> lastCells = new ArrayList<>();

    private boolean isListed;
    /** The name that was folded last: it is asked for several times in a row. */
    private String lastName = "";
    private String lastFolded = "";

    Gathered(Report onto) {
        this.onto = onto;
    }

    /** Where the first cell of a place stands; -1 for nowhere. */
    private int indexOf(Place place) {
        for (var each : rowOf(place)) {
            if (each.column.equals(place.column())) {
                return each.index;
            }
        }
        return -1;
    }

    private List<At> rowOf(Place place) {
        if (!place.row().equals(lastRow.row) || !place.table().equals(lastRow.table)) {
            lastRow = new RowAt(place.table(), place.row());
            lastCells = rows.computeIfAbsent(lastRow, any -> {
                forms.add(place.table().form());
                return new ArrayList<>();
            });
        }
        return lastCells;
    }

    /** True where cells of a form were read. */
    boolean holds(String form) {
        return forms.contains(form);
    }

    /** Adds a cell that was read; one that says something else than another cell of the same place makes both doubtful. */
    void add(Origin origin, Place place, FigureRead read) {
        var reason = read.why();
        if (reason.isPresent()) {
            put(place, new Doubtful(origin, place, read.readings(), read.chosen(), false, reason.get()));
        } else {
            put(place, new Placed(origin, place, read.readings().getFirst().answer(), read.remarks()));
        }
    }

    private void put(Place place, Proposed cell) {
        var before = indexOf(place);
        if (before < 0) {
            rowOf(place).add(new At(place.column(), cells.size()));
            cells.add(cell);
            return;
        }
        var old = cells.get(before);
        if (answer(old).equals(answer(cell)) && !(cell instanceof Doubtful && old instanceof Placed)) {
            cells.add(cell);
            return;
        }
        if (answer(cell).isEmpty() && readings(cell).isEmpty()) {
            cells.add(cell);
            return;
        }
        var both = new ArrayList<>(readings(old));
        readings(cell).stream().filter(reading -> both.stream().noneMatch(other -> other.answer().equals(reading.answer())))
                .forEach(both::add);
        var why = Reason.of("foreign.reason.twoCells", told(old.origin()), told(cell.origin()));
        cells.set(before, Doubtful.open(old.origin(), place, both, why));
        cells.add(Doubtful.open(cell.origin(), place, both, why));
    }

    private static String told(Origin origin) {
        return origin.sheet() + "!" + origin.cell() + " “" + origin.text() + "”";
    }

    private static Optional<Answer> answer(Proposed cell) {
        return switch (cell) {
            case Placed placed -> placed.answer();
            case Doubtful doubtful -> doubtful.answer();
            case Unplaced unplaced -> Optional.empty();
        };
    }

    private static List<Reading> readings(Proposed cell) {
        return switch (cell) {
            case Placed placed -> List.of(new Reading(placed.answer(),
                    Reason.of("foreign.reading.from", placed.origin().sheet() + "!" + placed.origin().cell())));
            case Doubtful doubtful -> doubtful.readings();
            case Unplaced unplaced -> List.of();
        };
    }

    void leave(Origin origin, Optional<TableKey> near, boolean asked, Reason why) {
        cells.add(new Unplaced(origin, near, asked, why));
    }

    void remark(Origin origin, boolean asked, Reason what) {
        remarks.add(new Remark(origin, asked, what));
    }

    /** The item of that name, of the report or of what was read before; nothing where there is none. */
    Optional<String> item(TableKey table, String part, String name) {
        var known = itemsByName.get(key(table, part, name));
        if (known != null) {
            return Optional.of(known);
        }
        return onto.table(table).block(part).items().stream()
                .filter(item -> item.rows().values().stream().anyMatch(row -> Folded.same(row.words(ColumnKey.LABEL), name)))
                .map(item -> item.id())
                .findFirst();
    }

    /** True where the place was read and says something else. */
    boolean says(Place place, FigureRead read) {
        var before = indexOf(place);
        return before >= 0 && !answer(cells.get(before)).equals(read.chosen() < 0 ? Optional.empty()
                : read.readings().get(read.chosen()).answer());
    }

    /** True where the place was read as that name already, perhaps in other letters. */
    boolean names(Place place, String name) {
        var before = indexOf(place);
        return before >= 0 && answer(cells.get(before)).filter(answer -> answer instanceof Answer.Words words
                && !words.text().equals(name) && Folded.same(words.text(), name)).isPresent();
    }

    /** True where table 1 lists the indicators. */
    boolean isListed() {
        return isListed || !onto.table(Indicators.FORM.id()).block(Indicators.INDICATOR).isEmpty();
    }

    /** Table 1 was read. */
    void listed() {
        isListed = true;
    }

    /** A new item; its name is entered by the caller. */
    String newItem(TableKey table, String part, String name) {
        var key = table.path() + "/" + part;
        var next = nextIds.computeIfAbsent(key, any -> Integer.valueOf(onto.table(table).block(part).nextId()));
        nextIds.put(key, next + 1);
        var id = String.valueOf(next);
        itemsByName.putIfAbsent(key(table, part, name), id);
        return id;
    }

    private String key(TableKey table, String part, String name) {
        if (!name.equals(lastName)) {
            lastName = name;
            lastFolded = Folded.of(name).key();
        }
        return table.path() + "/" + part + "/" + lastFolded;
    }

    /** The number of a footnote with that text under a table: the one it bears where that is free. */
    int footnote(Origin origin, TableKey foot, String mark, String text) {
        var known = footnotes.computeIfAbsent(foot, any -> {
            var there = new LinkedHashMap<String, String>();
            onto.table(foot).block(Foot.FOOTNOTE).items().forEach(item -> there.put(item.id(), item.row(Foot.FOOTNOTE)
                    .answer(ColumnKey.of(Foot.TEXT)).map(Answer::asText).orElse("")));
            return there;
        });
        for (var entry : known.entrySet()) {
            if (entry.getValue().equals(text)) {
                return Integer.parseInt(entry.getKey());
            }
        }
        var id = mark.matches("[1-9]\\d?") && !known.containsKey(mark) ? mark
                : String.valueOf(Math.max(known.keySet().stream().mapToInt(Integer::parseInt).max().orElse(0) + 1,
                        Integer.parseInt(onto.nextFootnote(foot))));
        known.put(id, text);
        add(origin, new Place(foot, new RowKey(Foot.FOOTNOTE, id), ColumnKey.of(Foot.TEXT)), FigureRead.of(new Answer.Words(text)));
        return Integer.parseInt(id);
    }

    /** A text of the documentation box; several are set below each other. */
    void box(Origin origin, TableKey foot, String text) {
        boxes.computeIfAbsent(foot, any -> new LinkedHashMap<>()).putIfAbsent(text, origin);
    }

    /** What was placed, is doubtful, or has no place, so far. */
    List<Proposed> cells() {
        return List.copyOf(cells);
    }

    Proposal proposal(List<org.ctfdesk.edit.Edit> before) {
        boxes.forEach((foot, texts) -> {
            var place = new Place(foot, RowKey.of(Foot.BOX), ColumnKey.of(Foot.TEXT));
            add(texts.values().iterator().next(), place, FigureRead.of(new Answer.Words(String.join("\n", texts.keySet()))));
        });
        return new Proposal(before, cells, remarks);
    }
}
