package org.ctfdesk.rule.measure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.Years;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Doubt;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;

/**
 * What a measure has achieved is not more than its sectors emitted in any year of table 6 (suspected: often
 * tonnes were given for kilotonnes): MPGs, para. 85.
 */
public final class ReductionExceedsSector extends Rule.OfReport {
    /** Without the measure the sector may have grown. */
    private static final BigDecimal GROWN = new BigDecimal("1.5");

    public ReductionExceedsSector() {
        super(warning("T5-14", mpgs("85")).oncePerLine()
                .comparing(Measures.FORM, Summary.FORM).ofMeasures(Measures.SECTORS, Measures.ACHIEVED, Measures.EXPECTED));
    }

    @Override
    public void check(Report report, Found found) {
        var emissions = new SectorEmissions(report);
        var limits = new HashMap<List<String>, Optional<BigDecimal>>();
        var achieved = report.profile().periods().of(Years.ACHIEVED).stream()
                .map(year -> new ColumnKey(Measures.ACHIEVED, year)).toList();
        var expected = report.profile().periods().of(Years.EXPECTED).stream()
                .map(year -> new ColumnKey(Measures.EXPECTED, year)).toList();
        for (var item : report.table(MeasureRow.TABLE).block(Measures.MEASURE).items()) {
            var row = MeasureRow.of(item);
            var limit = limits.computeIfAbsent(row.chosen(MeasureRow.SECTORS), emissions::most);
            if (limit.isEmpty() && found.takesDoubts()) {
                achieved.stream().filter(column -> row.answers().answer(column).filter(Quantity.Amount.class::isInstance).isPresent())
                        .forEach(column -> found.undecided(MeasureRow.place(item, column), Doubt.Why.UNKNOWN_AMOUNT));
            }
            limit.ifPresent(most -> expected.stream()
                    .filter(column -> row.answers().answer(column).orElse(null) instanceof Quantity.Amount amount
                            && amount.footnotes().isEmpty() && amount.value().compareTo(most.multiply(GROWN)) > 0)
                    .findFirst().ifPresent(column -> found.at(MeasureRow.place(item, column))
                            .says("expected", row.answers().answer(column).orElseThrow(), Quantity.of(most))));
            if (limit.isPresent()) {
                for (var column : achieved) {
                    row.answers().answer(column)
                            .ifPresent(answer -> check(MeasureRow.place(item, column), answer, limit.get(), found));
                }
            }
        }
    }

    private static void check(Place place, Answer answer, BigDecimal most, Found found) {
        if (answer instanceof Quantity.Amount amount && amount.value().compareTo(most) > 0) {
            var less = amount.value().movePointLeft(MeasureLimits.DIGITS_OF_TONNES).stripTrailingZeros();
            var fewer = new Quantity.Amount(less.setScale(Math.max(0, less.scale())), amount.footnotes());
            if (fewer.value().compareTo(most) <= 0 && amount.value().compareTo(most.movePointRight(1)) > 0) {
                var converted = new Edit.SetAnswers("mendMeasure", List.of(new Edit.Change(place, Optional.of(fewer))));
                found.at(place).with(answer, Quantity.of(most), fewer).mendedBy(converted);
            } else {
                found.at(place).with(answer, Quantity.of(most));
            }
        } else if (answer instanceof Quantity.Range range && range.low().min(range.high()).compareTo(most) > 0) {
            found.at(place).with(answer, Quantity.of(most));
        }
    }
}
