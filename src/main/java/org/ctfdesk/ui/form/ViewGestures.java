package org.ctfdesk.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.sheet.PlaceNames;
import org.ctfdesk.sheet.RowView;
import org.ctfdesk.ui.common.Workplace;
import org.ctfdesk.ui.grid.FormGrid;

/** What keys and menus do to the view of the rows; never to the report. What is being typed is taken before. */
public final class ViewGestures {
    private final Workplace workplace;
    private final FormViewModel model;
    private final FormGrid grid;
    private final Consumer<Place> show;
    private Runnable asking = () -> {};

    /** @param show goes to a cell of the table that is shown */
    ViewGestures(Workplace workplace, FormViewModel model, FormGrid grid, Consumer<Place> show) {
        this.workplace = workplace;
        this.model = model;
        this.grid = grid;
        this.show = show;
    }

    /** What opens the bar in which rows are chosen. */
    void askWith(Runnable action) {
        asking = action;
    }

    /** For the menu of a cell. */
    List<MenuItem> menuItems() {
        return List.of(new SeparatorMenuItem(), item("ui.menu.onlyLikeThis", this::onlyLikeThis),
                item("ui.menu.ascending", () -> order(false)), item("ui.menu.descending", () -> order(true)),
                item("ui.menu.hideRows", this::hide), item("ui.menu.showRows", this::showAll));
    }

    private MenuItem item(String key, Runnable action) {
        var item = new MenuItem(workplace.words().of(key));
        item.setOnAction(event -> action.run());
        return item;
    }

    /** Opens the bar in which rows are chosen. */
    public void ask() {
        grid.commitEdit();
        asking.run();
    }

    /** Only rows whose cell in this column says what the cells that are selected say. */
    public void onlyLikeThis() {
        var range = grid.selectionProperty().get();
        if (range == null) {
            return;
        }
        grid.commitEdit();
        var content = model.contentProperty().get();
        var words = new TreeSet<String>();
        for (var row = range.top(); row <= range.bottom(); row++) {
            words.addAll(content.said(row, range.left()));
        }
        look(model.table().viewProperty().get().with(content.columnKey(range.left()), words));
    }

    /** Orders the rows that the Party added by the column of the cell. */
    public void order(boolean descending) {
        column().ifPresent(column -> {
            grid.commitEdit();
            look(model.table().viewProperty().get().ordered(Optional.of(new RowView.Order(column, descending))));
        });
    }

    /** Only rows in which something was found, or all again. */
    public void onlyFound() {
        var view = model.table().viewProperty().get();
        look(view.onlyFound(!view.onlyFound()));
    }

    /** Leaves the rows of the selection out. */
    public void hide() {
        var range = grid.selectionProperty().get();
        if (range != null) {
            grid.commitEdit();
            model.table().leaveOut(range.top(), range.bottom());
        }
    }

    /** Shows every row again, in its own order. */
    public void showAll() {
        var place = place();
        grid.commitEdit();
        model.table().showAll();
        place.ifPresent(show);
    }

    /** Looks at the rows in that way and stays in the cell where it is still seen. */
    void look(RowView view) {
        var place = place();
        model.table().look(view);
        place.filter(at -> model.contentProperty().get().sheet().find(at).isPresent()).ifPresent(show);
    }

    private Optional<Place> place() {
        return model.placeAt(grid.focusRowProperty().get(), grid.focusColumnProperty().get());
    }

    private Optional<ColumnKey> column() {
        var column = grid.focusColumnProperty().get();
        return column < 0 || model.contentProperty().get() == null
                ? Optional.empty() : Optional.of(model.contentProperty().get().columnKey(column));
    }

    /** What the view leaves out and how it orders, in a sentence; "" where all rows stand as they are. */
    String told() {
        var words = workplace.words();
        var view = model.table().viewProperty().get();
        var hidden = model.table().hiddenProperty().get();
        var told = hidden == 0 ? "" : words.of("ui.view.hidden", hidden, reasons(view));
        var order = view.order().map(by -> words.of(by.descending() ? "ui.view.descending" : "ui.view.ascending", head(by.column())));
        return order.map(sentence -> told.isEmpty() ? sentence : told + " " + sentence).orElse(told);
    }

    private String reasons(RowView view) {
        var words = workplace.words();
        var reasons = new ArrayList<String>();
        view.chosen().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .forEach(each -> reasons.add(head(each.getKey()) + ": " + named(each.getValue())));
        if (!view.text().isBlank()) {
            reasons.add("“" + view.text().strip() + "”");
        }
        if (view.onlyFound()) {
            reasons.add(words.of("ui.view.found"));
        }
        if (model.table().foldingProperty().get()) {
            reasons.add(words.of("ui.view.flexible"));
        }
        return reasons.isEmpty() ? words.of("ui.view.byHand") : String.join("; ", reasons);
    }

    private String named(Set<String> chosen) {
        return chosen.stream().sorted().map(this::named).collect(Collectors.joining(", "));
    }

    /** How a word of a column is offered. */
    String named(String word) {
        return word.equals(RowView.BLANK) ? workplace.words().of("ui.view.blank") : word.replace('\n', ' ');
    }

    /** The head of a column, briefly. */
    String head(ColumnKey column) {
        var words = workplace.words();
        var name = new PlaceNames(words).column(new Place(model.contentProperty().get().sheet().key(), RowKey.of(""), column));
        return name.isEmpty() ? words.of("ui.view.firstColumn") : name.replace('\n', ' ');
    }

    /** The columns by which rows can be ordered. */
    List<ColumnKey> columns() {
        return model.contentProperty().get().sheet().columns().stream()
                .filter(column -> !column.column().isSeparator()).map(column -> column.key()).toList();
    }
}
