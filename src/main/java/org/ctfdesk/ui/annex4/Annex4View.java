package org.ctfdesk.ui.annex4;

import java.math.BigDecimal;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ctfdesk.report.Report;
import org.ctfdesk.text.Words;
import org.ctfdesk.ui.annex4.Annex4ViewModel.Shown;
import org.ctfdesk.ui.common.PageHead;
import org.ctfdesk.ui.control.ScrolledPage;
import org.ctfdesk.ui.control.Sideways;

/** The page: each table of annex 4 with its figures, and a button that writes it as CSV. */
public final class Annex4View extends ScrolledPage {
    private static final int WIDEST = 260;
    private static final int HEADING = 620;

    private final Annex4ViewModel model;
    private final Words words;

    public Annex4View(Annex4ViewModel model, Words words) {
        super(Annex4ViewModel.PAGE, words.of("ui.annex4.title"));
        this.model = model;
        this.words = words;
        model.shownProperty().addListener((property, old, now) -> show(now));
        show(model.shownProperty().get());
    }

    /** Only a Party that cooperates submits annex 4. */
    @Override
    public boolean isOffered(Report report) {
        return report.profile().circumstances().cooperates();
    }

    private void show(List<Shown> tables) {
        page.getChildren().setAll(new PageHead(words.of("ui.annex4.title"), words.of("ui.annex4.what")));
        tables.forEach(table -> page.getChildren().add(table(table)));
    }

    private Node table(Shown shown) {
        var box = new VBox(8, PageHead.wrapped(shown.table().title(), "profile-title"));
        if (shown.rows().isEmpty()) {
            box.getChildren().add(PageHead.wrapped(words.of("ui.annex4.nothing"), "quiet"));
            return box;
        }
        var grid = new GridPane(18, 6);
        grid.setAccessibleText(shown.table().title());
        var heads = shown.table().heads();
        var from = shown.table().isGrouped() ? 1 : 0; // a heading stands once above its rows, as wide as the table
        for (var i = from; i < heads.size(); i++) {
            var column = new ColumnConstraints();
            column.setHalignment(isFigure(shown, i) ? HPos.RIGHT : HPos.LEFT);
            column.setMinWidth(Region.USE_PREF_SIZE); // a page that is too narrow for the table scrolls it sideways
            grid.getColumnConstraints().add(column);
            grid.add(cell(heads.get(i), "section"), i - from, 0);
        }
        var at = 1;
        for (var row = 0; row < shown.rows().size(); row++) {
            var cells = shown.rows().get(row);
            if (from > 0 && (row == 0 || !cells.getFirst().equals(shown.rows().get(row - 1).getFirst()))) {
                var heading = PageHead.wrapped(cells.getFirst(), "claim");
                heading.setMaxWidth(HEADING);
                grid.add(heading, 0, at++, heads.size() - from, 1);
            }
            for (var i = from; i < heads.size(); i++) {
                grid.add(cell(cells.get(i), ""), i - from, at);
            }
            at++;
        }
        box.getChildren().add(new Sideways(grid, shown.table().title()));
        if (shown.more() > 0) {
            box.getChildren().add(PageHead.wrapped(words.of("ui.annex4.more", shown.more()), "quiet"));
        }
        var export = new Button(words.of("ui.annex4.export"));
        export.setOnAction(event -> model.export(shown.table()));
        box.getChildren().add(export);
        return box;
    }

    private static boolean isFigure(Shown shown, int column) {
        return shown.table().rows().stream().anyMatch(row -> row.get(column) instanceof BigDecimal);
    }

    private static Label cell(String text, String style) {
        var label = style.isEmpty() ? PageHead.wrapped(text) : PageHead.wrapped(text, style);
        label.setMaxWidth(WIDEST);
        return label;
    }
}
