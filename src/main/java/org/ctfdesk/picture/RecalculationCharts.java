package org.ctfdesk.picture;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.ctfdesk.compare.Change;
import org.ctfdesk.compare.Comparison;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Years;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.text.Words;

/** By how much totals of tables 6 to 9 differ between two reports, by year: a chart in kt and one in per cent for each table. */
public final class RecalculationCharts {
    private static final List<Form> FORMS = List.of(Summary.FORM, Projections.WITH_MEASURES, Projections.WITH_ADDITIONAL_MEASURES,
            Projections.WITHOUT_MEASURES);

    private final Comparison comparison;
    private final Words words;

    private RecalculationCharts(Comparison comparison, Words words) {
        this.comparison = comparison;
        this.words = words;
    }

    /** The charts of those tables whose totals changed; a year whose total did not change is zero. */
    public static List<Chart> of(Comparison comparison, Words words) {
        var charts = new RecalculationCharts(comparison, words);
        return FORMS.stream().flatMap(form -> charts.of(form).stream()).toList();
    }

    private List<Chart> of(Form form) {
        var changes = comparison.recalculations().stream()
                .filter(change -> change.place().orElseThrow().table().form().equals(form.id())).toList();
        if (changes.isEmpty()) {
            return List.of();
        }
        return List.of(chart(form, "recalculation", words.of("picture.unit"), changes, Change::difference),
                chart(form, "recalculationPercent", words.of("picture.perCent"), changes, Change::percent));
    }

    private Chart chart(Form form, String id, String unit, List<Change> changes, Function<Change, Optional<BigDecimal>> value) {
        var years = new TreeSet<Integer>();
        if (form == Summary.FORM) {
            years.addAll(comparison.after().profile().periods().of(Years.INVENTORY));
        }
        var lines = new TreeSet<String>();
        changes.forEach(change -> {
            years.add(change.place().orElseThrow().column().year());
            lines.add(change.place().orElseThrow().row().line());
        });
        var ordered = List.copyOf(years);
        var series = new ArrayList<Chart.Series>();
        for (var line : lines) {
            var points = new TreeMap<Integer, BigDecimal>();
            for (var i = 0; i < ordered.size(); i++) {
                points.put(i, BigDecimal.ZERO);
            }
            changes.stream().filter(change -> change.place().orElseThrow().row().line().equals(line)).forEach(change ->
                    value.apply(change).ifPresent(by -> points.put(ordered.indexOf(change.place().orElseThrow().column().year()), by)));
            series.add(new Chart.Series(words.of(Forms.of(form.id()).key(line)), points));
        }
        return new Chart(id + form.number(), words.of("picture." + id, form.number()), unit, Chart.Manner.LINES,
                ordered.stream().map(String::valueOf).toList(), series, List.of());
    }
}
