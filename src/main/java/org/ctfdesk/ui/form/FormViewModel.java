package org.ctfdesk.ui.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.Foot;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Forms;
import org.ctfdesk.form.Part;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Checked;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.sheet.Sheet;
import org.ctfdesk.sheet.SheetCell;
import org.ctfdesk.sheet.Shown;
import org.ctfdesk.sheet.WhollyFlexible;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.ui.common.Following;
import org.ctfdesk.ui.common.OpenReport;
import org.ctfdesk.ui.common.Workplace;
import org.ctfdesk.ui.grid.CellRange;
import org.ctfdesk.ui.grid.GridEdits;

/** The table in the middle: what the grid shows of it, and what its gestures do to the report. */
public final class FormViewModel implements GridEdits {
    private final Workplace workplace;
    private final ReadOnlyObjectWrapper<FormContent> content = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<CellRange> pasted = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty folding = new SimpleBooleanProperty();
    private final ReadOnlyIntegerWrapper hidden = new ReadOnlyIntegerWrapper();
    private Shown shown;
    /** The table with all its rows; null while there is none. */
    private Sheet whole;
    /** The marks last made, with what they were made of. */
    private Map<Place, Severity> marks = Map.of();

    private Checked marksOf = Checked.NOTHING;
    private TableKey marksIn = TableKey.of("");

    public FormViewModel(Workplace workplace) {
        this.workplace = workplace;
        this.shown = workplace.shown();
        workplace.checks().checkedProperty().addListener((property, old, now) -> refresh());
        folding.addListener((property, old, now) -> refresh());
        workplace.numbersProperty().addListener((property, old, now) -> {
            shown = workplace.shown();
            refresh();
        });
        Following.follow(workplace, this::refresh, OpenReport::reportProperty, OpenReport::tableProperty);
    }

    private void refresh() {
        var open = workplace.open();
        if (open == null) {
            whole = null;
            hidden.set(0);
            content.set(null);
            return;
        }
        var before = content.get();
        var isSame = whole != null && whole.report() == open.report() && whole.key().equals(open.tableProperty().get());
        if (!isSame) {
            whole = Sheet.editable(open.tableProperty().get(), open.report(), workplace.words(), Optional.ofNullable(whole));
        }
        var left = folding.get() ? WhollyFlexible.of(whole).rows() : Set.<Integer>of();
        hidden.set(left.size());
        var sheet = whole.without(left);
        var checked = workplace.checks().checkedProperty().get();
        if (checked != marksOf || !sheet.key().equals(marksIn)) {
            marksOf = checked;
            marksIn = sheet.key();
            marks = marks(checked, sheet.key());
        }
        content.set(new FormContent(sheet, shown, marks, before));
    }

    /** The gravest finding of each cell of a table, its foot and the names that it shows included. */
    private static Map<Place, Severity> marks(Checked checked, TableKey key) {
        var marks = new HashMap<Place, Severity>();
        for (var finding : checked.findings()) {
            var table = finding.place().table();
            if (table.equals(key) || table.equals(Report.footOf(key)) || finding.place().row().isRepeated()) {
                marks.merge(finding.place(), finding.severity(), (some, other) -> some.compareTo(other) < 0 ? some : other);
            }
        }
        return marks;
    }

    ReadOnlyObjectProperty<FormContent> contentProperty() {
        return content.getReadOnlyProperty();
    }

    /** Whether rows that are wholly FX are left out on the screen. */
    public BooleanProperty foldingProperty() {
        return folding;
    }

    /** How many rows of the table are left out. */
    ReadOnlyIntegerProperty hiddenProperty() {
        return hidden.getReadOnlyProperty();
    }

    /** Shows all rows again where the cell stands in one that is left out. */
    void reveal(Place place) {
        if (folding.get() && sheet().find(place).isEmpty() && whole.find(place).isPresent()) {
            folding.set(false);
        }
    }

    /** The form in the middle. */
    public Form form() {
        return content.get().sheet().form();
    }

    private Sheet sheet() {
        return content.get().sheet();
    }

    private Optional<SheetCell.Input> input(int row, int column) {
        return row < sheet().rows().size() && column < sheet().columns().size()
                        && sheet().rows().get(row).cell(column) instanceof SheetCell.Input input
                ? Optional.of(input)
                : Optional.empty();
    }

    /** The address of a cell, where it takes an answer. */
    public Optional<Place> placeAt(int row, int column) {
        if (content.get() == null || row < 0 || column < 0
                || row >= sheet().rows().size() || column >= sheet().columns().size()) {
            return Optional.empty(); // the grid comes from a table with more rows or columns
        }
        return input(row, content.get().anchorColumn(row, column)).map(SheetCell.Input::place);
    }

    /** What the cells of a range show, from left to right and top to bottom. */
    public List<Answer> answers(CellRange range) {
        var answers = new ArrayList<Answer>();
        for (var row = range.top(); row <= range.bottom(); row++) {
            for (var column = range.left(); column <= range.right(); column++) {
                input(row, column).flatMap(SheetCell.Input::shown).ifPresent(answers::add);
            }
        }
        return answers;
    }

    @Override
    public String textToEdit(int row, int column) {
        return input(row, column)
                .flatMap(input -> input.shown().map(answer -> shown.full(answer, input.kind())))
                .orElse("");
    }

    @Override
    public void commit(int row, int column, String text) {
        input(row, column).ifPresent(input -> {
            if (!text.equals(textToEdit(row, column))) {
                apply("type", List.of(change(input, input.place(), text)));
            }
        });
    }

    private Edit.Change change(SheetCell.Input input, Place place, String text) {
        var answer = workplace.typed().read(input.kind(), text);
        var computed = input.result().flatMap(result -> result.value());
        // what the formula gives anyhow is not an answer of its own
        return new Edit.Change(place, answer.isPresent() && computed.isPresent() && answer.get().equals(computed.get())
                ? Optional.empty()
                : answer);
    }

    @Override
    public void paste(int row, int column, List<List<String>> cells) {
        var changes = new ArrayList<Edit.Change>();
        var target = row;
        var below = 0; // how many items under the one that the placeholder stands for
        var lost = 0;
        for (var line : cells) {
            var fits = target < sheet().rows().size() && isFoot(target) == isFoot(row);
            for (var i = 0; i < line.size(); i++) {
                var text = line.get(i);
                var input = fits ? input(target, column + i) : Optional.<SheetCell.Input>empty();
                if (input.isPresent()) {
                    changes.add(change(input.get(), lower(input.get().place(), below), text));
                } else if (!text.isBlank() && !(fits && isPrinted(target, column + i, text))) {
                    lost++;
                }
            }
            if (fits && sheet().rows().get(target).isPlaceholder()) {
                below++;
            } else {
                target++;
            }
        }
        apply("paste", changes);
        workplace.say(lost == 0 ? "" : workplace.words().of("ui.form.lost", lost));
        if (!changes.isEmpty()) {
            var width = cells.stream().mapToInt(List::size).max().orElse(1);
            pasted.set(null);
            pasted.set(new CellRange(row, column, row + cells.size() - 1, column + width - 1));
        }
    }

    /** What was pasted last, for the grid to select. */
    ReadOnlyObjectProperty<CellRange> pastedProperty() {
        return pasted.getReadOnlyProperty();
    }

    /** A block that is pasted into the table does not run on into its footnotes and documentation box. */
    private boolean isFoot(int row) {
        return switch (sheet().rows().get(row).role()) {
            case FOOT_HEADING, FOOTNOTE, BOX -> true;
            case HEAD, HEADING, LINE, TOTAL -> false;
        };
    }

    /** True where the text stands there anyhow: a block copied with its labels. */
    private boolean isPrinted(int row, int column, String text) {
        return column < sheet().columns().size() && copied(row, column).strip().equals(text.strip());
    }

    /** The place in an item so many numbers further on. */
    private static Place lower(Place place, int by) {
        if (by == 0 || !place.row().isRepeated()) {
            return place;
        }
        var item = Integer.toString(Integer.parseInt(place.row().item()) + by);
        return new Place(place.table(), new RowKey(place.row().line(), item), place.column());
    }

    @Override
    public void clear(CellRange range) {
        var changes = new ArrayList<Edit.Change>();
        for (var row = range.top(); row <= range.bottom(); row++) {
            for (var column = range.left(); column <= range.right(); column++) {
                input(row, column)
                        .filter(input -> input.answer().isPresent())
                        .ifPresent(input -> changes.add(new Edit.Change(input.place(), Optional.empty())));
            }
        }
        apply("clear", changes);
    }

    @Override
    public String copied(int row, int column) {
        var plain = new Shown(new NumberStyle(workplace.numbersProperty().get().decimal(), '\0'), workplace.words());
        return switch (sheet().rows().get(row).cell(column)) {
            case SheetCell.Fixed fixed -> fixed.text();
            case SheetCell.Input input -> input.shown().map(answer -> plain.full(answer, input.kind())).orElse("");
            case SheetCell.Covered covered -> "";
            case SheetCell.Blank blank -> "";
        };
    }

    /** Applies changes; items of a list that another table keeps are put there first where they are new. */
    private void apply(String name, List<Edit.Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        var set = new Edit.SetAnswers(changes.stream().allMatch(change -> change.answer().isEmpty()) ? "clear" : name, changes);
        var missing = new LinkedHashSet<Edit>();
        for (var change : changes) {
            if (change.answer().isPresent()) {
                missingItem(change.place()).ifPresent(missing::add);
            }
        }
        var edits = new ArrayList<Edit>(missing);
        edits.add(set);
        workplace.open().apply(edits.size() == 1 ? set : new Edit.Together(name, edits));
    }

    private Optional<Edit> missingItem(Place place) {
        return Forms.of(place.table().form())
                .repeatedOf(place.row().line())
                .filter(Part.Repeated::follows)
                .filter(part -> workplace.open().report().roster(part).item(place.row().item()).isEmpty())
                .map(part -> new Edit.InsertItems(
                        Report.rosterTable(part), Report.rosterPart(part), Integer.MAX_VALUE,
                        List.of(Item.blank(place.row().item()))));
    }

    /** The repeated part that a row belongs to; without one, the first of the form. */
    private Optional<Part.Repeated> partAt(int row) {
        var line = row < 0 || row >= sheet().rows().size() ? Optional.<String>empty()
                : sheet().rows().get(row).key().map(key -> key.line());
        return line.flatMap(form()::repeatedOf);
    }

    /** True where rows can be added and taken out at that row. */
    public boolean canAddAt(int row) {
        return content.get() != null && partAt(row).isPresent();
    }

    /** True where the row is one that the Party added. */
    public boolean canRemoveAt(int row) {
        return canAddAt(row) && !sheet().rows().get(row).isPlaceholder();
    }

    /** Parts that take rows of the Party's own, with their words. */
    public List<Part.Repeated> parts() {
        return content.get() == null ? List.of() : form().repeatedParts().toList();
    }

    /** Puts a blank item below the one at {@code row}, or at the end of {@code part}. */
    public Place add(Part.Repeated part, int row) {
        var table = part.follows() ? Report.rosterTable(part) : sheet().key();
        var kept = part.follows() ? Report.rosterPart(part) : part.id();
        var block = workplace.open().report().table(table).block(kept);
        var at = partAt(row).filter(part::equals).flatMap(same -> sheet().rows().get(row).key())
                .map(key -> block.indexOf(key.item()) + 1)
                .filter(position -> position > 0)
                .orElse(block.size());
        var id = block.nextId();
        workplace.open().apply(new Edit.InsertItems(table, kept, at, List.of(Item.blank(id))));
        var line = Forms.of(table.form()).repeated(kept).orElseThrow().lines().getFirst().id();
        return new Place(table, new RowKey(line, id), ColumnKey.LABEL);
    }

    /** True where a footnote can be cited: behind figures and keys. */
    public boolean canCiteAt(int row, int column) {
        return content.get() != null && sheet().form().hasFoot() && placeAt(row, column).isPresent()
                && input(row, column).flatMap(SheetCell.Input::answer).filter(Quantity.class::isInstance).isPresent();
    }

    /** Puts a blank item where the user is. */
    public void addAt(int row) {
        partAt(row).ifPresent(part -> workplace.open().placeProperty().set(Optional.of(add(part, row))));
    }

    /** Takes out the items from one row to another. */
    public void removeAt(int from, int to) {
        partAt(from).ifPresent(part -> {
            var ids = new LinkedHashSet<String>();
            for (var row = from; row <= to && row < sheet().rows().size(); row++) {
                if (partAt(row).filter(part::equals).isPresent()) {
                    sheet().rows().get(row).key().ifPresent(key -> ids.add(key.item()));
                }
            }
            workplace.open().apply(new Edit.RemoveItems(tableOf(part), idOf(part), Set.copyOf(ids)));
        });
    }

    /** Moves the item at a row up or down. */
    public void moveAt(int row, int by) {
        partAt(row).ifPresent(part -> workplace.open().apply(
                new Edit.MoveItem(tableOf(part), idOf(part), sheet().rows().get(row).key().orElseThrow().item(), by)));
    }

    private TableKey tableOf(Part.Repeated part) {
        return part.follows() ? Report.rosterTable(part) : sheet().key();
    }

    private static String idOf(Part.Repeated part) {
        return part.follows() ? Report.rosterPart(part) : part.id();
    }

    /** Cites a new footnote in the cell, and gives the place where it is to be written; nothing where the cell has no figure. */
    public Optional<Place> addFootnote(int row, int column) {
        return input(row, column).flatMap(input -> input.answer()
                .filter(Quantity.class::isInstance)
                .map(Quantity.class::cast)
                .map(quantity -> {
                    var foot = Report.footOf(sheet().key());
                    var number = workplace.open().report().nextFootnote(foot);
                    var cited = new ArrayList<>(quantity.footnotes());
                    cited.add(Integer.valueOf(number));
                    workplace.open().apply(new Edit.Together("addFootnote", List.of(
                            new Edit.InsertItems(foot, Foot.FOOTNOTE, Integer.MAX_VALUE, List.of(Item.blank(number))),
                            new Edit.SetAnswers("addFootnote", List.of(
                                    new Edit.Change(input.place(), Optional.of(quantity.citing(cited))))))));
                    return new Place(foot, new RowKey(Foot.FOOTNOTE, number),
                            ColumnKey.of(Foot.TEXT));
                }));
    }
}
