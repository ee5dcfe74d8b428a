package org.ctfdesk.rule.progress;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ctfdesk.derive.figure.CarbonUnit;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.TableView;

/**
 * A supporting row of emissions a head follows the emissions of the same table: the number of people that the two give hardly changes from
 * year to year (suspected to be mistyped where it does). MPGs, para. 76(a).
 */
public final class PerHeadDiffers extends Rule.OfTable {
    private static final Pattern HEAD = Pattern.compile("(?i)per (?:capita|head|inhabitant|person)|par habitant|por habitante|per cápita"
            + "|на душу");
    private static final BigDecimal MOST = new BigDecimal("0.07");

    public PerHeadDiffers() {
        super(warning("OWN-163", mpgs("76(a)")).on(Progress.FORM));
    }

    @Override
    public void check(TableView table, Found found) {
        var emissions = table.table().block(Progress.INDICATOR).items().stream().map(item -> item.row(Progress.INDICATOR))
                .filter(row -> CarbonUnit.of(row).isPresent()).findFirst();
        if (emissions.isEmpty()) {
            return;
        }
        for (var item : table.table().block("supporting").items()) {
            var row = item.row("supporting");
            if (CarbonUnit.of(row).isPresent() && FreeText.words(row, ColumnKey.LABEL.column()).filter(name -> HEAD.matcher(name).find())
                    .isPresent()) {
                if (CarbonUnit.of(row).filter(unit -> unit != CarbonUnit.T).isPresent()) {
                    found.at(new Place(table.key(), new RowKey("supporting", item.id()), ColumnKey.of(Progress.UNIT))).says("unit");
                }
                check(table, new RowKey("supporting", item.id()), row, emissions.get(), found);
            }
        }
    }

    private static void check(TableView table, RowKey key, Row heads, Row emissions, Found found) {
        var columns = new ArrayList<ColumnKey>();
        var people = new ArrayList<BigDecimal>();
        heads.answers().keySet().stream().filter(column -> column.column().equals(Progress.YEAR)).sorted().forEach(column -> {
            var each = amount(heads, column);
            var all = amount(emissions, column);
            if (each.isPresent() && all.isPresent()) {
                columns.add(column);
                people.add(all.get().divide(each.get(), MathContext.DECIMAL64));
            }
        });
        var jumps = new ArrayList<Integer>();
        for (var i = 1; i < people.size(); i++) {
            if (off(people.get(i), people.get(i - 1)).compareTo(MOST) > 0) {
                jumps.add(i);
            }
        }
        if (jumps.isEmpty() || columns.size() < 3) {
            return;
        }
        var odd = odd(jumps, people);
        if (cites(heads, columns.get(odd))) {
            return;
        }
        var beside = people.get(odd == 0 ? 1 : odd - 1);
        found.at(new Place(table.key(), key, columns.get(odd))).with(heads.answer(columns.get(odd)).orElseThrow(),
                Quantity.of(off(people.get(odd), beside).movePointRight(2).setScale(0, RoundingMode.HALF_UP)));
    }

    /** Between two jumps stands the odd one; with one jump it is on the side that is alone. */
    private static int odd(List<Integer> jumps, List<BigDecimal> people) {
        return jumps.size() > 1 || jumps.getFirst() == people.size() - 1 ? jumps.getFirst() : jumps.getFirst() == 1 ? 0 : jumps.getFirst();
    }

    private static BigDecimal off(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().divide(other, MathContext.DECIMAL64);
    }

    private static Optional<BigDecimal> amount(Row row, ColumnKey column) {
        return row.answer(column).orElse(null) instanceof Quantity.Amount amount && amount.value().signum() > 0
                ? Optional.of(amount.value()) : Optional.empty();
    }

    private static boolean cites(Row row, ColumnKey column) {
        return row.answer(column).orElse(null) instanceof Quantity quantity && !quantity.footnotes().isEmpty();
    }
}
