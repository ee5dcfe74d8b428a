package org.ctfdesk.ui.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.edit.Origin;
import org.ctfdesk.edit.Proposal;
import org.ctfdesk.edit.Proposed;
import org.ctfdesk.edit.Proposed.Doubtful;
import org.ctfdesk.edit.Proposed.Placed;
import org.ctfdesk.edit.Proposed.Unplaced;
import org.ctfdesk.excel.foreign.ForeignProposal;
import org.ctfdesk.excel.foreign.ForeignReading;
import org.ctfdesk.excel.foreign.FoundTable;
import org.ctfdesk.form.Foot;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.sheet.AnswerText;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;
import org.ctfdesk.ui.proposal.Incoming.SheetAt;

/**
 * What workbooks on their way in would make of one state of the report, with all that the page shows of it. It takes a second where
 * there are tens of thousands of cells, and is made off the window's thread; looking something up in it takes no time.
 */
final class Outcome {
    /** A cell of a sheet. */
    private record At(String file, String sheet, String cell) {}

    /** How figures and words are shown, and the day of the edit. */
    record Telling(Words words, NumberStyle numbers, LocalDate today) {
        AnswerText text() {
            return new AnswerText(numbers, words);
        }
    }

    final Incoming incoming;
    /** The state of the report that the proposal was made onto. */
    final Report onto;
    final Edit edit;
    /** The report as it would be. */
    final Report after;
    final List<Notes.Note> notes;
    /** The cells of the report that hold another answer today, and which. */
    final Map<Place, Answer> replaced;
    /** The tables into which something would be entered. */
    final List<TableKey> tables;
    /** Where cells and notes stand that somebody has to look at, cells first. */
    final List<Origin> open;
    final int placed;
    final int unplaced;
    private final ForeignProposal reading;
    private final Telling telling;
    private final Map<At, Proposed> byCell = new HashMap<>();
    private final Map<Place, Proposed> byPlace = new HashMap<>();
    private final Map<SheetAt, TableKey> firstTables = new HashMap<>();
    private final Map<SheetAt, List<Picture.Row>> sheets = new HashMap<>();
    private final Map<TableKey, List<Picture.Row>> forms = new HashMap<>();

    private Outcome(Incoming incoming, Report onto, ForeignProposal reading, Telling telling) {
        this.incoming = incoming;
        this.onto = onto;
        this.reading = reading;
        this.telling = telling;
        var proposal = reading.proposal().orElse(Proposal.NOTHING).corrected(this::settled);
        edit = proposal.edit("importWorkbook", telling.today(), telling.words().of("foreign.what"));
        after = edit.applyTo(onto);
        var told = new Notes(proposal, onto, after, telling.words());
        replaced = told.replaced();
        notes = told.all(replaced.size());
        placed = proposal.placed().size();
        unplaced = proposal.unplaced().size();
        open = new ArrayList<>(proposal.cells().stream().filter(Proposed::isOpen).map(Proposed::origin).toList());
        notes.stream().filter(Notes.Note::isAsked).flatMap(note -> note.origin().stream()).forEach(open::add);
        var keys = new TreeSet<TableKey>();
        for (var cell : proposal.cells()) {
            var origin = cell.origin();
            byCell.merge(new At(origin.file(), origin.sheet(), origin.cell()), cell, (one, other) -> other.isOpen() ? other : one);
            placeOf(cell).ifPresent(place -> {
                byPlace.putIfAbsent(place, cell);
                if (!place.table().form().equals(Foot.ID)) {
                    keys.add(place.table());
                }
            });
        }
        tables = List.copyOf(keys);
        draw(proposal);
    }

    private void draw(Proposal proposal) {
        for (var sheet : incoming.sheets()) {
            sheets.put(sheet, Picture.of(sheet.book(), sheet.grid(), proposal));
            proposal.cells().stream().filter(cell -> sheet.holds(cell.origin())).flatMap(cell -> placeOf(cell).stream()).map(Place::table)
                    .filter(tables::contains).findFirst().ifPresent(key -> firstTables.put(sheet, key));
        }
        for (var table : tables) {
            forms.put(table, Picture.of(table, after, proposal, telling.words(), telling.text()));
        }
    }

    private Proposed settled(Proposed cell) {
        return cell instanceof Doubtful doubtful && incoming.settled().getOrDefault(doubtful.origin(), Integer.MAX_VALUE)
                < doubtful.readings().size() ? doubtful.settled(incoming.settled().get(doubtful.origin())) : cell;
    }

    /**
     * Works it out.
     *
     * @param before what was worked out last; its reading is taken over where nothing changed that it depends on
     */
    static Outcome of(Incoming incoming, Report onto, Optional<Outcome> before, Telling telling) {
        var reading = before.filter(last -> last.onto == onto && last.incoming.books().equals(incoming.books())
                && last.incoming.corrections().equals(incoming.corrections())).map(last -> last.reading)
                .orElseGet(() -> ForeignReading.found(incoming.books(), onto, incoming.corrections()));
        return new Outcome(incoming, onto, reading, telling);
    }

    /** True where no table of the decision was found. */
    boolean isEmpty() {
        return reading.proposal().isEmpty();
    }

    /** True while it is what those workbooks would make of that report, shown like that. */
    boolean isOf(Incoming now, Report report, NumberStyle numbers) {
        return incoming == now && onto == report && telling.numbers() == numbers;
    }

    /** True where all that this one asks or replaces was also asked or replaced by the one that was looked at. */
    boolean asksNoMoreThan(Outcome seen) {
        var asked = new HashSet<>(seen.open);
        return seen.replaced.entrySet().containsAll(replaced.entrySet()) && asked.containsAll(open)
                && askedNotes(seen).containsAll(askedNotes(this));
    }

    private static Set<Notes.Note> askedNotes(Outcome of) {
        return new HashSet<>(of.notes.stream().filter(Notes.Note::isAsked).toList());
    }

    /** The page with a sheet on the left, a table on the right, and what is looked at on both. */
    Shown shown(SheetAt sheet, Optional<TableKey> table, Optional<String> selected, Optional<Place> place) {
        return new Shown(incoming.sheets(), sheet, sheets.get(sheet), tables, table, table.map(forms::get).orElse(List.of()), selected,
                place, selected.flatMap(address -> cell(sheet, address)), selected.flatMap(address -> found(sheet, address)), placed,
                open.size(), unplaced, notes, after, telling.text());
    }

    /** What becomes of a cell of a sheet. */
    Optional<Proposed> cell(SheetAt sheet, String address) {
        return Optional.ofNullable(byCell.get(new At(sheet.book().file(), sheet.grid().name(), address)));
    }

    /** Where the answer at a place comes from. */
    Optional<Proposed> cell(Place place) {
        return Optional.ofNullable(byPlace.get(place));
    }

    /** The first table of the report that a sheet enters something into. */
    Optional<TableKey> tableOf(SheetAt sheet) {
        return Optional.ofNullable(firstTables.get(sheet));
    }

    /** The sheet that is shown first: one that holds a table. */
    SheetAt firstSheet() {
        var all = incoming.sheets();
        return all.stream().filter(each -> reading.tables().stream().anyMatch(each::holds)).findFirst().orElse(all.getFirst());
    }

    /** The table of a sheet that holds a cell. */
    Optional<FoundTable> found(SheetAt sheet, String address) {
        return Incoming.position(address).flatMap(at ->
                reading.tables().stream().filter(found -> sheet.holds(found) && found.holds(at[0], at[1])).findFirst());
    }

    static Optional<Place> placeOf(Proposed cell) {
        return switch (cell) {
            case Placed placed -> Optional.of(placed.place());
            case Doubtful doubtful -> Optional.of(doubtful.place());
            case Unplaced unplaced -> Optional.empty();
        };
    }
}
