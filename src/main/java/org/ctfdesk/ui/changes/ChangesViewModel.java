package org.ctfdesk.ui.changes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.ctfdesk.edit.Proposal;
import org.ctfdesk.edit.Proposed;
import org.ctfdesk.excel.returned.BookDifference;
import org.ctfdesk.excel.returned.ChangedLines;
import org.ctfdesk.excel.returned.ChangesProposal;
import org.ctfdesk.excel.returned.Imported;
import org.ctfdesk.report.Place;
import org.ctfdesk.sheet.PlaceNames;
import org.ctfdesk.ui.common.Notice;
import org.ctfdesk.ui.common.Page;
import org.ctfdesk.ui.common.Workplace;

/** The differences of a workbook that came back, and which of them are to be taken: all that are become one edit. */
public final class ChangesViewModel {
    /** Key of the page. */
    public static final String PAGE = "changes";

    /**
     * A difference.
     *
     * @param told in words
     * @param where the answer that it would change, in words; "" where it can only be looked at
     * @param readings what it may say, where that has to be chosen; none where it has one reading
     * @param chosen which of them is taken; -1 for none. Of a difference with one reading 0 is that one
     */
    record Line(String told, String where, List<String> readings, int chosen) {
        boolean canBeTaken() {
            return !where.isEmpty();
        }

        Line choosing(int reading) {
            return new Line(told, where, readings, reading);
        }
    }

    private final Workplace workplace;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private Optional<Imported> imported = Optional.empty();

    public ChangesViewModel(Workplace workplace, Clock clock) {
        this.workplace = workplace;
        this.clock = clock;
        workplace.openProperty().addListener((property, old, now) -> forget());
    }

    ReadOnlyObjectProperty<List<Line>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /** Shows the differences of a workbook whose report has just been opened; nothing of them is taken yet. */
    public void show(Imported workbook) {
        imported = Optional.of(workbook);
        lines.set(workbook.differences().stream().map(difference -> line(workbook, difference)).toList());
        var words = workplace.words();
        workplace.notice(new Notice(words.of("ui.changes.notice", workbook.file(), lines.get().size()),
                Optional.of(new Notice.Action(words.of("ui.changes.show"), () -> workplace.open().pageProperty().set(PAGE))),
                        Optional.empty()));
        workplace.open().pageProperty().set(PAGE);
    }

    private Line line(Imported workbook, BookDifference difference) {
        var alone = proposal(workbook, Set.of(difference));
        var told = difference.told(workplace.words());
        var answers = alone.cells().stream().filter(cell -> !(cell instanceof Proposed.Unplaced)).toList();
        if (answers.isEmpty()) {
            return new Line(told, "", List.of(), -1);
        }
        if (difference instanceof ChangedLines) {
            return new Line(told, workplace.words().of("ui.changes.newRow"), List.of(), -1);
        }
        return switch (answers.getFirst()) {
            case Proposed.Placed placed -> new Line(told, where(workbook, placed.place()), List.of(), -1);
            case Proposed.Doubtful doubtful -> new Line(told, where(workbook, doubtful.place()), doubtful.readings().stream()
                    .map(reading -> reading.answer().map(answer -> workplace.shown().full(answer, doubtful.place().kind())).orElse("–")
                            + " (" + reading.how().told(workplace.words()) + ")").toList(), -1);
            case Proposed.Unplaced unplaced -> throw new IllegalStateException();
        };
    }

    private String where(Imported workbook, Place place) {
        var names = new PlaceNames(workplace.words());
        return String.join(", ", names.tableBriefly(workbook.report(), place.table()), names.row(workbook.report(), place),
                names.column(place));
    }

    private Proposal proposal(Imported workbook, Set<BookDifference> taken) {
        return ChangesProposal.of(workbook, workplace.words(), taken::contains);
    }

    /** Takes a difference, in one of its readings; -1 leaves it. */
    void choose(int line, int reading) {
        var all = new ArrayList<>(lines.get());
        if (all.get(line).canBeTaken()) {
            all.set(line, all.get(line).choosing(reading));
            lines.set(List.copyOf(all));
        }
    }

    /** Takes every difference that has one reading. */
    void chooseAll() {
        lines.set(lines.get().stream().map(line -> line.canBeTaken() && line.readings().isEmpty() ? line.choosing(0) : line).toList());
    }

    /** How many are taken, how many can be, and how many have to be looked at. */
    int[] counts() {
        var taken = (int) lines.get().stream().filter(line -> line.chosen() >= 0).count();
        var possible = (int) lines.get().stream().filter(Line::canBeTaken).count();
        return new int[] {taken, possible, lines.get().size() - possible};
    }

    /** Enters what is taken as one edit that can be undone; what was only to be looked at is kept as a note beside it. */
    void take() {
        if (imported.isEmpty() || counts()[0] == 0) {
            return;
        }
        var workbook = imported.get();
        var taken = new HashSet<BookDifference>();
        var all = lines.get();
        for (var i = 0; i < all.size(); i++) {
            if (all.get(i).chosen() >= 0 || !all.get(i).canBeTaken()) {
                taken.add(workbook.differences().get(i));
            }
        }
        var proposal = proposal(workbook, taken);
        for (var i = 0; i < all.size(); i++) {
            if (all.get(i).chosen() >= 0 && !all.get(i).readings().isEmpty()) {
                var origin = proposal(workbook, Set.of(workbook.differences().get(i))).doubtful().getFirst().origin();
                proposal = proposal.settled(origin, all.get(i).chosen());
            }
        }
        workplace.open().apply(proposal.edit("takeChanges", LocalDate.now(clock), workplace.words().of("ui.import.note")));
        leave();
        var open = proposal.doubtful().stream().filter(Proposed::isOpen).map(cell -> cell.origin().sheet() + "!" + cell.origin().cell()
                + " “" + cell.origin().text() + "”").toList();
        if (!open.isEmpty()) {
            workplace.notice(Notice.of(workplace.words().of("ui.changes.blank", String.join("; ", open))));
        }
    }

    /** Leaves the rest as it was exported. */
    void leave() {
        forget();
        workplace.closeNotice();
        workplace.open().pageProperty().set(Page.FORM);
    }

    private void forget() {
        imported = Optional.empty();
        lines.set(List.of());
    }
}
