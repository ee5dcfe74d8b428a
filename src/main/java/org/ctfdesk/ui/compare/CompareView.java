package org.ctfdesk.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ctfdesk.picture.Chart;
import org.ctfdesk.report.NamedVersion;
import org.ctfdesk.text.Words;
import org.ctfdesk.ui.common.Page;
import org.ctfdesk.ui.common.PageHead;
import org.ctfdesk.ui.compare.CompareViewModel.Line;
import org.ctfdesk.ui.compare.CompareViewModel.Shown;
import org.ctfdesk.ui.control.ActionButton;
import org.ctfdesk.ui.control.PageScroll;
import org.ctfdesk.ui.control.PictureView;
import org.ctfdesk.ui.control.Visibility;

/** The page: the changes side by side, each a click away from its cell, or the recalculations as charts. */
public final class CompareView implements Page {
    private static final double BESIDE = 60; // scroll bar and padding of a line
    private static final double SIDE = 13;
    private static final int[] SHARES = {38, 24, 24, 14};
    private static final double PLOT = 200;
    private static final double MOST = 900;

    private final CompareViewModel model;
    private final Words words;
    private final Runnable enter;
    private final Label sides = PageHead.wrapped("", "section");
    private final Label counts = PageHead.wrapped("", "quiet");
    private final Label note = PageHead.wrapped("", "quiet");
    private final Button choose;
    private final Button last;
    private final MenuButton versions = new MenuButton();
    private final Button swap;
    private final Button save;
    private final ToggleButton charts;
    private final ComboBox<String> tables = new ComboBox<>();
    private final ObservableList<Line> all = FXCollections.observableArrayList();
    private final FilteredList<Line> filtered = new FilteredList<>(all);
    private final ListView<Line> list = new ListView<>(filtered);
    private final VBox pictures = new VBox(18);
    private final ScrollPane pictureScroll = new PageScroll(pictures, "");
    private final GridPane heads;
    private final VBox root;

    /** @param enter gives the keys to the table once a cell is shown */
    public CompareView(CompareViewModel model, Words words, Runnable enter) {
        this.model = model;
        this.words = words;
        this.enter = enter;
        choose = new ActionButton(words, "ui.compare.choose", model::choose, "accent");
        last = new ActionButton(words, "ui.compare.last", model::takeLast);
        versions.setText(words.of("ui.compare.versions"));
        versions.setOnShowing(event -> versions.getItems().setAll(model.versions().stream().map(this::item).toList()));
        swap = new ActionButton(words, "ui.compare.swap", model::swap);
        save = new ActionButton(words, "ui.compare.save", model::save);
        charts = new ToggleButton(words.of("ui.compare.charts"));
        charts.selectedProperty().addListener((property, old, now) -> arrange());
        tables.setAccessibleText(words.of("ui.compare.all"));
        tables.valueProperty().addListener((property, old, now) -> filter());
        list.setCellFactory(made -> new ChangeCell());
        list.setAccessibleText(words.of("ui.compare.title"));
        list.getStyleClass().add("checks");
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            var line = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER) {
                show(line);
                event.consume();
            } else if (event.getCode() == KeyCode.BACK_SPACE && line != null) {
                model.takeBack(line);
                event.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox.setVgrow(pictureScroll, Priority.ALWAYS);
        heads = columns(PageHead.wrapped(words.of("ui.compare.where"), "quiet"), PageHead.wrapped(words.of("compare.head.was"), "quiet"),
                PageHead.wrapped(words.of("compare.head.is"), "quiet"), PageHead.wrapped(words.of("compare.head.difference"), "quiet"));
        heads.setPadding(new Insets(0, BESIDE - SIDE, 0, SIDE));
        root = new VBox(10, new PageHead(words.of("ui.compare.title"), words.of("ui.compare.what")),
                new FlowPane(8, 8, choose, last, versions, swap, save, charts, tables), sides, counts, note);
        root.getStyleClass().add("profile");
        model.shownProperty().addListener((property, old, now) -> show(now));
        show(model.shownProperty().get());
    }

    private MenuItem item(NamedVersion version) {
        var item = new MenuItem(words.of("ui.compare.versionItem", version.name(), version.date()));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> model.since(version));
        return item;
    }

    @Override
    public String key() {
        return CompareViewModel.PAGE;
    }

    @Override
    public Parent root() {
        return root;
    }

    /** Gives the keys to what is compared; to the choice of what to compare with as long as nothing is. */
    @Override
    public void focus() {
        showSources();
        Stream.of(list, pictureScroll, choose).filter(node -> node.getScene() != null).findFirst().ifPresent(Node::requestFocus);
    }

    private void show(Optional<Shown> shown) {
        List.of(swap, save, charts, tables, sides, counts).forEach(node -> Visibility.show(node, shown.isPresent()));
        Visibility.show(note, shown.map(Shown::note).filter(text -> !text.isEmpty()).isPresent());
        showSources();
        if (shown.isEmpty()) {
            all.clear();
            pictures.getChildren().clear();
            arrange();
            return;
        }
        var now = shown.get();
        sides.setText(words.of("ui.compare.sides", now.earlier(), now.later()));
        note.setText(now.note());
        var told = new ArrayList<String>();
        now.counts().forEach((kind, count) -> told.add(words.of("ui.compare.count", count, words.of("compare.kind." + kind))));
        counts.setText(now.lines().isEmpty() ? words.of("ui.compare.none") : String.join(" · ", told));
        var chosen = tables.getSelectionModel().getSelectedIndex();
        all.setAll(now.lines());
        tables.getItems().setAll(words.of("ui.compare.all"));
        now.tables().forEach((table, count) -> tables.getItems().add(words.of("ui.compare.table", table, count)));
        tables.getSelectionModel().select(Math.clamp(chosen, 0, tables.getItems().size() - 1));
        charts.setDisable(now.charts().isEmpty());
        if (now.charts().isEmpty()) {
            charts.setSelected(false);
        }
        pictures.getChildren().setAll(now.charts().stream().map(this::picture).toList());
        filter();
        arrange();
    }

    private void showSources() {
        Visibility.show(last, model.hasLast());
        Visibility.show(versions, !model.versions().isEmpty());
    }

    private void filter() {
        var at = tables.getSelectionModel().getSelectedIndex() - 1;
        var names = model.shownProperty().get().map(now -> List.copyOf(now.tables().keySet())).orElse(List.of());
        filtered.setPredicate(at < 0 || at >= names.size() ? null : line -> line.table().equals(names.get(at)));
    }

    /** The list or the charts; nothing while nothing is compared. */
    private void arrange() {
        root.getChildren().removeAll(list, heads, pictureScroll);
        if (model.shownProperty().get().isEmpty()) {
            return;
        }
        if (charts.isSelected()) {
            root.getChildren().add(pictureScroll);
        } else {
            root.getChildren().addAll(heads, list);
        }
    }

    private Node picture(Chart chart) {
        var width = Math.clamp(root.getWidth() - 2 * BESIDE, 420, MOST);
        var told = PageHead.wrapped("", "quiet");
        told.setMinHeight(36); // or the page would jump under the mouse
        return new VBox(6, PageHead.wrapped(words.of("picture.told", chart.title(), chart.unit()), "claim"),
                new PictureView(model.drawing(chart, width, PLOT), told::setText), told);
    }

    private void show(Line line) {
        if (line != null && line.place().isPresent()) {
            model.show(line);
            enter.run();
        }
    }

    private GridPane columns(Node... cells) {
        var grid = new GridPane(12, 2);
        for (var i = 0; i < SHARES.length; i++) {
            var share = new ColumnConstraints();
            share.setPercentWidth(SHARES[i]);
            grid.getColumnConstraints().add(share);
            grid.add(cells[i], i, 0);
            GridPane.setValignment(cells[i], VPos.TOP);
        }
        return grid;
    }

    /** One change. */
    private final class ChangeCell extends ListCell<Line> {
        ChangeCell() {
            addEventHandler(MouseEvent.MOUSE_CLICKED, event -> show(getItem()));
        }

        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            setGraphic(empty || line == null ? null : graphic(line));
        }

        private Node graphic(Line line) {
            var where = String.join(" · ", List.of(line.table(), line.row(), line.column()).stream().filter(each -> !each.isEmpty())
                    .toList());
            var kind = PageHead.wrapped(line.kind(), "quiet", "change-" + line.sort().name().toLowerCase(Locale.ROOT));
            var grid = columns(new VBox(2, PageHead.wrapped(where), kind), PageHead.wrapped(brief(line.was())),
                    PageHead.wrapped(brief(line.is())), by(line));
            grid.prefWidthProperty().bind(list.widthProperty().subtract(BESIDE));
            grid.maxWidthProperty().bind(list.widthProperty().subtract(BESIDE));
            return grid;
        }
    }

    private Node by(Line line) {
        var by = PageHead.wrapped(line.by());
        if (line.back().isEmpty()) {
            return by;
        }
        var back = new ActionButton(words, "ui.compare.back", () -> model.takeBack(line), "small");
        back.setAccessibleText(words.of("ui.compare.back") + ": " + line.row() + ", " + line.column());
        return line.by().isEmpty() ? back : new VBox(4, by, back);
    }

    /** A text of pages is cut: its cell is a click away. */
    private static String brief(String text) {
        return text.length() <= 280 ? text : text.substring(0, 280) + "…";
    }
}
