package org.ctfdesk.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.control.MenuItem;
import javafx.util.Duration;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.ui.common.Workplace;
import org.ctfdesk.ui.grid.FormGrid;

/** What buttons, keys and the menu of a cell do with whole rows. What is being typed is taken before. */
public final class RowGestures {
    /** Keys that whole rows of blank cells can be given at once. */
    public static final List<NotationKey> KEYS_TO_FILL = List.of(NotationKey.NO, NotationKey.NE, NotationKey.NA, NotationKey.IE);

    private final Workplace workplace;
    private final FormViewModel model;
    /** The footnote that is being written, and the cell that cites it. */
    private Optional<Place> written = Optional.empty();
    private Optional<Place> cited = Optional.empty();
    private final FormGrid grid;
    private final Consumer<Place> show;

    /** @param show goes to a cell of the table that is shown */
    RowGestures(Workplace workplace, FormViewModel model, FormGrid grid, Consumer<Place> show) {
        this.workplace = workplace;
        this.model = model;
        this.grid = grid;
        this.show = show;
    }

    /** For the menu of a cell. */
    List<MenuItem> menuItems() {
        var items = new ArrayList<>(List.of(
                item("ui.form.addHere", this::add),
                item("ui.form.remove", this::remove),
                item("ui.menu.copyWithHeads", grid::copyWithHeads),
                item("ui.form.footnote", this::addFootnote)));
        KEYS_TO_FILL.forEach(key -> items.add(item(words("ui.form.blanks", key), key)));
        return items;
    }

    private MenuItem item(String text, NotationKey key) {
        var item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> fillBlanks(key));
        return item;
    }

    /** Puts a blank row below the one where the user is. */
    public void add() {
        grid.commitEdit();
        if (model.rows().canAddAt(grid.focusRowProperty().get())) {
            model.rows().addAt(grid.focusRowProperty().get());
        }
    }

    /** Takes out the rows of the selection that the Party added. */
    public void remove() {
        grid.commitEdit();
        var range = grid.selectionProperty().get();
        if (range != null && model.rows().canRemoveAt(range.top())) {
            model.rows().removeAt(range.top(), range.bottom());
        }
    }

    /** Puts a key into the blank cells for figures in the rows of the selection. */
    public void fillBlanks(NotationKey key) {
        grid.commitEdit();
        var range = grid.selectionProperty().get();
        if (range != null) {
            workplace.say(words("ui.form.blanks.filled", model.fillBlanks(range, key), key));
        }
    }

    private MenuItem item(String key, Runnable action) {
        var item = new MenuItem(words(key));
        item.setOnAction(event -> action.run());
        return item;
    }

    /** Adds a footnote that the cell of the user cites, and goes to it. */
    void addFootnote() {
        grid.commitEdit();
        var citing = model.placeAt(grid.focusRowProperty().get(), grid.focusColumnProperty().get());
        model.footnotes().addFootnote(grid.focusRowProperty().get(), grid.focusColumnProperty().get())
                .ifPresentOrElse(place -> {
                    workplace.open().goTo(place);
                    written = Optional.of(place);
                    cited = citing;
                    grid.requestFocus();
                }, () -> workplace.say(words("ui.form.noFootnote")));
    }

    /** The grid went to another row: whoever ends a new footnote with Enter is back in the cell that cites it. */
    void moved() {
        var footnote = written.flatMap(place -> model.contentProperty().get().sheet().find(place));
        var row = grid.focusRowProperty().get();
        if (footnote.isEmpty() || row == footnote.get().row()) {
            return;
        }
        var isEnded = row == footnote.get().row() + 1 && workplace.open().report().answer(written.get()).isPresent();
        var back = cited;
        written = Optional.empty();
        cited = Optional.empty();
        if (isEnded && back.isPresent()) {
            var open = workplace.open();
            var pause = new PauseTransition(Duration.millis(1)); // the grid is on its way to the row below still
            pause.setOnFinished(event -> open.goTo(back.get()));
            pause.play();
        }
    }

    /** Moves the row of the cell up or down; the cell stays where the user is. */
    public void move(int by) {
        grid.commitEdit();
        if (!model.rows().canRemoveAt(grid.focusRowProperty().get())) {
            return;
        }
        if (model.table().viewProperty().get().order().isPresent()) {
            workplace.say(words("ui.view.ordered"));
            return;
        }
        var place = model.placeAt(grid.focusRowProperty().get(), grid.focusColumnProperty().get());
        model.rows().moveAt(grid.focusRowProperty().get(), by);
        place.ifPresent(show);
    }

    private String words(String key, Object... arguments) {
        return workplace.words().of(key, arguments);
    }
}
