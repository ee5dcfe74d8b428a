package org.ctfdesk.ui.proposal;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.ctfdesk.form.Kind;
import org.ctfdesk.form.Part;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.text.Failure;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.ui.common.Dialogs;
import org.ctfdesk.ui.common.Dialogs.FileKind;
import org.ctfdesk.ui.common.Jobs;
import org.ctfdesk.ui.common.Page;
import org.ctfdesk.ui.common.Workplace;
import org.ctfdesk.ui.proposal.Incoming.SheetAt;

/** Workbooks on their way in: what they would enter into the open report, corrected until it is taken in as one edit. */
public final class ProposalViewModel {
    /** Key of the page. */
    public static final String PAGE = "proposal";

    private static final FileKind WORKBOOKS = new FileKind("anyWorkbook", List.of(".xlsx", ".xlsm", ".xls", ".ods", ".csv"));

    /**
     * The page.
     *
     * @param left the sheet as it stands
     * @param right the table as it would be
     * @param selected the cell that is looked at, on the left
     * @param place the same on the right
     * @param open cells and notes that somebody has to look at
     */
    record Shown(
            List<SheetAt> sheets, SheetAt sheet, List<Picture.Row> left, List<TableKey> tables, Optional<TableKey> table,
            List<Picture.Row> right, Optional<String> selected, Optional<Place> place, Optional<Proposed> cell, Optional<FoundTable> found,
            int placed, int open, int unplaced, List<Notes.Note> notes, Report after) {
        /** The years of a family of columns, as the report would have them. */
        List<Integer> years(org.ctfdesk.form.Years family) {
            return after.profile().periods().of(family);
        }
    }

    private final Workplace workplace;
    private final Dialogs dialogs;
    private final Jobs jobs;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Incoming incoming = Incoming.NOTHING;
    private Report after;
    private List<Notes.Note> notes = List.of();
    /** What was shown last of that which is asked. */
    private Optional<Origin> asked = Optional.empty();
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
        jobs.start(workplace.words().of("ui.job.open", file.getFileName()), progress -> BookReader.read(file), book -> {
            var more = new ArrayList<>(incoming.books());
            more.removeIf(other -> other.file().equals(book.file()));
            more.add(book);
            read(more, incoming.corrections());
        }, this::fail);
    }

    private void fail(Exception wrong) {
        if (!(wrong instanceof Failure failure)) {
            throw new IllegalStateException(wrong);
        }
        dialogs.tell(workplace.words().of("ui.failed"), failure.told(workplace.words()));
    }

    private void read(List<ForeignBook> all, Corrections by) {
        var onto = workplace.open().report();
        jobs.start("", progress -> ForeignReading.found(all, onto, by), found -> {
            if (found.proposal().isEmpty() && incoming.books().isEmpty()) {
                dialogs.tell(workplace.words().of("ui.failed"), workplace.words().of("foreign.failure.noTables", all.getLast().file()));
                return;
            }
            incoming = new Incoming(all, by, incoming.settled(), found);
            propose(onto);
            workplace.open().pageProperty().set(PAGE);
        }, this::fail);
    }

    /** Works out the report as it would be, and shows both sides. */
    private void propose(Report onto) {
        after = edit().applyTo(onto);
        notes = new Notes(incoming.proposal(), onto, after, workplace.words()).all();
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
                table, right,
                selected, place, cell(), found(), proposal.placed().size(),
                (int) (proposal.cells().stream().filter(Proposed::isOpen).count() + notes.stream().filter(Notes.Note::isAsked).count()),
                proposal.unplaced().size(), notes, after)));
    }

    /** A reading as the cell would show it; a dash where the cell would be blank. */
    String told(Place at, Proposed.Reading reading) {
        var form = Forms.of(at.table().form());
        var kind = form.line(at.row().line()).flatMap(Part.Line::spanning).orElseGet(() -> at.column().equals(ColumnKey.ACROSS)
                ? Kind.TEXT : form.column(at.column().column()).kind());
        return reading.answer().map(answer -> workplace.shown().full(answer, kind)).orElse("–");
    }

    private Optional<Proposed> cell() {
        return selected.flatMap(address -> incoming.cell(sheet, address));
    }

    private Optional<FoundTable> found() {
        return position().flatMap(at -> incoming.table(sheet, at[0], at[1]));
    }

    private Optional<int[]> position() {
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
        if (!open.isEmpty()) {
            lookAt(open.get((cell().map(Proposed::origin).filter(open::contains).or(() -> asked).map(open::indexOf).orElse(-1) + 1)
                    % open.size()));
        }
    }

    /** The sheet of a note, and its cell where it has one. */
    void show(Notes.Note note) {
        note.origin().ifPresent(this::lookAt);
    }

    private void lookAt(Origin origin) {
        asked = Optional.of(origin);
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

    /** The table under the selected cell is that form; "" is none of them. */
    void correctForm(String form) {
        correct(found -> Optional.of(incoming.corrections().withForm(found.head(), form)));
    }

    void correctUnit(BigDecimal inKt) {
        correct(found -> Optional.of(incoming.corrections().withUnit(found.head(), inKt)));
    }

    void correctStyle(NumberStyle style) {
        correct(found -> Optional.of(incoming.corrections().withStyle(found.head(), style)));
    }

    /** The column of the selected cell is that one of the form; nothing leaves it out. */
    void correctColumn(Optional<ColumnKey> column) {
        correct(found -> position().flatMap(at -> found.columnHead(at[0], at[1]))
                .map(head -> incoming.corrections().withColumn(head, column)));
    }

    /** The row of the selected cell is that line of the form; "" leaves it out. */
    void correctRow(String line) {
        correct(found -> position().flatMap(at -> found.rowLabel(at[0], at[1])).map(label -> incoming.corrections().withRow(label, line)));
    }

    private void correct(java.util.function.Function<FoundTable, Optional<Corrections>> by) {
        found().flatMap(by).ifPresent(corrected -> read(incoming.books(), corrected));
    }

    /** Takes all in as one edit that can be undone, and shows the first table. */
    void take() {
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
        sheet = null;
        table = Optional.empty();
        selected = Optional.empty();
        place = Optional.empty();
        shown.set(Optional.empty());
    }
}
