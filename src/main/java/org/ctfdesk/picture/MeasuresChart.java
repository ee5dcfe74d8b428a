package org.ctfdesk.picture;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ctfdesk.form.Kind;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.picture.Chart.Series;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.sheet.AnswerText;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;

/** Expected reductions of measures by sector, parted by their status. Measures that overlap are added as they were filed. */
final class MeasuresChart {
    private final Report report;
    private final Words words;
    private final TableKey table = TableKey.of(Measures.FORM.id());

    MeasuresChart(Report report, Words words) {
        this.report = report;
        this.words = words;
    }

    /** Of the last year for which reductions are expected. */
    Chart chart() {
        var year = report.profile().periods().expected().stream().max(Integer::compare).orElse(0);
        var sums = new LinkedHashMap<String, Map<String, BigDecimal>>();
        var without = 0;
        for (var row : new Figures(report, table, words).rows(Measures.MEASURE)) {
            var expected = report.answer(new Place(table, row, new ColumnKey(Measures.EXPECTED, year))).flatMap(Figures::figure);
            if (expected.isEmpty()) {
                without++;
                continue;
            }
            sums.computeIfAbsent(sector(row), made -> new LinkedHashMap<>()).merge(status(row), expected.get(), BigDecimal::add);
        }
        var sectors = List.copyOf(sums.keySet());
        var statuses = sums.values().stream().flatMap(each -> each.keySet().stream()).distinct().sorted().toList();
        var series = new ArrayList<Series>();
        for (var status : statuses) {
            var points = new TreeMap<Integer, BigDecimal>();
            for (var i = 0; i < sectors.size(); i++) {
                var place = i;
                Optional.ofNullable(sums.get(sectors.get(i)).get(status)).ifPresent(sum -> points.put(place, sum));
            }
            series.add(new Series(status, points));
        }
        return new Chart("measures", words.of("picture.measures", String.valueOf(year)), words.of("picture.unit"), Chart.Manner.BARS,
                sectors,
                series, without == 0 || series.isEmpty() ? List.of() : List.of(words.of("picture.measures.without", without)));
    }

    private String sector(RowKey row) {
        return report.answer(new Place(table, row, ColumnKey.of(Measures.SECTORS)))
                .map(answer -> answer instanceof Answer.Choices several && several.options().size() > 1
                        ? words.of("picture.several") : told(answer, Measures.SECTORS_KIND))
                .orElse(words.of("picture.notStated"));
    }

    private String status(RowKey row) {
        return report.answer(new Place(table, row, ColumnKey.of(Measures.STATUS))).map(answer -> told(answer, Measures.STATUS_KIND))
                .orElse(words.of("picture.notStated"));
    }

    private String told(Answer answer, Kind kind) {
        return new AnswerText(NumberStyle.POINT, words).full(answer, kind);
    }
}
