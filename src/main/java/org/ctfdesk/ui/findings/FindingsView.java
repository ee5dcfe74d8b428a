package org.ctfdesk.ui.findings;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.text.Words;
import org.ctfdesk.ui.findings.FindingsViewModel.Filter;
import org.ctfdesk.ui.findings.FindingsViewModel.Line;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** The list of findings with its filters. A click goes to the cell, the link mends. */
public final class FindingsView {
    private final FindingsViewModel model;
    private final Words words;
    private final Runnable enter;
    private final ListView<Line> list = new ListView<>();
    private final Map<Filter, ToggleButton> chips = new EnumMap<>(Filter.class);
    private final TextField search = new TextField();
    /** Where in the list the user was last. */
    private int stood;
    private final BorderPane root = new BorderPane();

    /**
     * @param enter gives the keys to the cell that was gone to
     */
    public FindingsView(FindingsViewModel model, Words words, Runnable enter) {
        this.model = model;
        this.words = words;
        this.enter = enter;
        root.setTop(bar());
        root.setCenter(list);
        root.getStyleClass().add("findings");
        list.setItems(model.lines());
        list.setCellFactory(view -> new Cell());
        list.setFixedCellSize(30);
        list.getStyleClass().addAll("dense", "edge-to-edge");
        list.setAccessibleText(words.of("ui.findings.title"));
        var nothing = new Label(words.of("ui.findings.none"));
        nothing.getStyleClass().add("quiet");
        list.setPlaceholder(nothing);
        search.textProperty().bindBidirectional(model.searchProperty());
        model.changesProperty().addListener((property, old, now) -> count());
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                goToSelected();
                if (event.getClickCount() > 1) {
                    enter.run();
                }
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                goToSelected();
                enter.run();
            }
        });
        count();
    }

    /** What goes into the window. */
    public Parent root() {
        return root;
    }

    /** Gives the keys to the list. */
    public void focus() {
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
        list.requestFocus();
    }

    /** Selects the next finding of the list, or the first after the last, and goes to its cell. */
    public void next(int by) {
        if (model.lines().isEmpty()) {
            return;
        }
        var selected = list.getSelectionModel().getSelectedIndex();
        // a finding that was mended is gone, and the next one stands in its place
        var from = selected >= 0 ? selected : by > 0 ? stood - 1 : stood;
        var at = Math.floorMod(from + by, model.lines().size());
        list.getSelectionModel().clearAndSelect(at);
        list.scrollTo(Math.max(0, at - 2));
        goToSelected();
    }

    private void goToSelected() {
        stood = Math.max(0, list.getSelectionModel().getSelectedIndex());
        var line = list.getSelectionModel().getSelectedItem();
        if (line != null) {
            model.goTo(line.finding());
        }
    }

    private Node bar() {
        var title = new Label(words.of("ui.findings.title"));
        title.getStyleClass().add("findings-title");
        var group = new ToggleGroup();
        var bar = new HBox(8, title);
        for (var filter : Filter.values()) {
            var chip = new ToggleButton();
            chip.getStyleClass().add("chip");
            chip.setToggleGroup(group);
            chip.setSelected(filter == model.filterProperty().get());
            chip.setOnAction(event -> {
                chip.setSelected(true);
                model.filterProperty().set(filter);
            });
            chip.setMinWidth(Region.USE_PREF_SIZE);
            chips.put(filter, chip);
            bar.getChildren().add(chip);
        }
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        search.setPromptText(words.of("ui.findings.search"));
        search.getStyleClass().add("small");
        search.setPrefColumnCount(14);
        bar.getChildren().addAll(space, search);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("findings-bar");
        return bar;
    }

    private void count() {
        chips.forEach((filter, chip) -> chip.setText(words.of("ui.findings.filter." + filter, model.count(filter))));
    }

    /** One finding: its sign, code, place, message and remedy. */
    private final class Cell extends ListCell<Line> {
        private final FontIcon sign = new FontIcon();
        private final Label code = new Label();
        private final Label where = new Label();
        private final Label message = new Label();
        private final Hyperlink remedy = new Hyperlink();
        private final HBox box = new HBox(10, sign, code, where, message, remedy);

        Cell() {
            box.setAlignment(Pos.CENTER_LEFT);
            code.getStyleClass().add("finding-code");
            code.setMinWidth(72);
            where.getStyleClass().add("finding-where");
            where.prefWidthProperty().bind(list.widthProperty().multiply(0.3));
            where.minWidthProperty().bind(where.prefWidthProperty());
            where.maxWidthProperty().bind(where.prefWidthProperty());
            HBox.setHgrow(message, Priority.ALWAYS);
            message.setMaxWidth(Double.MAX_VALUE);
            message.setMinWidth(80);
            remedy.setMinWidth(Region.USE_PREF_SIZE);
            box.setMinWidth(0);
            box.setPrefWidth(0);
            setPrefWidth(0);
            setTooltip(new Tooltip());
            getTooltip().setWrapText(true);
            getTooltip().setMaxWidth(560);
        }

        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            if (empty || line == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            sign.setIconCode(icon(line.finding().severity()));
            sign.getStyleClass().setAll("ikonli-font-icon", "sign-" + line.finding().severity().name().toLowerCase(Locale.ROOT));
            code.setText(line.finding().code());
            where.setText(line.where());
            message.setText(line.what());
            remedy.setText(line.remedy());
            remedy.setVisible(!line.remedy().isEmpty());
            remedy.setManaged(!line.remedy().isEmpty());
            remedy.setOnAction(event -> {
                model.mend(line.finding());
                enter.run(); // the link may be gone with its finding, and the keys with it
            });
            getTooltip().setText(line.message());
            setAccessibleText(words.of("severity." + line.finding().severity()) + ". " + line.message());
            setGraphic(box);
        }

        private Ikon icon(Severity severity) {
            return switch (severity) {
                case ERROR -> MaterialDesignT.TRIANGLE;
                case WARNING -> MaterialDesignC.CIRCLE;
                case INFO -> MaterialDesignI.INFORMATION_OUTLINE;
            };
        }
    }
}
