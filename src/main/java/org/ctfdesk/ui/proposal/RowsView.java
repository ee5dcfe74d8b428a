package org.ctfdesk.ui.proposal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.ctfdesk.report.Place;
import org.ctfdesk.ui.proposal.Picture.Cell;
import org.ctfdesk.ui.proposal.Picture.Row;

/** Rows of cells as a plain picture, coloured by what becomes of them. Only the rows in sight are drawn. */
final class RowsView {
    private static final double NARROW = 64;
    private static final double WIDE = 220;
    /** What a letter takes at most as a rule; one of Chinese takes two. */
    private static final double LETTER = 8.2;
    /** What the padding, the border and the dots of a text that is cut take: a figure that is cut looks like another. */
    private static final double BESIDE = 24;
    private static final int FULL_WIDTH = 0x1100;
    /** What the bar at the side and the padding of a line take. */
    private static final double SIDE = 28;

    private final ListView<Row> list = new ListView<>();
    /** How wide each column is, in all rows: as its longest text, within bounds. */
    private double[] widths = {};
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
            widths = widths(rows);
            list.getItems().setAll(rows);
        }
        list.refresh();
        for (var i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (row.cells().stream().anyMatch(this::isMarked)) {
                list.getSelectionModel().select(i);
                list.scrollTo(Math.max(0, i - 4));
                showColumn(IntStream.range(0, rows.get(i).cells().size()).filter(column -> isMarked(row.cells().get(column))).findFirst()
                        .orElse(0));
                return;
            }
        }
        if (isOther) {
            showColumn(0);
        }
    }

    private static double[] widths(List<Row> rows) {
        var widths = new double[rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0)];
        Arrays.fill(widths, NARROW);
        for (var row : rows) {
            for (var i = 0; i < row.cells().size(); i++) {
                widths[i] = Math.max(widths[i], Math.min(WIDE, width(row.cells().get(i).text())));
            }
        }
        return widths;
    }

    /** How wide a cell has to be to show a text whole. */
    static double width(String text) {
        return text.codePoints().map(letter -> letter >= FULL_WIDTH ? 2 : 1).sum() * LETTER + BESIDE;
    }

    /** Scrolls sideways as little as it takes to have a column in sight. */
    private void showColumn(int column) {
        var from = Arrays.stream(widths).limit(column).sum();
        var to = from + (column < widths.length ? widths[column] : 0);
        list.lookupAll(".scroll-bar").stream().map(ScrollBar.class::cast)
                .filter(bar -> bar.getOrientation() == Orientation.HORIZONTAL && bar.isVisible()).forEach(bar -> {
            var seen = list.getWidth() - SIDE;
            var now = bar.getValue();
            bar.setValue(Math.clamp(from < now ? from : to > now + seen ? to - seen : now, bar.getMin(), bar.getMax()));
        });
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
            var width = column < widths.length ? widths[column] : NARROW;
            label.setMinWidth(width);
            label.setPrefWidth(width);
            label.setMaxWidth(width);
            label.getStyleClass().addAll("proposal-cell", "proposal-" + cell.state().name().toLowerCase(Locale.ROOT));
            if (isMarked(cell)) {
                label.getStyleClass().add("proposal-marked");
            }
            label.textTruncatedProperty().addListener((property, old, isCut) ->
                    label.setTooltip(isCut ? new Tooltip(cell.text()) : null));
            label.setOnMouseClicked(event -> chosen.accept(cell));
            return label;
        }
    }
}
