package org.ctfdesk.ui.form;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.Form;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.sheet.CellChanges;
import org.ctfdesk.sheet.CellPlace;
import org.ctfdesk.sheet.Sheet;
import org.ctfdesk.sheet.SheetCell;
import org.ctfdesk.sheet.AnswerText;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.ui.common.Dialogs;
import org.ctfdesk.ui.common.Following;
import org.ctfdesk.ui.common.Notice;
import org.ctfdesk.ui.common.OpenReport;
import org.ctfdesk.ui.common.Workplace;
import org.ctfdesk.ui.grid.CellRange;
import org.ctfdesk.ui.grid.EnterKey;
import org.ctfdesk.ui.grid.GridEdits;

/** The table in the middle: what the grid shows of it, and what its gestures do to the report. */
public final class FormViewModel implements GridEdits {
    /** From how many characters on a text is offered again after Escape, and how many of it are shown. */
    private static final int WORTH_KEEPING = 20;
    private static final int SHOWN = 60;

    private final Workplace workplace;
    private final Dialogs dialogs;
    private final ShownTable table;
    private final ObjectProperty<EnterKey> enter = new SimpleObjectProperty<>(EnterKey.EDITS);
    private final ReadOnlyObjectWrapper<CellRange> pasted = new ReadOnlyObjectWrapper<>();

    public FormViewModel(Workplace workplace, Dialogs dialogs) {
        this.workplace = workplace;
        this.dialogs = dialogs;
        table = new ShownTable(workplace);
        Following.follow(workplace, this::selectWhatChanged, OpenReport::wentBackToProperty);
    }

    ReadOnlyObjectProperty<FormContent> contentProperty() {
        return table.contentProperty();
    }

    /** What Enter does, as the user chose. */
    public ObjectProperty<EnterKey> enterProperty() {
        return enter;
    }

    @Override
    public EnterKey enter() {
        return enter.get();
    }

    /** The table in the middle as it is seen. */
    ShownTable table() {
        return table;
    }

    /** Shows the row of a cell where the view leaves it out, and says so. */
    void reveal(Place place) {
        if (table.reveal(place)) {
            workplace.say(workplace.words().of("ui.form.revealed"));
        }
    }

    private FormContent content() {
        return table.contentProperty().get();
    }

    private AnswerText shown() {
        return workplace.shown();
    }

    /** The form in the middle. */
    public Form form() {
        return content().sheet().form();
    }

    private Sheet sheet() {
        return content().sheet();
    }

    /** What can be done with whole rows. */
    ItemRows rows() {
        return new ItemRows(workplace, content() == null ? Optional.empty() : Optional.of(sheet()));
    }

    /** Footnotes of cells. */
    Footnotes footnotes() {
        return new Footnotes(workplace, content() == null ? Optional.empty() : Optional.of(sheet()));
    }

    private Optional<SheetCell.Input> input(int row, int column) {
        return content() != null && row < sheet().rows().size() && column < sheet().columns().size()
                        && sheet().rows().get(row).cell(column) instanceof SheetCell.Input input
                ? Optional.of(input)
                : Optional.empty();
    }

    /** What is to be known of a table that the decision does not say: that blank holdings are computed. */
    Optional<String> besides(Form form) {
        var key = "ui.form.besides." + form.id();
        return workplace.words().has(key) ? Optional.of(workplace.words().of(key)) : Optional.empty();
    }

    /** The address of a cell, where it takes an answer. */
    public Optional<Place> placeAt(int row, int column) {
        if (content() == null || row < 0 || column < 0
                || row >= sheet().rows().size() || column >= sheet().columns().size()) {
            return Optional.empty(); // the grid comes from a table with more rows or columns
        }
        return input(row, content().anchorColumn(row, column)).map(SheetCell.Input::place);
    }

    /** What the cells of a range show, from left to right and top to bottom. */
    public List<Answer> answers(CellRange range) {
        return content() == null ? List.of() : cells().answers(range);
    }

    @Override
    public String textToEdit(int row, int column) {
        return input(row, column)
                .flatMap(input -> input.shown().map(answer -> shown().full(answer, input.kind())))
                .orElse("");
    }

    @Override
    public void commit(int row, int column, String text) {
        input(row, column).filter(input -> text.isBlank() || !sheet().rows().get(row).isShaded(input)).ifPresent(input -> {
            if (!text.equals(textToEdit(row, column))) {
                apply("type", List.of(CellChanges.of(input, input.place(), text, workplace.typed()::read)));
            }
        });
    }

    @Override
    public void refused(int row, int column) {
        input(row, column).flatMap(input -> workplace.open().locks().reason(workplace.open().report(), input.place()))
                .ifPresent(workplace.open().locks()::refuse);
    }

    @Override
    public void draft(int row, int column, String text) {
        if (workplace.hasReport() && content() != null) {
            workplace.open().draft(() -> commit(row, column, text));
        }
    }

    /** Escape may have been a slip: a text that took a while to type can be had back. */
    @Override
    public void abandoned(int row, int column, String text) {
        if (text.length() < WORTH_KEEPING) {
            return;
        }
        input(row, column).filter(input -> !sheet().rows().get(row).isShaded(input)).ifPresent(input -> {
            var open = workplace.open();
            var change = CellChanges.of(input, input.place(), text, workplace.typed()::read);
            var begins = text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
            workplace.notice(new Notice(workplace.words().of("ui.form.abandoned", begins.replace('\n', ' ')),
                    Optional.of(new Notice.Action(workplace.words().of("ui.form.takeIt"), () -> {
                        apply("type", List.of(change));
                        open.goTo(input.place());
                    })), Optional.empty()));
        });
    }

    @Override
    public void noDraft() {
        if (workplace.hasReport()) {
            workplace.open().noDraft();
        }
    }

    @Override
    public void paste(int row, int column, List<List<String>> cells, Optional<String> own) {
        var style = own.map(manner -> manner.equals(",") ? NumberStyle.COMMA : NumberStyle.POINT);
        new Pasting(workplace, dialogs).paste(sheet(), new CellPlace(row, column), cells, style).ifPresent(end -> {
            pasted.set(null);
            pasted.set(new CellRange(row, column, Math.max(row, end.row()), Math.max(column, end.column())));
        });
    }

    @Override
    public String manner() {
        return String.valueOf(workplace.numbersProperty().get().decimal());
    }

    /** What undo or redo changed is selected. */
    private void selectWhatChanged() {
        if (!workplace.hasReport() || content() == null || workplace.open().wentBackToProperty().get().isEmpty()) {
            return;
        }
        var changed = workplace.open().wentBackToProperty().get();
        ChangedBlock.of(sheet(), changed).ifPresent(block -> {
            pasted.set(null);
            pasted.set(block);
        });
    }

    /** What was pasted last, or taken back, for the grid to select. */
    ReadOnlyObjectProperty<CellRange> pastedProperty() {
        return pasted.getReadOnlyProperty();
    }

    @Override
    public void clear(CellRange range) {
        apply("clear", cells().cleared(range));
    }

    @Override
    public void fill(CellRange range, boolean down) {
        apply("fill", cells().filled(range, down));
    }

    @Override
    public void carryOn(CellRange block, CellRange over) {
        apply("fill", cells().carriedOn(block, over));
    }

    @Override
    public List<String> used(int row, int column) {
        return content() == null ? List.of() : cells().used(row, column);
    }

    @Override
    public void fillWith(CellRange range, String text) {
        apply("fill", cells().filledWith(range, text, workplace.typed()::read));
    }

    /** Puts a key into the blank cells for figures in the rows of the range, all columns of them. Gives how many took it. */
    int fillBlanks(CellRange range, NotationKey key) {
        var changes = cells().blanksFilled(range, key);
        apply("fillBlanks", changes);
        return changes.size();
    }

    private SheetBlock cells() {
        return new SheetBlock(sheet());
    }

    @Override
    public String copied(int row, int column) {
        return cells().text(new CellPlace(row, column), plain(), true);
    }

    @Override
    public String bare(int row, int column) {
        return cells().text(new CellPlace(row, column), plain(), false);
    }

    private AnswerText plain() {
        return new AnswerText(new NumberStyle(workplace.numbersProperty().get().decimal(), '\0'), workplace.words());
    }

    private void apply(String name, List<Edit.Change> changes) {
        CellChanges.edit(name, changes, workplace.open().report()).ifPresent(workplace.open()::apply);
    }
}
