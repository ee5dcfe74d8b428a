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

/**
 * What a measure achieved and what is expected of it are in kt CO2 eq., both: MPGs, para. 85. Where one is hundreds of times the
 * other, a column or a figure is suspected to be in t or Mt; the inventory tells which. One finding for the column.
 */
public final class EstimatesOutOfScale extends Rule.OfReport {
    private static final BigDecimal FAR = new BigDecimal(300);
    private static final BigDecimal NEXT_TO_NOTHING = new BigDecimal("0.0005");
    private static final int TO_BEGIN = 2;

    public EstimatesOutOfScale() {
        super(warning("OWN-86", mpgs("85")).breaks("U-04").reads(Measures.FORM, Summary.FORM)
                .ofMeasures(Measures.ACHIEVED, Measures.EXPECTED, Measures.START_YEAR).cause());
    }

    @Override
    public void check(Report report, Found found) {
        var periods = report.profile().periods();
        if (periods.of(Years.ACHIEVED).isEmpty() || periods.of(Years.EXPECTED).isEmpty()) {
            return;
        }
        var achieved = new ColumnKey(Measures.ACHIEVED, periods.of(Years.ACHIEVED).getLast());
        var items = report.table(MeasureRow.TABLE).block(Measures.MEASURE).items();
        var begun = items.stream().filter(item -> amount(item, achieved).isPresent()).toList();
        for (var year : periods.of(Years.EXPECTED)) {
            var expected = new ColumnKey(Measures.EXPECTED, year);
            var less = new ArrayList<Item>();
            var more = new ArrayList<Item>();
            var both = 0;
            for (var item : begun) {
                var past = amount(item, achieved);
                var ahead = amount(item, expected);
                if (past.isPresent() && ahead.isPresent()) {
                    both++;
                    if (isFar(ahead.get(), past.get())) {
                        more.add(item);
                    } else if (isFar(past.get(), ahead.get())) {
                        less.add(item);
                    }
                }
            }
            var telling = less.size() > more.size() ? less : more;
            if (telling.isEmpty()) {
                continue;
            }
            if (telling.size() > 1 && 2 * telling.size() > both) {
                column(report, items, telling, telling == less ? expected : achieved, telling == less ? achieved : expected, found);
                return;
            }
            // more than the country emits is told by T5-14
            telling.stream().filter(item -> hasBegun(item, achieved.year()) && !exceeds(amount(item, achieved).get().max(
                    amount(item, expected).get()), total(report))).forEach(item -> {
                var isLess = isFar(amount(item, achieved).get(), amount(item, expected).get());
                var small = isLess ? expected : achieved;
                found.at(MeasureRow.place(item, small)).says("one", Quantity.of(amount(item, small).get()),
                        Quantity.of(amount(item, isLess ? achieved : expected).get()));
            });
        }
    }

    /** The small column is wrong where it is next to nothing beside the inventory and the large one is not more than that. */
    private static void column(Report report, List<Item> items, List<Item> telling, ColumnKey small, ColumnKey large, Found found) {
        var total = total(report);
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

    private static Optional<BigDecimal> total(Report report) {
        return Figures.of(report, Summary.FORM.id())
                .figure("totalWithout", new ColumnKey(Summary.YEAR, report.profile().periods().inventoryTo())).map(sum -> sum.value());
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
