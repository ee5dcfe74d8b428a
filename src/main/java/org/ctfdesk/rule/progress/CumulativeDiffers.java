package org.ctfdesk.rule.progress;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.ctfdesk.derive.figure.Result;
import org.ctfdesk.form.Years;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.rule.Figures;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.TableView;
import org.ctfdesk.rule.Tolerance;

/**
 * A supporting row that is called cumulative adds up a row of the same table, year by year, in all years if it does in most (suspected to
 * be mistyped in the others): MPGs, paras. 76(a) and 77(a).
 */
public final class CumulativeDiffers extends Rule.OfTable {
    private static final Pattern CUMULATIVE = Pattern.compile("(?i)cumulat|acumulad|cumulé|together since|sum since|нарастающ");

    public CumulativeDiffers() {
        super(warning("OWN-165", mpgs("77(a)")).on(Progress.FORM));
    }

    @Override
    public void check(TableView table, Found found) {
        var years = table.profile().periods().of(Years.IMPLEMENTATION).stream().map(year -> new ColumnKey(Progress.YEAR, year)).toList();
        for (var item : table.table().block("supporting").items()) {
            var row = item.row("supporting");
            if (FreeText.words(row, ColumnKey.LABEL.column()).filter(name -> CUMULATIVE.matcher(name).find()).isPresent()) {
                check(table, new RowKey("supporting", item.id()), row, years, found);
            }
        }
    }

    private static void check(TableView table, RowKey key, Row row, List<ColumnKey> years, Found found) {
        for (var other : others(table, key)) {
            var sums = sums(other, years);
            var given = years.stream().filter(column -> sums.containsKey(column) && amount(row, column) != null).toList();
            var wrong = given.stream().filter(column -> !Tolerance.allows(amount(row, column), sums.get(column), given.size())).toList();
            if (given.size() > 2 && wrong.size() == 1 && !cites(row, wrong.getFirst())) {
                found.at(new Place(table.key(), key, wrong.getFirst())).with(row.answer(wrong.getFirst()).orElseThrow(),
                        Quantity.of(sums.get(wrong.getFirst())));
                return;
            }
            if (!given.isEmpty() && wrong.isEmpty()) {
                return;
            }
        }
    }

    private static List<Row> others(TableView table, RowKey own) {
        var rows = new ArrayList<Row>();
        table.table().block(Progress.INDICATOR).items().forEach(item -> rows.add(item.row(Progress.INDICATOR)));
        rows.add(table.table().row("emissions"));
        rows.add(computed(table));
        table.table().block("supporting").items().stream().filter(item -> !item.id().equals(own.item()))
                .forEach(item -> rows.add(item.row("supporting")));
        return rows;
    }

    /** The emissions balance as it is computed. */
    private static Row computed(TableView table) {
        var row = table.table().row(Progress.BALANCE);
        var figures = Figures.of(table);
        for (var year : table.profile().periods().of(Years.IMPLEMENTATION)) {
            var column = new ColumnKey(Progress.YEAR, year);
            if (row.answer(column).isEmpty()) {
                row = row.with(column, figures.result(Progress.BALANCE, column).flatMap(Result::value).map(Answer.class::cast));
            }
        }
        return row;
    }

    private static Map<ColumnKey, BigDecimal> sums(Row row, List<ColumnKey> years) {
        var sums = new LinkedHashMap<ColumnKey, BigDecimal>();
        var sum = BigDecimal.ZERO;
        for (var column : years) {
            var amount = amount(row, column);
            if (amount == null) {
                return sums;
            }
            sum = sum.add(amount);
            sums.put(column, sum);
        }
        return sums;
    }

    private static BigDecimal amount(Row row, ColumnKey column) {
        return row.answer(column).orElse(null) instanceof Quantity.Amount amount ? amount.value() : null;
    }

    private static boolean cites(Row row, ColumnKey column) {
        return row.answer(column).orElse(null) instanceof Quantity quantity && !quantity.footnotes().isEmpty();
    }
}
