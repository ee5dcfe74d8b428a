package org.ctfdesk.rule.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.Years;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Figures;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.measure.row.MeasureRow;

/**
 * What a measure achieved and what is expected of it are in kt CO2 eq., both: MPGs, para. 85. Where one is hundreds of times the
 * other, a column or a figure is suspected to be in t or Mt; the inventory tells which. One finding for the column.
 */
public final class EstimatesOutOfScale extends Rule.OfMeasures<EstimatesOutOfScale.Beside, EstimatesOutOfScale.Told> {
    private static final BigDecimal FAR = new BigDecimal(300);
    private static final BigDecimal NEXT_TO_NOTHING = new BigDecimal("0.0005");
    private static final int TO_BEGIN = 2;

    /** The latest column achieved and those expected; what the Party emitted in its latest year. */
    record Beside(Optional<ColumnKey> achieved, List<ColumnKey> expected, Optional<BigDecimal> total) {}

    /** How what is expected lies beside what was achieved. */
    enum Scale {
        NOT_BOTH,
        NEAR,
        FAR_LESS,
        FAR_MORE
    }

    /** A measure, and a scale for each column of what is expected. */
    record Told(Item item, List<Scale> scales) {}

    public EstimatesOutOfScale() {
        super(warning("OWN-86", mpgs("85")).breaks("U-04").reads(Measures.FORM, Summary.FORM)
                .ofMeasures(Measures.ACHIEVED, Measures.EXPECTED, Measures.START_YEAR).cause());
    }

    @Override
    protected Beside gather(Report report) {
        var periods = report.profile().periods();
        var achieved = periods.of(Years.ACHIEVED);
        return new Beside(
                achieved.isEmpty() ? Optional.empty() : Optional.of(new ColumnKey(Measures.ACHIEVED, achieved.getLast())),
                periods.of(Years.EXPECTED).stream().map(year -> new ColumnKey(Measures.EXPECTED, year)).toList(),
                Figures.of(report, Summary.FORM.id())
                        .figure("totalWithout", new ColumnKey(Summary.YEAR, periods.inventoryTo())).map(sum -> sum.value()));
    }

    @Override
    protected Told read(Item item, Beside beside) {
        var past = beside.achieved().flatMap(column -> amount(item, column));
        return new Told(item, beside.expected().stream().map(column -> scale(past, amount(item, column))).toList());
    }

    private static Scale scale(Optional<BigDecimal> past, Optional<BigDecimal> ahead) {
        if (past.isEmpty() || ahead.isEmpty()) {
            return Scale.NOT_BOTH;
        }
        return isFar(ahead.get(), past.get()) ? Scale.FAR_MORE : isFar(past.get(), ahead.get()) ? Scale.FAR_LESS : Scale.NEAR;
    }

    @Override
    protected void check(Beside beside, List<Told> measures, Report report, Found found) {
        if (beside.achieved().isEmpty()) {
            return;
        }
        var achieved = beside.achieved().get();
        for (var year = 0; year < beside.expected().size(); year++) {
            var expected = beside.expected().get(year);
            var less = new ArrayList<Item>();
            var more = new ArrayList<Item>();
            var both = 0;
            for (var told : measures) {
                var scale = told.scales().get(year);
                both += scale == Scale.NOT_BOTH ? 0 : 1;
                if (scale == Scale.FAR_LESS) {
                    less.add(told.item());
                } else if (scale == Scale.FAR_MORE) {
                    more.add(told.item());
                }
            }
            var telling = less.size() > more.size() ? less : more;
            if (telling.size() > 1 && 2 * telling.size() > both) {
                column(beside, measures.stream().map(Told::item).toList(), telling, telling == less ? expected : achieved,
                        telling == less ? achieved : expected, found);
                return;
            }
            // more than the country emits is told by T5-14
            telling.stream().filter(item -> hasBegun(item, achieved.year()) && !exceeds(amount(item, achieved).get().max(
                    amount(item, expected).get()), beside.total())).forEach(item -> {
                var isLess = isFar(amount(item, achieved).get(), amount(item, expected).get());
                var small = isLess ? expected : achieved;
                found.at(MeasureRow.place(item, small)).says("one", Quantity.of(amount(item, small).get()),
                        Quantity.of(amount(item, isLess ? achieved : expected).get()));
            });
        }
    }

    /** The small column is wrong where it is next to nothing beside the inventory and the large one is not more than that. */
    private static void column(Beside beside, List<Item> items, List<Item> telling, ColumnKey small, ColumnKey large, Found found) {
        var total = beside.total();
        var isLargeWrong = exceeds(sum(items, large), total);
        var isSmallWrong = !isLargeWrong && total.isPresent()
                && sum(items, small).compareTo(total.get().multiply(NEXT_TO_NOTHING)) < 0;
        var wrong = isLargeWrong ? large : small;
        var spot = found.at(MeasureRow.place(telling.getFirst(), wrong)).says("column", String.valueOf(wrong.year()),
                Quantity.of(amount(telling.getFirst(), wrong).get()),
                Quantity.of(amount(telling.getFirst(), isLargeWrong ? small : large).get()));
        if (isLargeWrong || isSmallWrong) {
            spot.mendedBy(shifted(items, wrong, isLargeWrong ? -3 : 3));
        }
    }

    private static boolean exceeds(BigDecimal figure, Optional<BigDecimal> total) {
        return total.filter(each -> figure.compareTo(each) > 0).isPresent();
    }

    private static Edit shifted(List<Item> items, ColumnKey column, int places) {
        var changes = new ArrayList<Edit.Change>();
        for (var item : items) {
            if (item.row(Measures.MEASURE).answer(column).orElse(null) instanceof Quantity.Amount amount) {
                var moved = amount.value().movePointRight(places);
                changes.add(new Edit.Change(MeasureRow.place(item, column),
                        Optional.of(new Quantity.Amount(moved.setScale(Math.max(0, moved.scale())), amount.footnotes()))));
            }
        }
        return new Edit.SetAnswers("convertUnit", changes);
    }

    private static boolean hasBegun(Item item, int year) {
        return MeasureRow.of(item).startYear().filter(start -> start + TO_BEGIN <= year).isPresent();
    }

    private static BigDecimal sum(List<Item> items, ColumnKey column) {
        return items.stream().flatMap(item -> amount(item, column).stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean isFar(BigDecimal more, BigDecimal less) {
        return more.divide(less, MathContext.DECIMAL64).compareTo(FAR) >= 0;
    }

    /** A figure above zero that no footnote explains. */
    private static Optional<BigDecimal> amount(Item item, ColumnKey column) {
        return item.row(Measures.MEASURE).answer(column).orElse(null) instanceof Quantity.Amount amount && amount.value().signum() > 0
                && amount.footnotes().isEmpty() ? Optional.of(amount.value()) : Optional.empty();
    }
}
