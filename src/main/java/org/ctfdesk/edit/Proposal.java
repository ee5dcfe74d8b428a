package org.ctfdesk.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.ctfdesk.edit.Edit.Change;
import org.ctfdesk.edit.Proposed.Doubtful;
import org.ctfdesk.edit.Proposed.Placed;
import org.ctfdesk.edit.Proposed.Unplaced;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Provenance;

/**
 * What came in from outside, before anything is changed: every cell placed, doubtful or without a place, each with where it
 * stood and why. It is shown and corrected; then it becomes one edit, with a note of where every answer came from.
 *
 * @param before edits that make room: the profile, items of repeated parts, footnotes; the cells' places count on them
 * @param cells in the order of the files
 * @param remarks what has to be told of a file, a sheet or a table as a whole; their origin names no cell, or the first
 */
public record Proposal(List<Edit> before, List<Proposed> cells, List<Remark> remarks) {
    /** A proposal that changes nothing. */
    public static final Proposal NOTHING = new Proposal(List.of(), List.of(), List.of());

    /**
     * Something told of a file, a sheet or a table.
     *
     * @param asked true where somebody has to look at it before the report can be trusted
     */
    public record Remark(Origin origin, boolean asked, Reason what) {}

    public Proposal {
        before = List.copyOf(before);
        cells = List.copyOf(cells);
        remarks = List.copyOf(remarks);
    }

    public List<Placed> placed() {
        return cells.stream().filter(Placed.class::isInstance).map(Placed.class::cast).toList();
    }

    public List<Doubtful> doubtful() {
        return cells.stream().filter(Doubtful.class::isInstance).map(Doubtful.class::cast).toList();
    }

    public List<Unplaced> unplaced() {
        return cells.stream().filter(Unplaced.class::isInstance).map(Unplaced.class::cast).toList();
    }

    /** True where something still has to be asked. */
    public boolean isOpen() {
        return cells.stream().anyMatch(Proposed::isOpen) || remarks.stream().anyMatch(Remark::asked);
    }

    /** How many cells and remarks somebody has to look at. */
    public int toLookAt() {
        return doubtful().size() + (int) unplaced().stream().filter(Unplaced::asked).count()
                + (int) remarks.stream().filter(Remark::asked).count();
    }

    /** This proposal with each cell replaced by what {@code correction} makes of it. */
    public Proposal corrected(UnaryOperator<Proposed> correction) {
        return new Proposal(before, cells.stream().map(correction).toList(), remarks);
    }

    /** The doubtful cell from there settled: one of its readings, or -1 for nothing. */
    public Proposal settled(Origin origin, int reading) {
        return corrected(cell -> cell instanceof Doubtful doubtful && doubtful.origin().equals(origin) ? doubtful.settled(reading) : cell);
    }

    /** The answers that would be entered, in order. */
    public List<Change> changes() {
        var changes = new ArrayList<Change>();
        for (var cell : cells) {
            switch (cell) {
                case Placed placed -> changes.add(new Change(placed.place(), placed.answer()));
                case Doubtful doubtful -> doubtful.answer()
                        .ifPresent(answer -> changes.add(new Change(doubtful.place(), Optional.of(answer))));
                case Unplaced unplaced -> {}
            }
        }
        return changes;
    }

    /**
     * The proposal as one edit: room, answers, and for each table and sheet a note that says of every answer where it came
     * from and keeps the text of what was not entered.
     *
     * @param name what it is called in the Undo menu
     * @param what what the notes say of the import as a whole
     */
    public Edit edit(String name, LocalDate date, String what) {
        var edits = new ArrayList<>(before);
        edits.add(new Edit.SetAnswers(name, changes()));
        notes(date, what).forEach(note -> edits.add(new Edit.AddProvenance(note)));
        return new Edit.Together(name, edits);
    }

    private List<Provenance> notes(LocalDate date, String what) {
        record Key(String table, String file, String sha256, String sheet) {}
        var notes = new LinkedHashMap<Key, Map<Boolean, Map<String, String>>>();
        for (var cell : cells) {
            var origin = cell.origin();
            var table = switch (cell) {
                case Placed placed -> placed.place().table().path();
                case Doubtful doubtful -> doubtful.place().table().path();
                case Unplaced unplaced -> unplaced.near().map(near -> near.path()).orElse("");
            };
            var entered = switch (cell) {
                case Placed placed -> Optional.of(placed.place());
                case Doubtful doubtful -> doubtful.answer().map(answer -> doubtful.place());
                case Unplaced unplaced -> Optional.<Place>empty();
            };
            var note = notes.computeIfAbsent(new Key(table, origin.file(), origin.sha256(), origin.sheet()), key -> new TreeMap<>());
            entered.ifPresentOrElse(
                    place -> note.computeIfAbsent(true, yes -> new TreeMap<>())
                            .put(place.row().path() + ":" + place.column().path(), origin.cell()),
                    () -> note.computeIfAbsent(false, no -> new TreeMap<>()).put(origin.cell(), origin.text()));
        }
        var all = new ArrayList<Provenance>();
        notes.forEach((key, note) -> all.add(new Provenance(
                key.table(), key.file(), key.sha256(), date.toString(), what, key.sheet(),
                new TreeMap<>(note.getOrDefault(true, Map.of())), new TreeMap<>(note.getOrDefault(false, Map.of())))));
        return all;
    }
}
