package org.ctfdesk.ui.form;

import java.util.HashMap;
import java.util.HashSet;
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
import org.ctfdesk.report.Place;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Finding;
import org.ctfdesk.sheet.AnswerText;
import org.ctfdesk.sheet.RowView;
import org.ctfdesk.sheet.Sheet;
import org.ctfdesk.sheet.ViewedRows;
import org.ctfdesk.sheet.WhollyFlexible;
import org.ctfdesk.ui.common.Following;
import org.ctfdesk.ui.common.OpenReport;
import org.ctfdesk.ui.common.Workplace;

/** The table in the middle as it is seen: its rows as the user wants to see them, with the marks of findings. */
final class ShownTable {
    private final Workplace workplace;
    private final ReadOnlyObjectWrapper<FormContent> content = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty folding = new SimpleBooleanProperty();
    private final ReadOnlyIntegerWrapper hidden = new ReadOnlyIntegerWrapper();
    private final Map<TableKey, ViewedRows> views = new HashMap<>();
    private final ReadOnlyObjectWrapper<RowView> view = new ReadOnlyObjectWrapper<>(RowView.ALL);
    private final CommentedCells commented = new CommentedCells();
    private final LockedCells lockedCells = new LockedCells();
    private AnswerText shown;
    /** The table with all its rows; null while there is none. */
    private Sheet whole;

    ShownTable(Workplace workplace) {
        this.workplace = workplace;
        this.shown = workplace.shown();
        workplace.openProperty().addListener((property, old, now) -> views.clear());
        workplace.checks().checkedProperty().addListener((property, old, now) -> refresh());
        folding.addListener((property, old, now) -> refresh());
        workplace.numbersProperty().addListener((property, old, now) -> {
            shown = workplace.shown();
            refresh();
        });
        Following.follow(workplace, this::refresh, OpenReport::reportProperty, OpenReport::tableProperty,
                open -> open.locks().readingProperty());
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
        var sheet = seen();
        hidden.set(whole.rows().size() - sheet.rows().size());
        view.set(viewed().map(ViewedRows::view).orElse(RowView.ALL));
        content.set(new FormContent(sheet, shown, workplace.checks().foundAt(), lockedCells.of(open), commented.of(open.report()), before));
    }

    private Optional<ViewedRows> viewed() {
        return Optional.ofNullable(whole).map(Sheet::key).map(views::get);
    }

    private Sheet seen() {
        var left = folding.get() ? WhollyFlexible.of(whole).rows() : Set.<Integer>of();
        return viewed()
                .map(rows -> whole.showing(rows.of(whole).stream().filter(row -> !left.contains(row)).toList()))
                .orElseGet(() -> whole.without(left));
    }

    ReadOnlyObjectProperty<FormContent> contentProperty() {
        return content.getReadOnlyProperty();
    }

    /** Whether rows that are wholly FX are left out. */
    BooleanProperty foldingProperty() {
        return folding;
    }

    /** How many rows are left out, for whatever reason. */
    ReadOnlyIntegerProperty hiddenProperty() {
        return hidden.getReadOnlyProperty();
    }

    /** What is wanted to be seen of the table in the middle. */
    ReadOnlyObjectProperty<RowView> viewProperty() {
        return view.getReadOnlyProperty();
    }

    /** Looks at the rows of the table in the middle in that way; at rows typed since, too. */
    void look(RowView wanted) {
        if (whole == null) {
            return;
        }
        if (wanted.equals(RowView.ALL)) {
            views.remove(whole.key());
        } else {
            var found = new HashSet<RowKey>();
            workplace.checks().checkedProperty().get().everywhere().map(Finding::place)
                    .filter(place -> place.table().equals(whole.key())).forEach(place -> found.add(place.row()));
            views.put(whole.key(), new ViewedRows(whole, wanted, shown, found::contains, workplace.words().locale()));
        }
        refresh();
    }

    /** Leaves rows of the sheet that is shown out. */
    void leaveOut(int from, int to) {
        var rows = new HashSet<RowKey>();
        var sheet = content.get().sheet();
        for (var row = Math.max(from, sheet.headRows()); row <= to && row < sheet.rows().size(); row++) {
            var each = sheet.rows().get(row);
            if (each.line().isPresent() && !each.isPlaceholder()) {
                each.key().ifPresent(rows::add);
            }
        }
        views.computeIfAbsent(whole.key(),
                key -> new ViewedRows(whole, RowView.ALL, shown, row -> false, workplace.words().locale())).leaveOut(rows);
        refresh();
    }

    /** Shows every row again, in its own order. */
    void showAll() {
        if (whole != null) {
            views.remove(whole.key());
            if (folding.get()) {
                folding.set(false);
            } else {
                refresh();
            }
        }
    }

    /** The columns of the table that can be chosen from, by what its rows say now. */
    List<RowView.Choosable> choosable() {
        return whole == null ? List.of() : RowView.choosable(whole, shown);
    }

    /** Shows the row of a cell again where it is left out; true where it was. */
    boolean reveal(Place place) {
        var sheet = content.get().sheet();
        if (sheet == whole || sheet.find(place).isPresent()) {
            return false;
        }
        var at = whole.find(place);
        if (at.isEmpty()) {
            return false;
        }
        viewed().ifPresent(rows -> whole.rows().get(at.get().row()).key().ifPresent(rows::bringBack));
        if (folding.get() && WhollyFlexible.of(whole).rows().contains(at.get().row())) {
            folding.set(false);
        } else {
            refresh();
        }
        return true;
    }
}
