package org.ctfdesk.ui.proposal;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.edit.Origin;
import org.ctfdesk.edit.Proposed;
import org.ctfdesk.edit.Proposed.Doubtful;
import org.ctfdesk.excel.foreign.grid.BookReader;
import org.ctfdesk.excel.foreign.Corrections;
import org.ctfdesk.excel.foreign.grid.ForeignBook;
import org.ctfdesk.excel.foreign.ForeignReading;
import org.ctfdesk.excel.foreign.FoundTable;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.text.Failure;
import org.ctfdesk.ui.common.Dialogs;
import org.ctfdesk.ui.common.Dialogs.FileKind;
import org.ctfdesk.ui.common.Following;
import org.ctfdesk.ui.common.Jobs;
import org.ctfdesk.ui.common.OpenReport;
import org.ctfdesk.ui.common.Page;
import org.ctfdesk.ui.common.Workplace;
import org.ctfdesk.ui.proposal.Incoming.SheetAt;

/** Workbooks on their way in: what they would enter into the open report, corrected until it is taken in as one edit. */
public final class ProposalViewModel extends Correcting {
    /** Key of the page. */
    public static final String PAGE = "proposal";

    private static final FileKind WORKBOOKS = new FileKind("anyWorkbook", List.of(".xlsx", ".xlsm", ".xls", ".ods", ".csv"));

    private final Workplace workplace;
    private final Dialogs dialogs;
    private final Jobs jobs;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Incoming incoming = Incoming.NOTHING;
    private Report after;
    private List<Notes.Note> notes = List.of();
    /** The state of the report that the proposal was made onto. */
    private Report onto;
    private Map<Place, Answer> replaced = Map.of();
    private final Round asked = new Round();
    private SheetAt sheet;
    private Optional<TableKey> table = Optional.empty();
    private Optional<String> selected = Optional.empty();
    private Optional<Place> place = Optional.empty();

    public ProposalViewModel(Workplace workplace, Dialogs dialogs, Jobs jobs, Clock clock) {
        this.workplace = workplace;
        this.dialogs = dialogs;
        this.jobs = jobs;
        this.clock = clock;
        workplace.openProperty().addListener((property, old, now) -> forget());
        Following.follow(workplace, this::followReport, OpenReport::reportProperty, OpenReport::pageProperty);
    }

    /** What is shown; nothing while no workbook was chosen. */
    ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Asks for a workbook and shows what it would enter; asked again, several make one proposal. */
    public void choose() {
        dialogs.open(List.of(WORKBOOKS)).ifPresent(this::add);
    }

    private void add(Path file) {
        jobs.start(workplace.words().of("ui.job.open", file.getFileName()), progress -> BookReader.read(file), workplace.whileOpen(book -> {
            var more = new ArrayList<>(incoming.books());
            more.removeIf(other -> other.file().equals(book.file()));
            more.add(book);
            read(more, incoming.corrections());
        }), this::fail);
    }

    private void fail(Exception wrong) {
        if (!(wrong instanceof Failure failure)) {
            throw new IllegalStateException(wrong);
        }
        dialogs.tell(workplace.words().of("ui.failed"), failure.told(workplace.words()));
    }

    private void read(List<ForeignBook> all, Corrections by) {
        var now = workplace.open().report();
        jobs.start("", progress -> ForeignReading.found(all, now, by), workplace.whileOpen(found -> {
            if (found.proposal().isEmpty() && incoming.books().isEmpty()) {
                dialogs.tell(workplace.words().of("ui.failed"), workplace.words().of("foreign.failure.noTables", all.getLast().file()));
                return;
            }
            incoming = new Incoming(all, by, incoming.settled(), found);
            propose(now);
            workplace.open().pageProperty().set(PAGE);
        }), this::fail);
    }

    /** What would be replaced is shown as the report stands now, not as it stood when the workbook was read. */
    private void followReport() {
        if (workplace.hasReport() && workplace.open().pageProperty().get().equals(PAGE)) {
            again(() -> {});
        }
    }

    /** Proposes again where the report was edited since, and then goes on. */
    private void again(Runnable then) {
        var now = workplace.open().report();
        var before = incoming;
        if (before.books().isEmpty() || now == onto) {
            then.run();
            return;
        }
        jobs.start("", progress -> ForeignReading.found(before.books(), now, before.corrections()), workplace.whileOpen(found -> {
            if (incoming == before) { // nothing was added, corrected or put away meanwhile
                incoming = new Incoming(before.books(), before.corrections(), before.settled(), found);
                propose(now);
                then.run();
            } else if (now == onto) { // another one came first
                then.run();
            }
        }), this::fail);
    }

    /** Works out the report as it would be, and shows both sides. */
    private void propose(Report now) {
        onto = now;
        after = edit().applyTo(now);
        var told = new Notes(incoming.proposal(), now, after, workplace.words());
        notes = told.all();
        replaced = told.replaced();
        var sheets = incoming.sheets();
        if (sheet == null || !sheets.contains(sheet)) {
            sheet = sheets.stream().filter(each -> incoming.reading().tables().stream().anyMatch(each::holds)).findFirst()
                    .orElse(sheets.getFirst());
        }
        var tables = incoming.tables();
        if (table.filter(tables::contains).isEmpty()) {
            table = incoming.tableOf(sheet).or(() -> tables.stream().findFirst());
        }
        refresh();
    }

    private Edit edit() {
        return incoming.proposal().edit("importWorkbook", LocalDate.now(clock), workplace.words().of("foreign.what"));
    }

    private void refresh() {
        if (incoming.books().isEmpty() || !workplace.hasReport()) {
            shown.set(Optional.empty());
            return;
        }
        var proposal = incoming.proposal();
        var words = workplace.words();
        var right = table.map(key -> Picture.of(key, after, proposal, words, workplace.shown())).orElse(List.of());
        shown.set(Optional.of(new Shown(incoming.sheets(), sheet, Picture.of(sheet.book(), sheet.grid(), proposal), incoming.tables(),
                table, right, selected, place, cell(), found(), proposal.placed().size(),
                (int) (proposal.cells().stream().filter(Proposed::isOpen).count() + notes.stream().filter(Notes.Note::isAsked).count()),
                proposal.unplaced().size(), notes, after, workplace.shown())));
    }

    private Optional<Proposed> cell() {
        return selected.flatMap(address -> incoming.cell(sheet, address));
    }

    private Optional<FoundTable> found() {
        return position().flatMap(at -> incoming.table(sheet, at[0], at[1]));
    }

    @Override
    Optional<int[]> position() {
        return selected.flatMap(Incoming::position);
    }

    void show(SheetAt other) {
        sheet = other;
        table = incoming.tableOf(other).or(() -> table); // the form follows the sheet
        selected = Optional.empty();
        refresh();
    }

    void show(TableKey other) {
        table = Optional.of(other);
        place = Optional.empty();
        refresh();
    }

    /** A cell of the sheet: its place is shown on the other side. */
    void select(String address) {
        selected = Optional.of(address);
        place = cell().flatMap(Incoming::placeOf);
        place.map(Place::table).filter(key -> !key.form().equals("foot")).ifPresent(key -> table = Optional.of(key));
        refresh();
    }

    /** A cell of the form: where it came from is shown on the other side. */
    void select(Place there) {
        place = Optional.of(there);
        incoming.cell(there).ifPresent(cell -> {
            incoming.sheetOf(cell.origin()).ifPresent(each -> sheet = each);
            selected = Optional.of(cell.origin().cell());
        });
        refresh();
    }

    /** The next cell or note that has to be asked about, behind the one that was shown last. */
    void next() {
        var open = new ArrayList<>(incoming.proposal().cells().stream().filter(Proposed::isOpen).map(Proposed::origin).toList());
        notes.stream().filter(Notes.Note::isAsked).flatMap(note -> note.origin().stream()).forEach(open::add);
        asked.next(open, cell().map(Proposed::origin)).ifPresent(this::goTo);
    }

    /** The sheet of a note, and its cell where it has one. */
    void show(Notes.Note note) {
        note.origin().ifPresent(this::lookAt);
    }

    private void lookAt(Origin origin) {
        asked.at(origin);
        goTo(origin);
    }

    private void goTo(Origin origin) {
        incoming.sheetOf(origin).ifPresent(each -> sheet = each);
        if (origin.cell().isEmpty()) {
            selected = Optional.empty();
            refresh();
        } else {
            select(origin.cell());
        }
    }

    /** Chooses one of the readings of the selected cell; -1 leaves it blank. */
    void settle(int reading) {
        if (cell().orElse(null) instanceof Doubtful doubtful) {
            incoming = incoming.settled(doubtful.origin(), reading);
            propose(workplace.open().report());
        }
    }

    @Override
    void correct(BiFunction<FoundTable, Corrections, Optional<Corrections>> by) {
        found().flatMap(table -> by.apply(table, incoming.corrections())).ifPresent(corrected -> read(incoming.books(), corrected));
    }

    /** Takes all in as one edit that can be undone; what would be replaced since it was shown is shown first. */
    void take() {
        var seen = replaced.entrySet();
        again(() -> {
            if (seen.containsAll(replaced.entrySet()) && workplace.open().report() == onto) {
                takeNow();
            } else {
                dialogs.tell(workplace.words().of("ui.proposal.edited"), workplace.words().of("ui.proposal.edited.look", replaced.size()));
            }
        });
    }

    /** And shows the first table. */
    private void takeNow() {
        var first = table;
        var edit = edit();
        var open = workplace.open();
        forget();
        open.apply(edit);
        first.ifPresentOrElse(open::show, () -> open.pageProperty().set(Page.FORM));
    }

    /** Puts the workbooks away; nothing is entered. */
    void cancel() {
        forget();
        workplace.open().pageProperty().set(Page.FORM);
    }

    private void forget() {
        incoming = Incoming.NOTHING;
        onto = null;
        replaced = Map.of();
        asked.forget();
        sheet = null;
        table = Optional.empty();
        selected = Optional.empty();
        place = Optional.empty();
        shown.set(Optional.empty());
    }
}
