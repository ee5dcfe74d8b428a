package org.ctfdesk.ui.form;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.controlsfx.control.CheckComboBox;
import org.ctfdesk.sheet.RowView;
import org.ctfdesk.text.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;

/**
 * Where rows are chosen and ordered, and the line that says so. The line stands there whenever rows are left out or stand in
 * another order, the rest while it is asked for.
 */
final class ViewBar {
    private static final double WIDTH = 178;
    /** What a list takes besides its title: the count of ticks, the arrow, the edges. */
    private static final double BESIDE_TITLE = 84;

    private static final double CHARACTER = 7.4;
    private static final Duration PAUSE = Duration.millis(200);

    private final FormViewModel model;
    private final ViewGestures view;
    private final Words words;
    private final Runnable leave;
    private final TextField text = new TextField();
    private final ToggleButton found = new ToggleButton();
    private final MenuButton order = new MenuButton();
    private final FlowPane choices = new FlowPane(6, 4);
    private final Label told = new Label();
    private final HBox line;
    private final VBox root;
    private final PauseTransition typing = new PauseTransition(PAUSE);
    private boolean showing;

    /** @param leave gives the keys back to the grid */
    ViewBar(FormViewModel model, ViewGestures view, Words words, Runnable leave) {
        this.model = model;
        this.view = view;
        this.words = words;
        this.leave = leave;
        text.setPromptText(words.of("ui.view.text"));
        text.setAccessibleText(words.of("ui.view.text"));
        text.setPrefWidth(WIDTH);
        found.setText(words.of("ui.view.found"));
        order.setText(words.of("ui.view.order"));
        line = new HBox(8, told, all());
        told.setGraphic(new FontIcon(MaterialDesignE.EYE_OFF_OUTLINE));
        told.setMinWidth(0);
        HBox.setHgrow(told, Priority.SOMETIMES);
        line.getStyleClass().add("view-told");
        choices.getStyleClass().add("view-bar");
        root = new VBox(4, choices, line);
        List.of(choices, line).forEach(each -> each.managedProperty().bind(each.visibleProperty()));
        choices.setVisible(false);
        bind();
        tell();
    }

    Node root() {
        return root;
    }

    private Button all() {
        var all = new Button(words.of("ui.view.all"));
        all.getStyleClass().add("small");
        all.setMinWidth(Button.USE_PREF_SIZE);
        all.setOnAction(event -> view.showAll());
        return all;
    }

    private void bind() {
        view.askWith(this::open);
        typing.setOnFinished(event -> look(now().with(text.getText())));
        text.textProperty().addListener((property, old, is) -> {
            if (!showing) {
                typing.playFromStart();
            }
        });
        found.setOnAction(event -> look(now().onlyFound(found.isSelected())));
        choices.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER && event.getTarget() == text) {
                typing.stop();
                look(now().with(text.getText()));
                leave.run();
                event.consume();
            }
        });
        model.table().viewProperty().addListener((property, old, is) -> show());
        model.table().hiddenProperty().addListener((property, old, is) -> tell());
    }

    private RowView now() {
        return model.table().viewProperty().get();
    }

    private void look(RowView wanted) {
        if (model.contentProperty().get() != null && !wanted.equals(now())) {
            view.look(wanted);
        }
    }

    private void open() {
        if (model.contentProperty().get() != null) {
            fill();
            choices.setVisible(true);
            text.requestFocus();
        }
    }

    private void close() {
        choices.setVisible(false);
        leave.run();
    }

    /** Another table stands in the middle: what can be chosen in it is others. */
    void tableChanged() {
        if (choices.isVisible()) {
            fill();
        }
        show();
    }

    private void fill() {
        choices.getChildren().setAll(text);
        model.table().choosable().forEach(column -> choices.getChildren().add(choice(column)));
        var columns = view.columns();
        order.getItems().setAll(item(words.of("ui.view.ownOrder"), Optional.empty()));
        columns.forEach(column -> {
            order.getItems().add(item(words.of("ui.view.up", view.head(column)), Optional.of(new RowView.Order(column, false))));
            order.getItems().add(item(words.of("ui.view.down", view.head(column)), Optional.of(new RowView.Order(column, true))));
        });
        choices.getChildren().add(found);
        if (model.rows().parts().size() > 0) {
            choices.getChildren().add(order);
        }
        choices.getChildren().add(closing());
        show();
    }

    private Button closing() {
        var close = new Button(null, new FontIcon(MaterialDesignC.CLOSE));
        close.getStyleClass().addAll("flat", "button-icon");
        close.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        close.setTooltip(new Tooltip(words.of("ui.view.close")));
        close.setAccessibleText(words.of("ui.view.close"));
        close.setOnAction(event -> close());
        return close;
    }

    private MenuItem item(String name, Optional<RowView.Order> by) {
        var item = new MenuItem(name);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> look(now().ordered(by)));
        return item;
    }

    /** The words of a column with a tick each; none ticked is all. */
    private CheckComboBox<String> choice(RowView.Choosable column) {
        var key = column.column().key();
        var box = new CheckComboBox<String>();
        box.setTitle(view.head(key));
        box.setAccessibleText(view.head(key));
        box.setShowCheckedCount(true);
        box.setPrefWidth(BESIDE_TITLE + CHARACTER * box.getTitle().length()); // by itself it is as wide as its longest word
        column.words().forEach(word -> box.getItems().add(view.named(word)));
        box.setUserData(column);
        tick(box, column);
        box.getCheckModel().getCheckedIndices().addListener((ListChangeListener<Integer>) change -> {
            if (!showing) {
                var chosen = new LinkedHashSet<String>();
                box.getCheckModel().getCheckedIndices().forEach(index -> chosen.add(column.words().get(index)));
                look(now().with(key, chosen));
            }
        });
        return box;
    }

    private void tick(CheckComboBox<String> box, RowView.Choosable column) {
        var wanted = now().chosen().getOrDefault(column.column().key(), Set.of());
        for (var i = 0; i < column.words().size(); i++) {
            if (wanted.contains(column.words().get(i)) != box.getCheckModel().isChecked(i)) {
                box.getCheckModel().toggleCheckState(i);
            }
        }
    }

    private void show() {
        showing = true;
        try {
            if (!text.getText().strip().equals(now().text().strip())) {
                text.setText(now().text());
            }
            found.setSelected(now().onlyFound());
            for (var node : choices.getChildren()) {
                if (node instanceof CheckComboBox<?> && node.getUserData() instanceof RowView.Choosable column) {
                    tickAgain(node, column);
                }
            }
        } finally {
            showing = false;
        }
        tell();
    }

    @SuppressWarnings("unchecked")
    private void tickAgain(Node box, RowView.Choosable column) {
        tick((CheckComboBox<String>) box, column);
    }

    private void tell() {
        var sentence = model.contentProperty().get() == null ? "" : view.told();
        told.setText(sentence);
        told.setTooltip(sentence.isEmpty() ? null : new Tooltip(sentence));
        line.setVisible(!sentence.isEmpty());
    }
}
