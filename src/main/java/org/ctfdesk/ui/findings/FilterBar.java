package org.ctfdesk.ui.findings;

import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.ctfdesk.text.Words;
import org.ctfdesk.ui.control.Visibility;

/** Which findings are listed: a button for each filter, or one menu of all where there is no room for the buttons in one line. */
final class FilterBar extends HBox {
    private static final double GAP = 6;
    private static final long NOTHING_TOLD = -1;

    private final FindingsViewModel model;
    private final Words words;
    private final Label title;
    private final HBox buttons = new HBox(GAP);
    private final MenuButton menu = new MenuButton();
    private final Map<Filter, ToggleButton> chips = new EnumMap<>(Filter.class);
    private final Map<Filter, RadioMenuItem> items = new EnumMap<>(Filter.class);
    /** The counts that the buttons say. */
    private final Map<Filter, Long> told = new EnumMap<>(Filter.class);

    FilterBar(FindingsViewModel model, Words words) {
        super(GAP);
        this.model = model;
        this.words = words;
        title = new Label(words.of("ui.findings.title"));
        title.getStyleClass().add("findings-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        menu.getStyleClass().add("chip");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        var ofButtons = new ToggleGroup();
        var ofItems = new ToggleGroup();
        for (var filter : Filter.values()) {
            var chip = new ToggleButton();
            chip.getStyleClass().add("chip");
            chip.setToggleGroup(ofButtons);
            chip.setOnAction(event -> choose(filter));
            chip.setMinWidth(Region.USE_PREF_SIZE);
            chips.put(filter, chip);
            var item = new RadioMenuItem();
            item.setMnemonicParsing(false);
            item.setToggleGroup(ofItems);
            item.setOnAction(event -> choose(filter));
            items.put(filter, item);
        }
        buttons.getChildren().setAll(chips.values());
        buttons.setAlignment(Pos.CENTER_LEFT);
        menu.getItems().setAll(items.values());
        setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(title, buttons, menu);
        Visibility.show(menu, false);
        model.filterProperty().addListener((property, old, now) -> count());
        count();
    }

    private void choose(Filter filter) {
        model.filterProperty().set(filter);
        count(); // a second click would switch it off
    }

    /** Tells how many findings each filter lists, and which is chosen. */
    void count() {
        var chosen = model.filterProperty().get();
        for (var filter : Filter.values()) {
            if (told.getOrDefault(filter, NOTHING_TOLD) != model.count(filter)) {
                told.put(filter, model.count(filter));
                var text = words.of("ui.findings.filter." + filter, model.count(filter));
                chips.get(filter).setText(text);
                items.get(filter).setText(text);
                requestLayout();
            }
            chips.get(filter).setSelected(filter == chosen);
            items.get(filter).setSelected(filter == chosen);
        }
        menu.setText(chips.get(chosen).getText());
        menu.setAccessibleText(words.of("ui.findings.filter") + ": " + menu.getText());
    }

    /** The buttons are no reason for the panel to be wide. */
    @Override
    protected double computeMinWidth(double height) {
        return title.prefWidth(-1) + GAP + menu.prefWidth(-1);
    }

    @Override
    protected void layoutChildren() {
        var fit = title.prefWidth(-1) + GAP + buttons.prefWidth(-1) <= getWidth();
        if (fit != buttons.isManaged()) {
            Visibility.show(buttons, fit);
            Visibility.show(menu, !fit);
        }
        super.layoutChildren();
    }
}
