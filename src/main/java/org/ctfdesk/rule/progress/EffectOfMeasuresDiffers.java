package org.ctfdesk.rule.progress;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ctfdesk.derive.figure.CarbonUnit;
import org.ctfdesk.form.Years;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.Rule;

/**
 * A supporting row that is named for the effect of the measures of table 5 is what these achieved together in that year (a reminder):
 * MPGs, paras. 76(a) and 85.
 */
public final class EffectOfMeasuresDiffers
        extends Rule.OfMeasures<List<Integer>, List<Optional<Quantity>>> {
    private static final Pattern EFFECT = Pattern.compile("(?i)(?=.*(?:effects?|reductions?|mitigation|savings?))(?=.*table 5)");
    /** Beyond it an estimate of table 5 is in another unit, which other rules tell. */
    private static final BigDecimal FAR = BigDecimal.TEN;
    private static final BigDecimal OFF = new BigDecimal("0.02");

    public EffectOfMeasuresDiffers() {
        super(info("OWN-164", mpgs("76(a)")).comparing(Progress.FORM, Measures.FORM).ofMeasures(Measures.ACHIEVED));
    }

    @Override
    protected List<Integer> gather(Report report) {
        return report.profile().periods().of(Years.ACHIEVED);
    }

    @Override
    protected List<Optional<Quantity>> read(Item measure, List<Integer> years) {
        var row = measure.row(Measures.MEASURE);
        return years.stream().map(year -> row.answer(new ColumnKey(Measures.ACHIEVED, year)).filter(Quantity.class::isInstance)
                .map(Quantity.class::cast)).toList();
    }

    @Override
    protected void check(List<Integer> years, List<List<Optional<Quantity>>> measures, Report report, Found found) {
        for (var key : report.keysOf(Progress.FORM)) {
            for (var item : report.table(key).block("supporting").items()) {
                var row = item.row("supporting");
                var unit = CarbonUnit.of(row);
                if (unit.isEmpty() || FreeText.words(row, ColumnKey.LABEL.column()).filter(name -> EFFECT.matcher(name).find()).isEmpty()) {
                    continue;
                }
                for (var i = 0; i < years.size(); i++) {
                    var column = new ColumnKey(Progress.YEAR, years.get(i));
                    var at = i;
                    var given = measures.stream().flatMap(each -> each.get(at).stream()).toList();
                    if (given.stream().anyMatch(Quantity.Range.class::isInstance)) {
                        continue; // the sum is a range, too
                    }
                    var figures = given.stream().filter(Quantity.Amount.class::isInstance)
                            .map(each -> ((Quantity.Amount) each).value()).toList();
                    if (figures.stream().anyMatch(figure -> figure.signum() < 0)) {
                        continue; // T5-13 asks about the sign
                    }
                    var sum = figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
                    if (sum.signum() > 0 && row.answer(column).orElse(null) instanceof Quantity.Amount amount
                            && amount.footnotes().isEmpty()
                            && unit.get().toKt(amount.value()).subtract(sum).abs().divide(sum, MathContext.DECIMAL64).compareTo(OFF) > 0
                            && sum.compareTo(unit.get().toKt(amount.value()).multiply(FAR)) < 0) {
                        found.at(new Place(key, new RowKey("supporting", item.id()), column)).with(amount, Quantity.of(sum));
                    }
                }
            }
        }
    }
}
