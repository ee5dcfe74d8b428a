package org.ctfdesk.ui.period;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.ctfdesk.account.standing.Standing;
import org.ctfdesk.report.profile.Target;
import org.ctfdesk.text.Words;

/**
 * The years as lines: one chart of each year's figures, and one of sums where there is a trajectory or budget. The lines differ
 * in dash and sign as well as in colour. A drawing has no more digits than its paper; figures stand in the table.
 */
final class PeriodCharts {
    private final Words words;
    /** Figures at the axis, written as everywhere else. */
    private final StringConverter<Number> labels;

    /** @param written how a figure is written */
    PeriodCharts(Words words, UnaryOperator<String> written) {
        this.words = words;
        this.labels = new StringConverter<>() {
            @Override
            public String toString(Number figure) {
                return written.apply(new BigDecimal(figure.toString()).stripTrailingZeros().toPlainString());
            }

            @Override
            public Number fromString(String text) {
                throw new UnsupportedOperationException("nothing is typed at an axis");
            }
        };
    }

    List<Region> of(Standing standing) {
        if (standing.years().isEmpty()) {
            return List.of();
        }
        var isInMetric = standing.target().outcomes() == Target.Outcomes.IN_METRIC;
        var charts = new ArrayList<Region>();
        charts.add(chart("ui.period.yearly", List.of(
                series(standing, isInMetric ? "account.period.level" : "account.period.before", Standing.Year::before),
                series(standing, isInMetric ? "account.period.adjusted" : "account.period.after", Standing.Year::after),
                series(standing, "account.period.trajectory", Standing.Year::trajectory))));
        var goal = standing.budget().isPresent()
                ? series(standing, "account.period.budget", year -> standing.budget())
                : series(standing, "account.period.sumTrajectory", Standing.Year::sumTrajectory);
        if (!goal.getData().isEmpty()) {
            charts.add(chart("ui.period.sums", List.of(
                    series(standing, "account.period.sumBefore", Standing.Year::sumBefore),
                    series(standing, "account.period.sumAfter", Standing.Year::sumAfter), goal)));
        }
        return charts;
    }

    private XYChart.Series<String, Number> series(Standing standing, String key, Function<Standing.Year, Optional<BigDecimal>> figure) {
        var series = new XYChart.Series<String, Number>();
        series.setName(words.of(key));
        for (var year : standing.years()) {
            figure.apply(year).ifPresent(value -> series.getData().add(new XYChart.Data<>(String.valueOf(year.year()), value)));
        }
        return series;
    }

    private Region chart(String title, List<XYChart.Series<String, Number>> lines) {
        var figures = new NumberAxis();
        figures.setForceZeroInRange(false);
        figures.setTickLabelFormatter(labels);
        var chart = new LineChart<>(new CategoryAxis(), figures);
        chart.setTitle(words.of(title));
        chart.setAnimated(false);
        chart.getStyleClass().add("period-chart");
        lines.stream().filter(line -> !line.getData().isEmpty()).forEach(chart.getData()::add);
        return chart;
    }
}
