package org.ctfdesk.ui.period;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ctfdesk.account.standing.Standing;
import org.ctfdesk.account.standing.StandingText;
import org.ctfdesk.report.Report;
import org.ctfdesk.text.Words;
import org.ctfdesk.ui.common.PageHead;
import org.ctfdesk.ui.control.ScrolledPage;
import org.ctfdesk.ui.control.Sideways;
import org.ctfdesk.ui.period.PeriodViewModel.Period;

/** The page of the period: the outcome in words, two charts and a table by year. */
public final class PeriodView extends ScrolledPage {
    private static final String LEFT_TO_RIGHT = "\u200e";
    private static final double READABLE = 860;
    private static final double ROOM_FOR_TWO = 1100;
    private static final double GAP = 20;

    private final PeriodViewModel model;
    private final Words words;
    private final PeriodCharts charts;

    public PeriodView(PeriodViewModel model, Words words) {
        super(PeriodViewModel.PAGE, words.of("ui.menu.period"));
        this.model = model;
        this.words = words;
        this.charts = new PeriodCharts(words, model::written);
        model.periodProperty().addListener((property, old, now) -> show(now));
        show(model.periodProperty().get());
    }

    /** Only a Party that cooperates has adjustments to look at. */
    @Override
    public boolean isOffered(Report report) {
        return report.profile().circumstances().cooperates();
    }

    private void show(Optional<Period> period) {
        page.getChildren().clear();
        period.ifPresent(this::show);
    }

    private void show(Period period) {
        var title = label(words.of("ui.menu.period"), "form-title");
        if (period.standing().isEmpty()) {
            page.getChildren().addAll(title, label(words.of("ui.period.none"), "quiet"));
            return;
        }
        var text = period.text().orElseThrow();
        var copy = new Button(words.of("ui.period.copy"));
        copy.getStyleClass().add("small");
        copy.setMinWidth(Region.USE_PREF_SIZE);
        copy.setOnAction(event -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text.text())));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var bar = new HBox(8, title, space, copy);
        bar.setAlignment(Pos.CENTER_LEFT);
        page.getChildren().add(bar);
        if (period.targets().size() > 1) {
            page.getChildren().add(targets(period));
        }
        page.getChildren().addAll(label(text.title(), "profile-title"), outcome(text, period.standing().get()));
        if (!text.restated().isEmpty()) {
            var restated = table(StandingText.restatedHeads(words), text.restated());
            restated.getStyleClass().add("restated");
            page.getChildren().addAll(label(words.of("ui.period.restated"), "claim"), restated);
        }
        var drawn = new FlowPane(GAP, 14);
        drawn.setMinWidth(0); // else the charts, once as wide as the page, would not let it become narrower
        charts.of(period.standing().get()).forEach(chart -> {
            chart.prefWidthProperty().bind(Bindings.createDoubleBinding(() -> widthOfChart(drawn.getWidth()), drawn.widthProperty()));
            drawn.getChildren().add(chart);
        });
        page.getChildren().addAll(drawn, table(text.heads(), text.rows()));
    }

    /** Two beside each other where both can be read from the back of a room. */
    private static double widthOfChart(double width) {
        return width >= ROOM_FOR_TWO ? Math.floor((width - GAP) / 2) : width;
    }

    private Node targets(Period period) {
        var group = new ToggleGroup();
        var tabs = new FlowPane(2, 2);
        for (var target : period.targets()) {
            var tab = new ToggleButton(target.name());
            tab.setToggleGroup(group);
            tab.getStyleClass().add("target");
            tab.setSelected(period.shown().filter(target::equals).isPresent());
            tab.setOnAction(event -> {
                tab.setSelected(true);
                model.choose(target);
            });
            tabs.getChildren().add(tab);
        }
        return tabs;
    }

    private Node outcome(StandingText text, Standing standing) {
        var box = new VBox(6, label(text.verdict(), "period-verdict"));
        text.sentences().forEach(sentence -> box.getChildren().add(label(sentence, "cell-words")));
        box.getStyleClass().addAll("period-outcome", "period-" + standing.assessment().verdict().name().toLowerCase(Locale.ROOT));
        return box;
    }

    /** A table of figures by year; its last column holds words. */
    private Node table(List<String> heads, List<List<String>> rows) {
        var grid = new GridPane();
        grid.getStyleClass().add("period-table");
        for (var column = 0; column < heads.size(); column++) {
            grid.add(cell(heads.get(column), "period-head"), column, 0);
        }
        for (var row = 0; row < rows.size(); row++) {
            var cells = rows.get(row);
            for (var column = 0; column < cells.size(); column++) {
                var isNote = column == cells.size() - 1;
                var shown = isNote || cells.get(column).isEmpty() ? cells.get(column) : LEFT_TO_RIGHT + cells.get(column);
                grid.add(cell(shown, column == 0 ? "period-year" : isNote ? "period-note" : "period-figure"), column, row + 1);
            }
        }
        var scroll = new Sideways(grid, words.of("ui.menu.period"));
        scroll.getStyleClass().add("period-scroll");
        return scroll;
    }

    private static Label cell(String text, String style) {
        var label = label(text, style);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMaxHeight(Double.MAX_VALUE);
        return label;
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        PageHead.wrap(label);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(READABLE);
        label.getStyleClass().add(style);
        return label;
    }
}
