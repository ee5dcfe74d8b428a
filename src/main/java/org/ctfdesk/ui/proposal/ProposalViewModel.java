package org.ctfdesk.ui.proposal;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.ctfdesk.edit.Origin;
import org.ctfdesk.edit.Proposed;
import org.ctfdesk.edit.Proposed.Doubtful;
import org.ctfdesk.excel.foreign.grid.BookReader;
import org.ctfdesk.excel.foreign.Corrections;
import org.ctfdesk.excel.foreign.FoundTable;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.TableKey;
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
    /** What the user wants by now. It runs ahead of the outcome; the jobs read it to pass over what nobody waits for any more. */
    private volatile Incoming incoming = Incoming.NOTHING;
    /** What the page shows. */
    private Optional<Outcome> outcome = Optional.empty();
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
        workplace.numbersProperty().addListener((property, old, now) -> followReport());
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
            incoming = incoming.with(book);
            workOut(() -> {
                if (outcome.isPresent()) {
                    workplace.open().pageProperty().set(PAGE);
                }
            });
        }), this::fail);
    }

    private void fail(Exception wrong) {
        dialogs.fail(wrong, workplace.words());
    }

    /** What would be replaced is shown as the report stands now, not as it stood when the workbook was read. */
    private void followReport() {
        if (workplace.hasReport() && workplace.open().pageProperty().get().equals(PAGE)) {
            workOut(() -> {});
        }
    }

    /**
     * Works out in a job what the page shows, where that is not of the workbooks and the report as they are now, and then goes on. What
     * is no longer wanted when its turn comes is passed over: who changed it started a job of their own.
     */
    private void workOut(Runnable then) {
        var wanted = incoming;
        var now = workplace.open().report();
        var numbers = workplace.numbersProperty().get();
        if (wanted.books().isEmpty() || outcome.filter(last -> last.isOf(wanted, now, numbers)).isPresent()) {
            then.run();
            return;
        }
        var before = outcome;
        var telling = new Outcome.Telling(workplace.words(), numbers, LocalDate.now(clock));
        jobs.start("", progress -> incoming == wanted ? Optional.of(Outcome.of(wanted, now, before, telling)) : Optional.<Outcome>empty(),
                workplace.whileOpen(made -> {
                    made.filter(any -> incoming == wanted).ifPresent(this::show);
                    then.run();
                }), wrong -> {
                    incoming = outcome.map(last -> last.incoming).orElse(Incoming.NOTHING);
                    fail(wrong);
                });
    }

    private void show(Outcome made) {
        if (made.isEmpty() && outcome.isEmpty()) {
            incoming = Incoming.NOTHING;
            dialogs.tell(workplace.words().of("ui.failed"),
                    workplace.words().of("foreign.failure.noTables", made.incoming.books().getLast().file()));
            return;
        }
        outcome = Optional.of(made);
        if (sheet == null || !made.incoming.sheets().contains(sheet)) {
            sheet = made.firstSheet();
        }
        if (table.filter(made.tables::contains).isEmpty()) {
            table = made.tableOf(sheet).or(() -> made.tables.stream().findFirst());
        }
        refresh();
    }

    private void refresh() {
        shown.set(outcome.map(made -> made.shown(sheet, table, selected, place)));
    }

    private Optional<Proposed> cell() {
        return outcome.flatMap(made -> selected.flatMap(address -> made.cell(sheet, address)));
    }

    private Optional<FoundTable> found() {
        return outcome.flatMap(made -> selected.flatMap(address -> made.found(sheet, address)));
    }

    @Override
    Optional<int[]> position() {
        return selected.flatMap(Incoming::position);
    }

    void show(SheetAt other) {
        sheet = other;
        table = outcome.flatMap(made -> made.tableOf(other)).or(() -> table); // the form follows the sheet
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
        place = cell().flatMap(Outcome::placeOf);
        place.map(Place::table).filter(key -> !key.form().equals("foot")).ifPresent(key -> table = Optional.of(key));
        refresh();
    }

    /** A cell of the form: where it came from is shown on the other side. */
    void select(Place there) {
        place = Optional.of(there);
        outcome.flatMap(made -> made.cell(there)).ifPresent(cell -> {
            incoming.sheetOf(cell.origin()).ifPresent(each -> sheet = each);
            selected = Optional.of(cell.origin().cell());
        });
        refresh();
    }

    /** The next cell or note that has to be asked about, behind the one that was shown last. */
    void next() {
        var open = outcome.map(made -> made.open).orElse(List.of());
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
            workOut(() -> {});
        }
    }

    @Override
    void correct(BiFunction<FoundTable, Corrections, Optional<Corrections>> by) {
        found().flatMap(table -> by.apply(table, incoming.corrections())).ifPresent(corrected -> {
            incoming = incoming.with(corrected);
            workOut(() -> {});
        });
    }

    /** Takes all in as one edit that can be undone; what would be replaced or is asked since it was shown is shown first. */
    void take() {
        outcome.ifPresent(this::take);
    }

    private void take(Outcome seen) {
        workOut(() -> outcome.ifPresent(made -> { // nothing where the workbooks were put away meanwhile
            if (!made.isOf(incoming, workplace.open().report(), workplace.numbersProperty().get())) {
                take(seen); // something was said or typed meanwhile
            } else if (made.asksNoMoreThan(seen)) {
                takeNow(made);
            } else {
                dialogs.tell(workplace.words().of("ui.proposal.edited"),
                        workplace.words().of("ui.proposal.edited.look", made.replaced.size(), made.open.size()));
            }
        }));
    }

    /** And shows the first table. */
    private void takeNow(Outcome made) {
        var first = table;
        var open = workplace.open();
        forget();
        open.apply(made.edit);
        first.ifPresentOrElse(open::show, () -> open.pageProperty().set(Page.FORM));
    }

    /** Puts the workbooks away; nothing is entered. */
    void cancel() {
        forget();
        workplace.open().pageProperty().set(Page.FORM);
    }

    private void forget() {
        incoming = Incoming.NOTHING;
        outcome = Optional.empty();
        asked.forget();
        sheet = null;
        table = Optional.empty();
        selected = Optional.empty();
        place = Optional.empty();
        shown.set(Optional.empty());
    }
}
