package org.ctfdesk.ui.bothsides;

import java.util.List;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ctfdesk.report.Report;
import org.ctfdesk.text.Words;
import org.ctfdesk.ui.bothsides.BothSidesViewModel.Group;
import org.ctfdesk.ui.bothsides.BothSidesViewModel.Matrix;
import org.ctfdesk.ui.bothsides.BothSidesViewModel.Shown;
import org.ctfdesk.ui.bothsides.BothSidesViewModel.Side;
import org.ctfdesk.ui.common.PageHead;
import org.ctfdesk.ui.control.ScrolledPage;
import org.ctfdesk.ui.control.Sideways;

/** The page: what the Parties come to together, each by itself, what does not fit and what does. */
public final class BothSidesView extends ScrolledPage {
    private final BothSidesViewModel model;
    private final Words words;

    public BothSidesView(BothSidesViewModel model, Words words) {
        super(BothSidesViewModel.PAGE, words.of("ui.bothSides.title"));
        this.model = model;
        this.words = words;
        model.shownProperty().addListener((property, old, now) -> show(now));
        show(model.shownProperty().get());
    }

    /** Only a Party that cooperates has adjustments to look at. */
    @Override
    public boolean isOffered(Report report) {
        return report.profile().circumstances().cooperates();
    }

    private void show(Optional<Shown> shown) {
        page.getChildren().setAll(label(words.of("ui.bothSides.title"), "form-title"), label(words.of("ui.bothSides.what"), "quiet"),
                buttons(shown.isPresent()));
        shown.ifPresent(this::show);
    }

    private Node buttons(boolean isShown) {
        var choose = new Button(words.of("ui.bothSides.choose"));
        choose.getStyleClass().add("accent");
        choose.setOnAction(event -> model.choose());
        var export = new Button(words.of("ui.bothSides.export"));
        export.setDisable(!isShown);
        export.setOnAction(event -> model.export());
        var clear = new Button(words.of("ui.bothSides.clear"));
        clear.setDisable(!isShown);
        clear.setOnAction(event -> model.clear());
        return new FlowPane(10, 10, choose, clear, export);
    }

    private void show(Shown shown) {
        shown.groups().forEach(group -> page.getChildren().addAll(total(group), sides(group)));
        shown.matrices().forEach(matrix -> page.getChildren().addAll(
                label(words.of("ui.bothSides.matrix", matrix.unit()), "profile-title"),
                label(words.of("ui.bothSides.matrix.note"), "quiet"), matrix(matrix)));
        section("ui.bothSides.discrepancies", shown.discrepancies(), "cell-finding-error");
        if (shown.discrepancies().isEmpty()) {
            page.getChildren().add(label(words.of("ui.bothSides.fit"), "applied"));
        }
        section("ui.bothSides.matches", shown.matches(), "");
        section("ui.bothSides.unmatched", shown.unmatched(), "");
    }

    private Node sides(Group group) {
        var beside = new FlowPane(40, 20);
        group.sides().forEach(side -> beside.getChildren().add(side(side)));
        return beside;
    }

    private Node side(Side side) {
        var table = new GridPane(22, 6);
        for (var i = 0; i < 4; i++) {
            var column = new ColumnConstraints();
            column.setHalignment(i == 0 ? HPos.LEFT : HPos.RIGHT);
            column.setMinWidth(Region.USE_PREF_SIZE);
            table.getColumnConstraints().add(column);
        }
        table.addRow(0, new Label(), plain(words.of("ui.bothSides.level"), "section"),
                plain(words.of("ui.bothSides.adjustment"), "section"),
                plain(words.of("ui.bothSides.balance"), "section"));
        for (var i = 0; i < side.years().size(); i++) {
            var year = side.years().get(i);
            table.addRow(i + 1, plain(year.year(), "quiet"), plain(year.level(), ""), plain(year.adjustment(), ""),
                    plain(year.balance(), ""));
        }
        return new VBox(8, plain(side.party(), "profile-title"), plain(side.unit(), "quiet"), table);
    }

    /** A picture: Parties down and across, what one used of the other, and in red where the two do not fit. */
    private Node matrix(Matrix matrix) {
        var picture = new GridPane(10, 2);
        picture.setAccessibleText(words.of("ui.bothSides.matrix", matrix.unit()));
        for (var i = 0; i < matrix.parties().size(); i++) {
            picture.add(square(matrix.parties().get(i), "section"), i + 1, 0);
            picture.add(square(matrix.parties().get(i), "section"), 0, i + 1);
        }
        for (var row = 0; row < matrix.rows().size(); row++) {
            for (var column = 0; column < matrix.rows().size(); column++) {
                var cell = matrix.rows().get(row).get(column);
                var text = cell.problems() == 0 ? cell.amount()
                        : words.of("ui.bothSides.matrix.problems", cell.amount().isEmpty() ? "–" : cell.amount(), cell.problems());
                var square = square(text, "cell-finding");
                if (cell.problems() > 0) {
                    square.getStyleClass().add("cell-finding-error");
                }
                picture.add(square, column + 1, row + 1);
            }
        }
        return new Sideways(picture, words.of("ui.bothSides.matrix", matrix.unit()));
    }

    private static Label square(String text, String style) {
        var label = plain(text, style);
        label.setMinSize(110, 34);
        label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        return label;
    }

    private Node total(Group group) {
        var box = new VBox(4);
        group.total().forEach(line -> box.getChildren().add(label(line, "claim")));
        box.getStyleClass().add("cell-finding");
        if (!group.sound()) {
            box.getStyleClass().add("cell-finding-error");
        }
        return box;
    }

    private void section(String key, List<String> lines, String style) {
        if (lines.isEmpty()) {
            return;
        }
        page.getChildren().add(label(words.of(key, lines.size()), "profile-title"));
        for (var line : lines) {
            var label = label(line, "");
            if (!style.isEmpty()) {
                label.getStyleClass().addAll("cell-finding", style);
            }
            page.getChildren().add(label);
        }
    }

    private static Label plain(String text, String style) {
        var label = new Label(text);
        if (!style.isEmpty()) {
            label.getStyleClass().add(style);
        }
        return label;
    }

    private static Label label(String text, String style) {
        var label = plain(text, style);
        PageHead.wrap(label);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }
}
