package org.ctfdesk.rule.measure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.Years;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Doubt;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.measure.row.MeasureLimits;
import org.ctfdesk.rule.measure.row.MeasureRow;
import org.ctfdesk.rule.measure.row.SectorEmissions;

/**
 * What a measure has achieved is not more than its sectors emitted in any year of table 6 (suspected: often
 * tonnes were given for kilotonnes): MPGs, para. 85.
 */
public final class ReductionExceedsSector extends Rule.OfMeasures<ReductionExceedsSector.Beside, List<ReductionExceedsSector.Excess>> {
    /** Without the measure the sector may have grown. */
    private static final BigDecimal GROWN = new BigDecimal("1.5");

    /** What the sectors emitted, in kt CO2 eq., and the columns of what was achieved and of what is expected. */
    record Beside(SectorEmissions emissions, Map<List<String>, Optional<BigDecimal>> limits, List<ColumnKey> achieved,
            List<ColumnKey> expected) {
        Optional<BigDecimal> limit(MeasureRow row) {
            return limits.computeIfAbsent(row.chosen(MeasureRow.SECTORS), emissions::most);
        }
    }

    /** What is more than the most that its sectors emitted; nothing for that where table 6 does not tell. */
    record Excess(Place place, Answer answer, Optional<BigDecimal> most) {}

    public ReductionExceedsSector() {
        super(warning("T5-14", mpgs("85")).oncePerLine()
                .comparing(Measures.FORM, Summary.FORM).ofMeasures(Measures.SECTORS, Measures.ACHIEVED, Measures.EXPECTED));
    }

    @Override
    protected Beside gather(Report report) {
        return new Beside(new SectorEmissions(report), new HashMap<>(), columns(report, Years.ACHIEVED, Measures.ACHIEVED),
                columns(report, Years.EXPECTED, Measures.EXPECTED));
    }

    private static List<ColumnKey> columns(Report report, Years years, String column) {
        return report.profile().periods().of(years).stream().map(year -> new ColumnKey(column, year)).toList();
    }

    @Override
    protected List<Excess> read(Item item, Beside beside) {
        var row = MeasureRow.of(item);
        var limit = beside.limit(row);
        var achieved = beside.achieved().stream().flatMap(column -> row.answers().answer(column)
                .filter(answer -> limit.isEmpty() ? answer instanceof Quantity.Amount : isMore(answer, limit.get()))
                .map(answer -> new Excess(MeasureRow.place(item, column), answer, limit)).stream());
        var expected = limit.flatMap(most -> beside.expected().stream()
                .filter(column -> row.answers().answer(column).orElse(null) instanceof Quantity.Amount amount
                        && amount.footnotes().isEmpty() && amount.value().compareTo(most.multiply(GROWN)) > 0)
                .findFirst()
                .map(column -> new Excess(MeasureRow.place(item, column), row.answers().answer(column).orElseThrow(), limit)));
        return Stream.concat(expected.stream(), achieved).toList();
    }

    private static boolean isMore(Answer answer, BigDecimal most) {
        return switch (answer) {
            case Quantity.Amount amount -> amount.value().compareTo(most) > 0;
            case Quantity.Range range -> range.low().min(range.high()).compareTo(most) > 0;
            default -> false;
        };
    }

    @Override
    protected void check(Beside beside, List<List<Excess>> measures, Report report, Found found) {
        for (var excesses : measures) {
            for (var excess : excesses) {
                if (excess.most().isEmpty()) {
                    found.undecided(excess.place(), Doubt.Why.UNKNOWN_AMOUNT);
                } else if (excess.place().column().column().equals(Measures.EXPECTED)) {
                    found.at(excess.place()).says("expected", excess.answer(), Quantity.of(excess.most().get()));
                } else {
                    tell(excess.place(), excess.answer(), excess.most().get(), found);
                }
            }
        }
    }

    private static void tell(Place place, Answer answer, BigDecimal most, Found found) {
        if (answer instanceof Quantity.Amount amount) {
            var less = amount.value().movePointLeft(MeasureLimits.DIGITS_OF_TONNES).stripTrailingZeros();
            var fewer = new Quantity.Amount(less.setScale(Math.max(0, less.scale())), amount.footnotes());
            if (fewer.value().compareTo(most) <= 0 && amount.value().compareTo(most.movePointRight(1)) > 0) {
                var converted = new Edit.SetAnswers("mendMeasure", List.of(new Edit.Change(place, Optional.of(fewer))));
                found.at(place).with(answer, Quantity.of(most), fewer).mendedBy(converted);
                return;
            }
        }
        found.at(place).with(answer, Quantity.of(most));
    }
}
