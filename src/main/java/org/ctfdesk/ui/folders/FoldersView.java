package org.ctfdesk.ui.folders;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.collections.transformation.SortedList;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ctfdesk.report.Report;
import org.ctfdesk.text.Words;
import org.ctfdesk.ui.common.Page;
import org.ctfdesk.ui.common.PageHead;
import org.ctfdesk.ui.control.ActionButton;
import org.ctfdesk.ui.control.Visibility;
import org.ctfdesk.ui.folders.Row.State;

/** The page: the files of a folder as a table, with what was found in each as soon as it was read. */
public final class FoldersView implements Page {
    private static final double NAME = 200;
    private static final double KIND = 96;
    private static final double NUMBER = 70;
    private static final double COUNT = 90;
    private static final double SHARE = 176;
    private static final double REMARK = 400;

    private final FoldersViewModel model;
    private final Words words;
    private final Label where = PageHead.wrapped("", "section");
    private final Label counts = PageHead.wrapped("", "quiet");
    private final Label remark = PageHead.wrapped("", "quiet");
    private final Button choose;
    private final Button check;
    private final Button compare;
    private final Button stop;
    private final Button goOn;
    private final Button open;
    private final Button save;
    private final ProgressBar progress = new ProgressBar();
    private final TableView<Row> table = new TableView<>();
    private final TableColumn<Row, Integer> first;
    private final TableColumn<Row, Integer> second;
    private final TableColumn<Row, Integer> toLookAt;
    private final TableColumn<Row, BigDecimal> largest;
    /** What is found by reading: not there before. */
    private final List<TableColumn<Row, ?>> found;
    private final VBox root;

    public FoldersView(FoldersViewModel model, Words words) {
        this.model = model;
        this.words = words;
        choose = new ActionButton(words, "ui.folders.choose", model::choose);
        check = new ActionButton(words, "ui.folders.check", model::check);
        compare = new ActionButton(words, "ui.folders.compare", model::compare);
        stop = new ActionButton(words, "ui.folders.stop", model::stop);
        goOn = new ActionButton(words, "ui.folders.goOn", model::goOn);
        open = new ActionButton(words, "ui.folders.open", () -> open(table.getSelectionModel().getSelectedItem()));
        save = new ActionButton(words, "ui.folders.save", model::save);
        first = column("errors", COUNT, row -> row.first().orElse(null));
        second = column("warnings", COUNT, row -> row.second().orElse(null));
        toLookAt = column("open", COUNT, row -> row.open().orElse(null));
        largest = column("largest", SHARE, row -> row.largest().orElse(null));
        largest.setCellFactory(made -> new ValueCell<>(model::percent));
        found = List.of(column("party", NUMBER, Row::party), first, second, toLookAt, largest, column("remark", REMARK, Row::remark));
        fillTable();
        progress.setAccessibleText(words.of("ui.folders.title"));
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setMinHeight(6);
        root = new VBox(10, new PageHead(words.of("ui.folders.title"), words.of("ui.folders.what")),
                new FlowPane(8, 8, choose, check, compare, stop, goOn, open, save), where, counts, progress, table, remark);
        root.getStyleClass().add("profile");
        model.chosenProperty().addListener((property, old, now) -> show());
        model.runningProperty().addListener((property, old, now) -> show());
        keepSelection();
        model.rows().addListener((InvalidationListener) changed -> show());
        table.getSelectionModel().selectedItemProperty().addListener((property, old, now) -> show());
        show();
    }

    /** The file that was chosen stays so as its row is replaced by what was found in it, wherever it moves to. */
    private void keepSelection() {
        var selection = table.getSelectionModel();
        var kept = new AtomicReference<String>();
        model.rows().addListener((InvalidationListener) before -> // told before the table is
                kept.set(Optional.ofNullable(selection.getSelectedItem()).map(Row::file).orElse(null)));
        model.rows().addListener((ListChangeListener<Row>) after -> {
            var file = kept.get();
            if (file != null) {
                var row = table.getItems().stream().filter(each -> each.file().equals(file)).findFirst();
                row.ifPresentOrElse(same -> selection.clearAndSelect(table.getItems().indexOf(same)), selection::clearSelection);
            }
        });
    }

    private void fillTable() {
        var rows = new SortedList<>(model.rows());
        rows.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(rows);
        table.setAccessibleText(words.of("ui.folders.title"));
        table.setPlaceholder(PageHead.wrapped(words.of("ui.folders.none"), "quiet"));
        table.getStyleClass().add("dense");
        TableColumn<Row, Long> size = column("size", NUMBER, Row::bytes);
        size.setCellFactory(made -> new ValueCell<>(bytes -> words.of("ui.folders.kilobytes", Math.max(1, (bytes + 512) / 1024))));
        table.getColumns().add(column("file", NAME, Row::file));
        table.getColumns().addAll(found);
        table.getColumns().add(column("kind", KIND, row -> words.of("ui.folders.kind." + row.kind())));
        table.getColumns().add(size);
        table.setRowFactory(made -> new FileRow());
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open(table.getSelectionModel().getSelectedItem());
                event.consume();
            }
        });
        VBox.setVgrow(table, Priority.ALWAYS);
    }

    private <T> TableColumn<Row, T> column(String key, double width, Function<Row, T> value) {
        var column = new TableColumn<Row, T>(words.of("ui.folders.head." + key));
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setCellFactory(made -> new ValueCell<>(String::valueOf));
        return column;
    }

    @Override
    public String key() {
        return FoldersViewModel.PAGE;
    }

    @Override
    public Parent root() {
        return root;
    }

    /** The File menu leads here; the outline does once there is a folder to come back to. */
    @Override
    public boolean isOffered(Report report) {
        return model.chosenProperty().get().isPresent();
    }

    /** Gives the keys to the files; to the choice of a folder as long as there is none. */
    @Override
    public void focus() {
        if (model.chosenProperty().get().isEmpty()) {
            choose.requestFocus();
            return;
        }
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
        table.requestFocus();
    }

    private void open(Row row) {
        if (row != null) {
            model.open(row);
        }
    }

    private void show() {
        var chosen = model.chosenProperty().get();
        var isRunning = model.runningProperty().get();
        var done = model.done();
        Visibility.show(where, chosen.isPresent());
        Visibility.show(counts, done > 0);
        Visibility.show(progress, isRunning);
        Visibility.show(check, chosen.isPresent() && !isRunning);
        Visibility.show(compare, chosen.isPresent() && !isRunning);
        Visibility.show(stop, isRunning);
        Visibility.show(goOn, model.canGoOn() && done > 0);
        Visibility.show(open, chosen.isPresent());
        Visibility.show(save, done > 0);
        accent(choose, chosen.isEmpty());
        accent(check, chosen.isPresent());
        open.setDisable(table.getSelectionModel().isEmpty());
        var isCompared = chosen.flatMap(Chosen::other).isPresent();
        first.setText(words.of("ui.folders.head." + (isCompared ? "changes" : "errors")));
        for (var column : found) {
            var isOther = isCompared ? column == second || column == toLookAt : column == largest;
            column.setVisible((isRunning || done > 0) && !isOther);
        }
        chosen.ifPresent(now -> where.setText(now.other()
                .map(other -> words.of("ui.folders.both", other.path(), now.folder().path()))
                .orElseGet(() -> words.of("ui.folders.where", now.folder().path(), model.rows().size(), now.folder().passedOver()))));
        counts.setText(words.of(isCompared ? "ui.folders.compared" : "ui.folders.checked", done, model.rows().size(), model.found(),
                model.refused()));
        progress.setProgress(model.rows().isEmpty() ? 0 : (double) done / model.rows().size());
        var told = Optional.ofNullable(table.getSelectionModel().getSelectedItem()).map(Row::remark).orElse("");
        remark.setText(told);
        Visibility.show(remark, !told.isEmpty());
    }

    private static void accent(Button button, boolean isNext) {
        button.getStyleClass().remove("accent");
        if (isNext) {
            button.getStyleClass().add("accent");
        }
    }

    /** A file: one that was refused looks so. */
    private final class FileRow extends TableRow<Row> {
        FileRow() {
            addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
                if (event.getClickCount() == 2) {
                    open(getItem());
                }
            });
        }

        @Override
        protected void updateItem(Row row, boolean empty) {
            super.updateItem(row, empty);
            for (var state : State.values()) {
                getStyleClass().remove(style(state));
            }
            if (row != null && !empty) {
                getStyleClass().add(style(row.state()));
            }
        }

        private static String style(State state) {
            return "folder-" + state.name().toLowerCase(Locale.ROOT);
        }
    }

    /** A value as words; numbers stand at the end of their column. */
    private static final class ValueCell<T> extends TableCell<Row, T> {
        private final Function<T, String> told;

        ValueCell(Function<T, String> told) {
            this.told = told;
            setAlignment(Pos.CENTER_LEFT); // cells of a column that is shown later are not styled so
        }

        @Override
        protected void updateItem(T value, boolean empty) {
            super.updateItem(value, empty);
            setText(empty || value == null ? "" : told.apply(value));
            getStyleClass().remove("number");
            if (value instanceof Number) {
                getStyleClass().add("number");
            }
        }
    }
}
