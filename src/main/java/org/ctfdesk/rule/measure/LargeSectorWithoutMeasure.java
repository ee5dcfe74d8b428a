package org.ctfdesk.rule.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Doubt;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.measure.row.MeasureRow;
import org.ctfdesk.rule.measure.row.SectorEmissions;

/**
 * Each of the sectors with the most emissions has a measure (suspected): MPGs, para. 80 asks for the measures
 * with the most significant effect and those of key categories. Land use, which may remove, is left out.
 */
public final class LargeSectorWithoutMeasure extends Rule.OfReport {
    public LargeSectorWithoutMeasure() {
        super(warning("T5-23", mpgs("80")).comparing(Measures.FORM, Summary.FORM).ofMeasures(Measures.SECTORS));
    }

    @Override
    public void check(Report report, Found found) {
        var latest = report.profile().periods().inventoryTo();
        var emissions = figures(new SectorEmissions(report), latest);
        var covered = covered(report);
        if (emissions.isEmpty() || covered.isEmpty()) {
            found.undecided(new Place(TableKey.of(Summary.FORM.id()), RowKey.of("energy"), new ColumnKey(Summary.YEAR, latest)),
                    emissions.isEmpty() ? Doubt.Why.UNKNOWN_AMOUNT : Doubt.Why.NAME);
            return;
        }
        var total = emissions.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var limit = total.multiply(BigDecimal.valueOf(report.profile().limits().largest(), 2));
        var sum = BigDecimal.ZERO;
        for (var sector : largestFirst(emissions)) {
            if (sum.compareTo(limit) >= 0) {
                return;
            }
            sum = sum.add(emissions.get(sector));
            if (!covered.contains(sector)) {
                var share = emissions.get(sector).movePointRight(2).divide(total, 0, RoundingMode.HALF_UP);
                found.at(new Place(TableKey.of(Summary.FORM.id()), RowKey.of(sector), new ColumnKey(Summary.YEAR, latest)))
                        .with(share.toPlainString());
            }
        }
    }

    /** Emissions by sector; empty where one cannot be decided. */
    private static Map<String, BigDecimal> figures(SectorEmissions emissions, int year) {
        var figures = new HashMap<String, BigDecimal>();
        for (var sector : SectorEmissions.SECTORS) {
            if (sector.equals("lulucf")) {
                continue;
            }
            var figure = emissions.in(sector, year);
            if (figure.isEmpty() || figure.get().signum() < 0) {
                return Map.of();
            }
            figures.put(sector, figure.get());
        }
        return figures;
    }

    /** The sectors of table 6 that have a measure; empty where there are no measures, or one may belong to any sector. */
    private static Set<String> covered(Report report) {
        var covered = new HashSet<String>();
        for (var item : report.table(MeasureRow.TABLE).block(Measures.MEASURE).items()) {
            var sectors = MeasureRow.of(item).chosen(MeasureRow.SECTORS);
            if (sectors.isEmpty()) {
                return Set.of();
            }
            for (var sector : sectors) {
                var line = SectorEmissions.lineOf(sector);
                if (line.isEmpty()) {
                    return Set.of();
                }
                covered.add(line.get());
            }
        }
        return covered;
    }

    private static List<String> largestFirst(Map<String, BigDecimal> emissions) {
        return emissions.keySet().stream()
                .sorted(Comparator.comparing((String sector) -> emissions.get(sector)).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
