package org.ctfdesk.rule.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ctfdesk.form.Years;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Figures;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.ListOption;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.measure.row.MeasureRow;

/**
 * In one sector the expected reductions of implemented and adopted measures together are not many times what the projection with measures
 * lies below the one without (a reminder; suspected: a sum of years, or another unit, in one estimate): MPGs, paras. 85 and 94. Told at
 * the largest estimate of the sector.
 */
public final class SectorEffectDiffers extends Rule.OfMeasures<List<SectorEffectDiffers.Year>, SectorEffectDiffers.Effect> {
    private static final List<String> SECTORS = List.of("energy", "transport", "industry", "agriculture", "lulucf", "waste");
    private static final BigDecimal TIMES = new BigDecimal(3);
    private static final BigDecimal SHARE = new BigDecimal("0.15");

    /** A year, and by sector what table 7 lies below table 9 in it. */
    record Year(int year, Map<String, BigDecimal> gaps, BigDecimal total) {}

    /** The one sector of a measure, and what is expected of it by year; a blank sector where it counts nowhere. */
    record Effect(Item item, String sector, List<Optional<BigDecimal>> expected) {}

    public SectorEffectDiffers() {
        super(info("OWN-166", mpgs("85")).breaks("X-04").comparing(Measures.FORM, Projections.WITH_MEASURES, Projections.WITHOUT_MEASURES)
                .ofMeasures(Measures.STATUS, Measures.SECTORS, Measures.EXPECTED));
    }

    @Override
    protected List<Year> gather(Report report) {
        var with = Figures.of(report, Projections.WITH_MEASURES.id());
        var without = Figures.of(report, Projections.WITHOUT_MEASURES.id());
        var years = new ArrayList<Year>();
        for (var year : report.profile().periods().of(Years.EXPECTED)) {
            var column = new ColumnKey(Projections.PROJECTION, year);
            var gaps = new HashMap<String, BigDecimal>();
            for (var sector : SECTORS) {
                with.figure(sector, column).ifPresent(low -> without.figure(sector, column)
                        .ifPresent(high -> gaps.put(sector, high.value().subtract(low.value()))));
            }
            years.add(new Year(year, gaps, gaps.values().stream().filter(gap -> gap.signum() > 0)
                    .reduce(BigDecimal.ZERO, BigDecimal::add)));
        }
        return years;
    }

    @Override
    protected Effect read(Item measure, List<Year> years) {
        var row = MeasureRow.of(measure);
        var sectors = row.chosen(MeasureRow.SECTORS);
        return new Effect(measure, sectors.size() == 1 && row.isStatus("implemented", "adopted") ? sectors.getFirst() : "",
                years.stream().map(year -> row.answers().answer(new ColumnKey(Measures.EXPECTED, year.year()))
                        .filter(Quantity.Amount.class::isInstance).map(answer -> ((Quantity.Amount) answer).value())).toList());
    }

    @Override
    protected void check(List<Year> years, List<Effect> measures, Report report, Found found) {
        for (var i = 0; i < years.size(); i++) {
            var year = years.get(i);
            for (var sector : SECTORS) {
                if (year.gaps().containsKey(sector) && year.total().signum() > 0 && check(year, i, sector, measures, found)) {
                    return;
                }
            }
        }
    }

    private static boolean check(Year year, int at, String sector, List<Effect> measures, Found found) {
        var sum = BigDecimal.ZERO;
        Effect largest = null;
        for (var measure : measures) {
            var expected = measure.expected().get(at);
            if (measure.sector().equals(sector) && expected.isPresent()) {
                sum = sum.add(expected.get());
                largest = largest == null || expected.get().compareTo(largest.expected().get(at).orElseThrow()) > 0 ? measure : largest;
            }
        }
        var gap = year.gaps().get(sector);
        if (largest == null || sum.compareTo(gap.max(BigDecimal.ZERO).multiply(TIMES)) <= 0
                || sum.subtract(gap).compareTo(year.total().multiply(SHARE)) <= 0) {
            return false;
        }
        found.at(MeasureRow.place(largest.item(), new ColumnKey(Measures.EXPECTED, year.year())))
                .with(Quantity.of(sum), new ListOption(Measures.SECTORS_KIND, sector), String.valueOf(year.year()), Quantity.of(gap));
        return true;
    }
}
