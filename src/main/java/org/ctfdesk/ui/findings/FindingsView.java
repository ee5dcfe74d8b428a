package org.ctfdesk.ui.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.ctfdesk.review.FindingsFile;
import org.ctfdesk.rule.Finding;
import org.ctfdesk.text.Words;
import org.ctfdesk.ui.common.PageHead;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/** The list of findings with its filters, and the selected one in full beside it. A click goes to the cell, the link mends. */
public final class FindingsView {
    private static final double LIST_SHARE = 0.62;
    /** Below this width the finding stands beside the list only while one is selected. */
    private static final double ROOM_FOR_BOTH = 700;

    private final FindingsViewModel model;
    private final Words words;
    private final Runnable enter;
    private final Consumer<FindingsFile> export;
    private final ListView<Row> list = new ListView<>();
    private final List<FindingCell> cells = new ArrayList<>();
    private final DetailView detail;
    private final FilterBar filters;
    private final SplitPane halves;
    private final TextField search = new TextField();
    /** Where in the list the user was last. */
    private int stood;
    /** What was selected, until its finding is gone. */
    private Row selected;
    private final BorderPane root = new BorderPane();

    /**
     * @param enter gives the keys to the cell that was gone to
     * @param export asks for a file and writes the findings
     */
    public FindingsView(FindingsViewModel model, Words words, Runnable enter, Consumer<FindingsFile> export) {
        this.model = model;
        this.export = export;
        this.words = words;
        this.enter = enter;
        detail = new DetailView(model, words, enter);
        filters = new FilterBar(model, words);
        root.setTop(bar());
        halves = new SplitPane(list);
        root.widthProperty().addListener((property, old, now) -> halve());
        SplitPane.setResizableWithParent(detail.root(), false);
        root.setCenter(halves);
        root.getStyleClass().add("findings");
        list.setItems(model.rows());
        list.setCellFactory(view -> {
            var cell = new FindingCell(list, model, words, enter);
            cells.add(cell);
            return cell;
        });
        list.setFixedCellSize(30);
        list.getStyleClass().addAll("dense", "edge-to-edge");
        list.setAccessibleText(words.of("ui.findings.title"));
        var nothing = new Label();
        nothing.getStyleClass().add("quiet");
        PageHead.wrap(nothing);
        model.nothingProperty().addListener((property, old, now) -> nothing.setText(words.of(now)));
        nothing.setText(words.of(model.nothingProperty().get()));
        list.setPlaceholder(nothing);
        search.textProperty().bindBidirectional(model.searchProperty());
        model.changesProperty().addListener((property, old, now) -> changed());
        list.getSelectionModel().selectedItemProperty().addListener((property, old, now) -> {
            if (now != null) {
                selected = now;
            }
            showDetail();
        });
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                goToSelected();
                if (event.getClickCount() > 1 && list.getSelectionModel().getSelectedItem() instanceof Line) {
                    enter.run();
                }
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        filters.count();
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

    /** The finding that is asked about: the selected one, where the keys are in this panel. */
    public Optional<Finding> asked() {
        return root.isFocusWithin() && list.getSelectionModel().getSelectedItem() instanceof Line line
                ? Optional.of(line.finding())
                : Optional.empty();
    }

    /** Selects the next finding of the list, or the first after the last, and goes to its cell. */
    public void next(int by) {
        var at = list.getSelectionModel().getSelectedIndex();
        var next = model.next(model.isAt(list.getSelectionModel().getSelectedItem()) ? at
                // a finding that was mended is gone, and the next one stands in its place
                : model.from(by).orElse(at >= 0 ? at : by > 0 ? stood - 1 : stood), by);
        if (next >= 0) {
            list.getSelectionModel().clearAndSelect(next);
            list.scrollTo(Math.max(0, next - 2));
            goToSelected();
        }
    }

    /** The list is another one: what was selected stays so; where it is gone, nothing is selected in its stead. */
    private void changed() {
        filters.count();
        var at = selected == null ? -1 : model.rows().indexOf(selected);
        if (at < 0) {
            list.getSelectionModel().clearSelection();
        } else if (list.getSelectionModel().getSelectedIndex() != at) {
            list.getSelectionModel().clearAndSelect(at);
        }
        cells.forEach(FindingCell::again);
        showDetail();
    }

    /** Both halves where there is room, else the list alone until a finding is selected. */
    private void halve() {
        var both = root.getWidth() >= ROOM_FOR_BOTH || list.getSelectionModel().getSelectedItem() instanceof Line;
        if (both != halves.getItems().contains(detail.root())) {
            if (both) {
                halves.getItems().add(detail.root());
                halves.setDividerPositions(LIST_SHARE);
            } else {
                halves.getItems().remove(detail.root());
            }
        }
    }

    private void showDetail() {
        halve();
        detail.show(list.getSelectionModel().getSelectedItem() instanceof Line line ? Optional.of(model.detail(line)) : Optional.empty());
    }

    /** Enter goes to the cell, or folds a group; Left and Right fold and unfold as in a tree. */
    private void key(KeyEvent event) {
        var row = list.getSelectionModel().getSelectedItem();
        var mirrored = list.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        var closing = event.getCode() == (mirrored ? KeyCode.RIGHT : KeyCode.LEFT);
        var opening = event.getCode() == (mirrored ? KeyCode.LEFT : KeyCode.RIGHT);
        if (row instanceof Row.Head head) {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE || closing && head.open() || opening && !head.open()) {
                var at = list.getSelectionModel().getSelectedIndex();
                model.toggle(head);
                list.getSelectionModel().clearAndSelect(at);
                event.consume();
            }
        } else if (row instanceof Line && closing) {
            headAbove(list.getSelectionModel().getSelectedIndex()).ifPresent(at -> list.getSelectionModel().clearAndSelect(at));
            event.consume();
        } else if (row instanceof Line && event.getCode() == KeyCode.ENTER) {
            goToSelected();
            enter.run();
            event.consume();
        }
    }

    private Optional<Integer> headAbove(int at) {
        return IntStream.iterate(at, i -> i >= 0, i -> i - 1).boxed().filter(i -> model.rows().get(i) instanceof Row.Head).findFirst();
    }

    private void goToSelected() {
        if (list.getSelectionModel().getSelectedItem() instanceof Line line) {
            stood = list.getSelectionModel().getSelectedIndex();
            model.goTo(line.finding());
        }
    }

    private Node bar() {
        HBox.setHgrow(filters, Priority.ALWAYS);
        search.setPromptText(words.of("ui.findings.search"));
        search.setAccessibleText(words.of("ui.findings.search"));
        search.getStyleClass().add("small");
        search.setPrefColumnCount(10);
        var tools = new HBox(4, grouping(), exporting(), search);
        tools.setAlignment(Pos.CENTER_LEFT);
        tools.setMinWidth(Region.USE_PREF_SIZE);
        var bar = new HBox(6, filters, tools);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("findings-bar");
        return bar;
    }

    private MenuButton menu(String key, Ikon icon) {
        var menu = new MenuButton(null, new FontIcon(icon));
        menu.getStyleClass().addAll("flat", "findings-menu");
        menu.setTooltip(new Tooltip(words.of(key)));
        menu.setAccessibleText(words.of(key));
        return menu;
    }

    private Node exporting() {
        var menu = menu("ui.findings.export", MaterialDesignF.FILE_EXPORT_OUTLINE);
        for (var kind : FindingsFile.values()) {
            var item = new MenuItem(words.of("ui.findings.export." + kind));
            item.setOnAction(event -> export.accept(kind));
            menu.getItems().add(item);
        }
        return menu;
    }

    private Node grouping() {
        var menu = menu("ui.findings.grouping", MaterialDesignF.FORMAT_LIST_GROUP);
        var group = new ToggleGroup();
        for (var each : Grouping.values()) {
            var item = new RadioMenuItem(words.of("ui.findings.grouping." + each));
            item.setToggleGroup(group);
            item.setOnAction(event -> model.groupingProperty().set(each));
            menu.getItems().add(item);
        }
        Runnable mark = () -> group.selectToggle(group.getToggles().get(model.groupingProperty().get().ordinal()));
        model.groupingProperty().addListener((property, old, now) -> mark.run());
        mark.run();
        return menu;
    }
}
