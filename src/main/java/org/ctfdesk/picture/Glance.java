package org.ctfdesk.picture;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ctfdesk.account.standing.Standing;
import org.ctfdesk.form.Units;
import org.ctfdesk.form.Years;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.picture.Chart.Manner;
import org.ctfdesk.picture.Chart.Series;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.report.profile.Target;
import org.ctfdesk.rule.engine.Filling;
import org.ctfdesk.sheet.AnswerText;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;

/** The pictures of a report, in the order in which they are looked at; those for which it has no figures are left out. */
public final class Glance {
    private final Report report;
    private final Words words;

    private Glance(Report report, Words words) {
        this.report = report;
        this.words = words;
    }

    /** @param fillings how far each table is filled */
    public static List<Chart> of(Report report, Map<TableKey, Filling> fillings, Words words) {
        var glance = new Glance(report, words);
        return Stream.of(Stream.of(glance.sectors(), glance.gases(), glance.projections()), glance.indicators(),
                        glance.balances(), Stream.of(new MeasuresChart(report, words).chart(), glance.completeness(fillings)))
                .flatMap(each -> each)
                .filter(chart -> !chart.isEmpty())
                .toList();
    }

    private Chart sectors() {
        return inventory("sectors", List.of("energy", "industry", "agriculture", "waste", "other", "lulucf"), "ownSector");
    }

    private Chart gases() {
        return inventory("gases", List.of("co2With", "ch4With", "n2oWith", "hfcs", "pfcs", "mix", "sf6", "nf3"), "ownGas");
    }

    /**
     * Rows of the Party's own are not in the totals, and not drawn. Rows without any figure are left out and named; where one of
     * the others has none in a year, the year is a gap.
     */
    private Chart inventory(String id, List<String> lines, String own) {
        var years = report.profile().periods().of(Years.INVENTORY);
        var figures = new Figures(report, TableKey.of(Summary.FORM.id()), words);
        var all = lines.stream().flatMap(line -> figures.rows(line).stream()).map(row -> figures.series(row, Summary.YEAR, years)).toList();
        var drawn = all.stream().filter(series -> !series.points().isEmpty()).toList();
        var left = new ArrayList<String>();
        var without = all.stream().filter(series -> series.points().isEmpty()).map(Series::name).toList();
        if (!without.isEmpty() && !drawn.isEmpty()) {
            left.add(words.of("picture.without", String.join("; ", without)));
        }
        var uncounted = figures.rows(own).stream().map(row -> figures.series(row, Summary.YEAR, years)).map(Series::name).toList();
        if (!uncounted.isEmpty() && !drawn.isEmpty()) {
            left.add(words.of("picture.uncounted", String.join("; ", uncounted)));
        }
        for (var i = 0; i < years.size(); i++) {
            var place = i;
            var missing = drawn.stream().filter(series -> series.at(place).isEmpty()).map(Series::name).toList();
            if (!missing.isEmpty() && !drawn.isEmpty()) {
                left.add(words.of("picture.gap", String.valueOf(years.get(i)), String.join("; ", missing)));
            }
        }
        return chart(id, Manner.STACKED, names(years), drawn.stream().filter(series -> !isZero(series)).toList(), left);
    }

    private static boolean isZero(Series series) {
        return series.points().values().stream().allMatch(value -> value.signum() == 0);
    }

    /** What was, what is projected in three ways, and the target, all with LULUCF. */
    private Chart projections() {
        var years = new TreeSet<>(report.profile().periods().of(Years.INVENTORY));
        years.addAll(report.profile().periods().of(Years.PROJECTION));
        var ordered = List.copyOf(years);
        var series = new ArrayList<Series>();
        var inventory = new Figures(report, TableKey.of(Summary.FORM.id()), words);
        series.add(named("picture.history", inventory.series(inventory.rows("totalWith").getFirst(), Summary.YEAR, ordered)));
        for (var form : List.of(Projections.WITH_MEASURES, Projections.WITH_ADDITIONAL_MEASURES, Projections.WITHOUT_MEASURES)) {
            var figures = new Figures(report, TableKey.of(form.id()), words);
            var row = figures.rows("totalWith").getFirst();
            var points = new TreeMap<>(figures.series(row, Projections.RECENT, ordered).points());
            points.putAll(figures.series(row, Projections.PROJECTION, ordered).points());
            series.add(new Series(words.of("picture." + form.id()), points));
        }
        return chart("projections", Manner.LINES, names(ordered), series, List.of());
    }

    private Series named(String key, Series series) {
        return new Series(words.of(key), series.points());
    }

    /** Each indicator against its reference and target level, where these are figures. */
    private Stream<Chart> indicators() {
        return report.keysOf(Progress.FORM).stream().flatMap(table -> {
            var figures = new Figures(report, table, words);
            return figures.rows(Progress.INDICATOR).stream().map(row -> {
                var years = new TreeSet<>(report.profile().periods().of(Years.IMPLEMENTATION));
                var target = report.answer(new Place(table, row, ColumnKey.of(Progress.TARGET_YEAR)))
                        .flatMap(Answer::asYears).map(Answer.Years::last).orElse(0);
                if (target > 0) {
                    years.add(target);
                }
                var ordered = List.copyOf(years);
                var path = figures.series(row, Progress.YEAR, ordered);
                var series = new ArrayList<>(List.of(path));
                figures.at(row, ColumnKey.of(Progress.TARGET_LEVEL)).filter(level -> target > 0).ifPresent(level -> series.add(
                        new Series(words.of("picture.target"), new TreeMap<>(Map.of(ordered.indexOf(target), level)))));
                figures.at(row, ColumnKey.of(Progress.REFERENCE)).ifPresent(level -> series.add(
                        new Series(words.of("picture.reference"), new TreeMap<>(Map.of(0, level, ordered.size() - 1, level)))));
                return new Chart("indicator", words.of("picture.indicator", path.name()), unit(table, row), Manner.LINES, names(ordered),
                        path.points().isEmpty() ? List.of() : series, List.of());
            });
        });
    }

    private String unit(TableKey table, RowKey row) {
        return report.answer(new Place(table, row, ColumnKey.of(Progress.UNIT)))
                .map(answer -> new AnswerText(NumberStyle.POINT, words)
                        .full(answer, Units.KIND)).orElse("");
    }

    /** The level of each target before and after adjustments. */
    private Stream<Chart> balances() {
        return report.profile().targets().stream().flatMap(target -> Standing.of(report, target).stream().map(standing -> {
            var years = standing.years().stream().map(Standing.Year::year).toList();
            var before = new TreeMap<Integer, BigDecimal>();
            var after = new TreeMap<Integer, BigDecimal>();
            var path = new TreeMap<Integer, BigDecimal>();
            for (var i = 0; i < years.size(); i++) {
                var place = i;
                var year = standing.years().get(i);
                year.before().ifPresent(value -> before.put(place, value));
                year.after().ifPresent(value -> after.put(place, value));
                year.trajectory().ifPresent(value -> path.put(place, value));
            }
            var unit = target.outcomes() == Target.Outcomes.IN_METRIC ? "" : words.of("picture.unit"); // a metric says its unit itself
            return new Chart("balance", words.of("picture.balance", target.name()), unit, Manner.LINES, names(years),
                    List.of(new Series(words.of("picture.before"), before), new Series(words.of("picture.after"), after),
                            new Series(words.of("picture.trajectory"), path)), List.of());
        }));
    }

    private Chart completeness(Map<TableKey, Filling> fillings) {
        var names = new ArrayList<String>();
        var given = new TreeMap<Integer, BigDecimal>();
        var missing = new TreeMap<Integer, BigDecimal>();
        for (var form : Forms.NDC) {
            var filling = report.keysOf(form).stream().map(key -> fillings.getOrDefault(key, Filling.NOTHING))
                    .reduce(Filling.NOTHING, Filling::plus);
            if (filling.asked() > 0) {
                var name = words.of("ui.outline." + form.id());
                given.put(names.size(), BigDecimal.valueOf(filling.answered()));
                missing.put(names.size(), BigDecimal.valueOf(filling.asked() - filling.answered()));
                names.add(form.number().isEmpty() ? name : form.number() + " " + name);
            }
        }
        return new Chart("completeness", words.of("picture.completeness"), words.of("picture.answers"), Manner.BARS, names,
                List.of(new Series(words.of("picture.given"), given), new Series(words.of("picture.missing"), missing)), List.of());
    }

    private Chart chart(String id, Manner manner, List<String> places, List<Series> series, List<String> left) {
        return new Chart(id, words.of("picture." + id), words.of("picture.unit"), manner, places,
                series.stream().filter(each -> !each.points().isEmpty()).toList(), left);
    }

    private static List<String> names(List<Integer> years) {
        return years.stream().map(String::valueOf).toList();
    }
}
