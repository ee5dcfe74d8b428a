package org.ctfdesk.picture;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ctfdesk.picture.Shape.Anchor;
import org.ctfdesk.picture.Shape.Point;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;

/**
 * A chart as shapes of a given size: the plot with its axes, and below it the legend. What is stacked is laid above zero where
 * it adds and below zero where it takes away, so that removals hang under the line.
 */
public final class Drawing {
    static final double LEFT = 84;
    private static final double RIGHT = 16;
    private static final double TOP = 14;
    private static final double LINE = 20;
    private static final double BAR_NAMES = 190;
    private static final double LETTER = 6.3;

    private final Chart chart;
    private final double width;
    private final double plotHeight;
    private final NumberStyle style;
    private final Words words;
    private final List<Shape> shapes = new ArrayList<>();
    private Scale scale = Scale.of(0, 1);
    private double legendBottom;

    private Drawing(Chart chart, double width, double plotHeight, NumberStyle style, Words words) {
        this.chart = chart;
        this.width = width;
        this.plotHeight = chart.manner() == Chart.Manner.BARS ? chart.places().size() * 26.0 : plotHeight;
        this.style = style;
        this.words = words;
        switch (chart.manner()) {
            case STACKED -> stacked();
            case LINES -> lines();
            case BARS -> bars();
        }
        legend();
    }

    /**
     * Draws.
     *
     * @param plotHeight of the plot without its legend; bars take what they need
     * @param style in which figures are written
     */
    public static Drawing of(Chart chart, double width, double plotHeight, NumberStyle style, Words words) {
        return new Drawing(chart, width, plotHeight, style, words);
    }

    /** The pieces, those behind first. */
    public List<Shape> shapes() {
        return List.copyOf(shapes);
    }

    public double width() {
        return width;
    }

    public double height() {
        return legendBottom + 8;
    }

    public Chart chart() {
        return chart;
    }

    /** What all series say at a place, a line each: for whoever points there or walks there by keys. */
    public String told(int place) {
        return words.of("picture.year", chart.places().get(place), chart.series().stream()
                .map(series -> series.at(place)
                        .map(value -> words.of("picture.value", series.name(), style.full(value)
                                + (chart.unit().isEmpty() ? "" : " " + chart.unit())))
                        .orElse(words.of("picture.noValue", series.name())))
                .collect(Collectors.joining("; ")));
    }

    /** The place nearest to a point across the plot. */
    public int placeAt(double x, double y) {
        var last = chart.places().size() - 1;
        return chart.manner() == Chart.Manner.BARS
                ? Math.clamp((int) ((y - TOP) / 26), 0, last)
                : Math.clamp(Math.round((x - LEFT) / Math.max(1, (width - LEFT - RIGHT)) * Math.max(1, last)), 0, last);
    }

    /** Where a place stands across the plot; for bars, how far down. */
    public double at(int place) {
        if (chart.manner() == Chart.Manner.BARS) {
            return TOP + place * 26.0 + 13;
        }
        var last = chart.places().size() - 1;
        return last == 0 ? LEFT + (width - LEFT - RIGHT) / 2 : LEFT + (width - LEFT - RIGHT) * place / last;
    }

    /** The plot's upper and lower end. */
    public double top() {
        return TOP;
    }

    public double bottom() {
        return TOP + plotHeight;
    }

    private double y(double value) {
        return TOP + plotHeight * (scale.high() - value) / (scale.high() - scale.low());
    }

    private void stacked() {
        var low = 0.0;
        var high = 0.0;
        for (var place = 0; place < chart.places().size(); place++) {
            if (chart.isWholeAt(place)) {
                high = Math.max(high, sum(place, chart.series().size(), true));
                low = Math.min(low, sum(place, chart.series().size(), false));
            }
        }
        scale = Scale.of(low, high);
        axes();
        for (var run : runs()) {
            for (var i = 0; i < chart.series().size(); i++) {
                area(i, run);
            }
        }
    }

    /** Places beside each other at which every series has a figure. */
    private List<int[]> runs() {
        var runs = new ArrayList<int[]>();
        var from = -1;
        for (var place = 0; place <= chart.places().size(); place++) {
            var isWhole = place < chart.places().size() && chart.isWholeAt(place);
            if (isWhole && from < 0) {
                from = place;
            } else if (!isWhole && from >= 0) {
                runs.add(new int[] {from, place - 1});
                from = -1;
            }
        }
        return runs;
    }

    /** What a series adds, and apart from it what it takes away: land use may do the one in one year and the other in the next. */
    private void area(int series, int[] run) {
        side(series, run, true);
        side(series, run, false);
    }

    private void side(int series, int[] run, boolean above) {
        var upper = new ArrayList<Point>();
        var lower = new ArrayList<Point>();
        var isEmpty = true;
        for (var place = run[0]; place <= run[1]; place++) {
            var value = above ? Math.max(0, value(series, place)) : Math.min(0, value(series, place));
            var base = sum(place, series, above);
            isEmpty &= value == 0;
            if (run[0] == run[1]) { // one year alone is a bar
                upper.addAll(List.of(new Point(at(place) - 8, y(base + value)), new Point(at(place) + 8, y(base + value))));
                lower.addAll(List.of(new Point(at(place) - 8, y(base)), new Point(at(place) + 8, y(base))));
            } else {
                upper.add(new Point(at(place), y(base + value)));
                lower.add(new Point(at(place), y(base)));
            }
        }
        if (!isEmpty) {
            var points = new ArrayList<>(upper);
            points.addAll(lower.reversed());
            shapes.add(new Shape.Area(points, series, chart.series().get(series).name()));
        }
    }

    private double value(int series, int place) {
        return chart.series().get(series).at(place).map(BigDecimal::doubleValue).orElse(0.0);
    }

    /** What the series before {@code series} add up to on that side of zero. */
    private double sum(int place, int series, boolean above) {
        var sum = 0.0;
        for (var i = 0; i < series; i++) {
            var value = value(i, place);
            sum += value >= 0 == above ? value : 0;
        }
        return sum;
    }

    private void lines() {
        var figures = chart.series().stream().flatMap(series -> series.points().values().stream()).mapToDouble(BigDecimal::doubleValue)
                .summaryStatistics();
        scale = Scale.of(Math.min(0, figures.getMin()), Math.max(0, figures.getMax()));
        axes();
        for (var i = 0; i < chart.series().size(); i++) {
            var points = new ArrayList<Point>();
            for (var point : chart.series().get(i).points().entrySet()) {
                var at = new Point(at(point.getKey()), y(point.getValue().doubleValue()));
                points.add(at);
                shapes.add(new Shape.Mark(at, i, words.of("picture.year", chart.places().get(point.getKey()),
                        words.of("picture.value", chart.series().get(i).name(), style.full(point.getValue())))));
            }
            shapes.add(new Shape.Line(points, i));
        }
    }

    private void axes() {
        for (var tick : scale.ticks()) {
            shapes.add(new Shape.Rule(new Point(LEFT, y(tick)), new Point(width - RIGHT, y(tick)), tick == 0));
            shapes.add(new Shape.Label(new Point(LEFT - 8, y(tick) + 4), style.full(BigDecimal.valueOf(tick).stripTrailingZeros()),
                    Anchor.END, false));
        }
        var room = (width - LEFT - RIGHT) / Math.max(1, chart.places().size() - 1);
        var every = Math.max(1, (int) Math.ceil(40 / Math.max(1, room)));
        for (var place = 0; place < chart.places().size(); place += every) {
            shapes.add(new Shape.Label(new Point(at(place), bottom() + 16), chart.places().get(place), Anchor.MIDDLE, false));
        }
    }

    private void bars() {
        var most = 0.0;
        for (var place = 0; place < chart.places().size(); place++) {
            most = Math.max(most, sum(place, chart.series().size(), true));
        }
        var room = width - BAR_NAMES - RIGHT - 90;
        for (var place = 0; place < chart.places().size(); place++) {
            var y = TOP + place * 26.0;
            shapes.add(new Shape.Label(new Point(BAR_NAMES - 8, y + 17), cut(chart.places().get(place), BAR_NAMES - 16), Anchor.END,
                    false));
            var x = BAR_NAMES;
            var sum = BigDecimal.ZERO;
            for (var i = 0; i < chart.series().size(); i++) {
                var value = Math.max(0, value(i, place));
                var end = x + (most == 0 ? 0 : room * value / most);
                if (value > 0) {
                    shapes.add(new Shape.Area(List.of(new Point(x, y + 3), new Point(end, y + 3), new Point(end, y + 22),
                            new Point(x, y + 22)),
                            i, chart.series().get(i).name()));
                }
                x = end;
                sum = sum.add(chart.series().get(i).at(place).orElse(BigDecimal.ZERO));
            }
            shapes.add(new Shape.Label(new Point(x + 8, y + 17), style.full(sum), Anchor.START, false));
        }
    }

    private static String cut(String text, double room) {
        var letters = (int) (room / LETTER);
        return text.length() <= letters ? text : text.substring(0, letters - 1) + "…";
    }

    /** A patch of each series beside its name, in as many lines as are needed; the unit stands at the end. */
    private void legend() {
        var x = 8.0;
        var y = bottom() + (chart.manner() == Chart.Manner.BARS ? 14 : 34);
        for (var i = 0; i < chart.series().size(); i++) {
            var name = chart.series().get(i).name();
            var needed = name.length() * LETTER + 44;
            if (x > 8 && x + needed > width - RIGHT) {
                x = 8;
                y += LINE;
            }
            if (chart.manner() == Chart.Manner.LINES) {
                shapes.add(new Shape.Line(List.of(new Point(x, y), new Point(x + 24, y)), i));
                shapes.add(new Shape.Mark(new Point(x + 12, y), i, ""));
            } else {
                shapes.add(new Shape.Area(List.of(new Point(x, y - 7), new Point(x + 24, y - 7), new Point(x + 24, y + 7),
                        new Point(x, y + 7)), i,
                        ""));
            }
            shapes.add(new Shape.Label(new Point(x + 30, y + 4), cut(name, width - 60), Anchor.START, false));
            x += needed;
        }
        legendBottom = y + LINE / 2;
    }
}
