package org.ctfdesk.ui.proposal;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.ctfdesk.report.Place;
import org.ctfdesk.ui.proposal.Picture.Cell;
import org.ctfdesk.ui.proposal.Picture.Row;

/** Rows of cells as a plain picture, coloured by what becomes of them. Only the rows in sight are drawn. */
final class RowsView {
    private static final double WIDTH = 110;
    private static final double WIDE = 220;

    private static final int LONG = 40;

    private final ListView<Row> list = new ListView<>();
    /** Columns in which long texts stand. */
    private final BitSet wide = new BitSet();
    private final Consumer<Cell> chosen;
    private Optional<String> address = Optional.empty();
    private Optional<Place> place = Optional.empty();

    /** @param chosen told which cell was clicked */
    RowsView(Consumer<Cell> chosen) {
        this.chosen = chosen;
        list.getStyleClass().add("proposal-rows");
        list.setCellFactory(any -> new Line());
    }

    Region root() {
        return list;
    }

    /** Shows rows, and marks the cell at that address or place. */
    void show(List<Row> rows, Optional<String> at, Optional<Place> there) {
        address = at;
        place = there;
        var isOther = list.getItems().size() != rows.size() || !list.getItems().equals(rows);
        if (isOther) {
            wide.clear();
            rows.forEach(row -> IntStream.range(0, row.cells().size()).filter(column -> row.cells().get(column).text().length() > LONG)
                    .forEach(wide::set));
            list.getItems().setAll(rows);
        }
        list.refresh();
        for (var i = 0; i < rows.size(); i++) {
            if (rows.get(i).cells().stream().anyMatch(this::isMarked)) {
                list.getSelectionModel().select(i);
                list.scrollTo(Math.max(0, i - 4));
                return;
            }
        }
    }

    private boolean isMarked(Cell cell) {
        return address.filter(cell.address()::equals).isPresent() || place.isPresent() && place.equals(cell.place());
    }

    private final class Line extends ListCell<Row> {
        @Override
        protected void updateItem(Row row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                return;
            }
            var line = new HBox();
            for (var i = 0; i < row.cells().size(); i++) {
                line.getChildren().add(label(row.cells().get(i), i));
            }
            setGraphic(line);
        }

        private Label label(Cell cell, int column) {
            var label = new Label(cell.text().replace('\n', ' '));
            var width = column == 0 || wide.get(column) ? WIDE : WIDTH; // a column is as wide in all rows
            label.setMinWidth(width);
            label.setPrefWidth(width);
            label.setMaxWidth(width);
            label.getStyleClass().addAll("proposal-cell", "proposal-" + cell.state().name().toLowerCase(Locale.ROOT));
            if (isMarked(cell)) {
                label.getStyleClass().add("proposal-marked");
            }
            if (cell.text().length() > 15) {
                label.setTooltip(new Tooltip(cell.text()));
            }
            label.setOnMouseClicked(event -> chosen.accept(cell));
            return label;
        }
    }
}
