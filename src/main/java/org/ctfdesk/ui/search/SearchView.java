package org.ctfdesk.ui.search;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.CheckListView;
import org.controlsfx.control.SegmentedButton;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.text.Words;
import org.ctfdesk.ui.common.Page;
import org.ctfdesk.ui.common.PageHead;
import org.ctfdesk.ui.control.ActionButton;
import org.ctfdesk.ui.control.ClosedChoice;
import org.ctfdesk.ui.search.SearchViewModel.Line;

/** The page on which a text is found and replaced. Every cell is shown as it is and as it would be before anything changes. */
public final class SearchView implements Page {
    /** So many letters of a text are shown. */
    private static final int SHOWN = 100;

    private final SearchViewModel model;
    private final Words words;
    private final Runnable enter;
    private final TextField wanted = new TextField();
    private final TextField replacement = new TextField();
    private final Label count = PageHead.wrapped("", "quiet");
    private final CheckListView<Line> list = new CheckListView<>();
    private final Button replace = new Button();
    private final VBox root = new VBox(12);

    /** @param enter gives the keys to the cell that was gone to */
    public SearchView(SearchViewModel model, Words words, Runnable enter) {
        this.model = model;
        this.words = words;
        this.enter = enter;
        replace.setText(words.of("ui.search.replace"));
        replace.getStyleClass().add("accent");
        replace.setOnAction(event -> model.replace(List.copyOf(list.getCheckModel().getCheckedItems())));
        list.setCellFactory(CheckBoxListCell.forListView(list::getItemBooleanProperty, new ClosedChoice<>(this::told)));
        list.getCheckModel().getCheckedItems().addListener((InvalidationListener) ticked -> {
            if (model.replacementProperty().get().isEmpty()) {
                list.refresh(); // what is left of a cell is shown for those that are ticked
            }
        });
        list.setAccessibleText(words.of("ui.search.found"));
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() > 1) {
                goToSelected();
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                goToSelected();
                event.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        var all = new ActionButton(words, "ui.search.all", list.getCheckModel()::checkAll);
        var none = new ActionButton(words, "ui.search.none", list.getCheckModel()::clearChecks);
        root.getChildren().addAll(new PageHead(words.of("ui.search.title"), words.of("ui.search.what")), fields(), options(),
                count, list, new FlowPane(8, 8, replace, all, none));
        root.getStyleClass().add("profile");
        model.linesProperty().addListener((property, old, now) -> show(now));
        show(model.linesProperty().get());
    }

    @Override
    public String key() {
        return SearchViewModel.PAGE;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void focus() {
        model.search(); // the report may be another one by now
        wanted.requestFocus();
        wanted.selectAll();
    }

    /** Gives the keys to what is put in the stead of the text. */
    public void focusReplacement() {
        (wanted.getText().isEmpty() ? wanted : replacement).requestFocus();
    }

    private Node fields() {
        var grid = new GridPane(14, 8);
        var labels = new ColumnConstraints();
        labels.setMinWidth(Region.USE_PREF_SIZE);
        var wide = new ColumnConstraints(160, 420, 720);
        wide.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(labels, wide);
        grid.addRow(0, label("ui.search.wanted", wanted), wanted);
        grid.addRow(1, label("ui.search.with", replacement), replacement);
        bind(wanted, model.wantedProperty());
        bind(replacement, model.replacementProperty());
        wanted.setOnAction(event -> {
            if (model.next(1)) {
                enter.run();
            }
        });
        return grid;
    }

    private static void bind(TextField field, StringProperty text) {
        field.textProperty().bindBidirectional(text);
    }

    private Label label(String key, TextField field) {
        var label = new Label(words.of(key));
        label.setLabelFor(field);
        field.setAccessibleText(words.of(key));
        return label;
    }

    private Node options() {
        var here = new ToggleButton(words.of("ui.search.here"));
        var everywhere = new ToggleButton(words.of("ui.search.everywhere"));
        here.setOnAction(event -> choose(false, here));
        everywhere.setOnAction(event -> choose(true, everywhere));
        var scope = new SegmentedButton(here, everywhere);
        (model.everywhereProperty().get() ? everywhere : here).setSelected(true);
        scope.setMinWidth(Region.USE_PREF_SIZE);
        var options = new FlowPane(16, 8, scope, check("ui.search.case", model.matchCaseProperty()),
                check("ui.search.whole", model.wholeProperty()));
        options.setRowValignment(VPos.CENTER);
        return options;
    }

    private void choose(boolean everywhere, ToggleButton button) {
        button.setSelected(true); // a second click would switch it off
        model.everywhereProperty().set(everywhere);
    }

    private CheckBox check(String key, BooleanProperty choice) {
        var box = new CheckBox(words.of(key));
        box.selectedProperty().bindBidirectional(choice);
        return box;
    }

    private void show(List<Line> lines) {
        list.getCheckModel().clearChecks();
        list.getItems().setAll(lines);
        var isMeant = !model.replacementProperty().get().isEmpty(); // leaving out is meant by who ticks it
        for (var i = 0; i < lines.size(); i++) { // what would be no figure any more is ticked by hand alone
            if (isMeant && lines.get(i).after().filter(after -> !after.isDoubtful()).isPresent()) {
                list.getCheckModel().check(i);
            }
        }
        count.setText(model.wantedProperty().get().isEmpty() ? words.of("ui.search.nothingYet")
                : lines.isEmpty() ? words.of("ui.search.notFound", model.wantedProperty().get())
                        : words.of("ui.search.count", lines.size()));
        replace.setText(words.of(isMeant ? "ui.search.replace" : "ui.search.takeOut"));
        replace.setDisable(lines.stream().allMatch(line -> line.after().isEmpty()));
    }

    private String told(Line line) {
        var from = start(line.hit().text());
        var before = brief(line.hit().text(), from);
        if (line.after().isEmpty()) {
            return words.of(line.hit().isReplaceable() ? "ui.search.line" : "ui.search.computed", line.where(), before);
        }
        var after = line.after().get();
        var isFigure = line.hit().input().answer().filter(Quantity.class::isInstance).isPresent();
        if (model.replacementProperty().get().isEmpty() && !isFigure && !after.isDoubtful() && !list.getCheckModel().isChecked(line)) {
            return words.of("ui.search.line", line.where(), before); // mostly somebody only looks for it
        }
        return words.of(after.isDoubtful() ? "ui.search.doubtful" : "ui.search.line.replaced", line.where(), before,
                after.text().isBlank() ? "–" : brief(after.text(), from));
    }

    /** Where the part of a long text begins that is shown: what was found has to be seen. */
    private int start(String text) {
        var locale = words.locale();
        var at = text.toLowerCase(locale).indexOf(model.wantedProperty().get().toLowerCase(locale));
        return at < SHOWN / 2 ? 0 : at - SHOWN / 4;
    }

    private static String brief(String text, int from) {
        var line = text.replace('\n', ' ').substring(Math.min(from, text.length()));
        return (from > 0 ? "…" : "") + (line.length() <= SHOWN ? line : line.substring(0, SHOWN - 1) + "…");
    }

    private void goToSelected() {
        var line = list.getSelectionModel().getSelectedItem();
        if (line != null) {
            model.goTo(line);
            enter.run();
        }
    }
}
