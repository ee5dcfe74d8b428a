package org.ctfdesk.rule.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ctfdesk.form.ndc.Assumptions;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.Lexicon;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.RowUnit;
import org.ctfdesk.rule.TableView;

/**
 * The growth of a parameter of table 11 is that of its own row: suspected beside MPGs, para. 96(a), where both stand in the table, and
 * the yearly average since the column before fits in one column and not in another. Shares of growth are compared, not amounts reported.
 */
public final class GrowthDiffers extends Rule.OfTable {
    private static final double FITS = 0.3;
    private static final double OFF = 1.2;
    private static final double HUNDRED = 100;
    private static final int LEAST_LETTERS = 5;

    public GrowthDiffers() {
        super(warning("OWN-98", mpgs("96(a)")).on(Assumptions.FORM));
    }

    @Override
    public void check(TableView table, Found found) {
        var items = table.table().block(Assumptions.ASSUMPTION).items();
        for (var item : items) {
            var row = item.row(Assumptions.ASSUMPTION);
            if (RowUnit.of(row).filter(RowUnit.PER_CENT::means).isPresent() && Lexicon.names("growth", name(row))) {
                level(items, item).ifPresent(level -> compare(table, item, level.row(Assumptions.ASSUMPTION), found));
            }
        }
    }

    /** The row whose name, but for what stands in brackets, is part of the name of the growth. */
    private static Optional<Item> level(List<Item> items, Item growth) {
        var whole = FreeText.name(name(growth.row(Assumptions.ASSUMPTION)));
        return items.stream().filter(item -> item != growth).filter(item -> {
            var name = FreeText.name(name(item.row(Assumptions.ASSUMPTION)).replaceAll("\\(.*?\\)", ""));
            return name.length() >= LEAST_LETTERS && whole.contains(name);
        }).findFirst();
    }

    private static void compare(TableView table, Item growth, Row level, Found found) {
        var rates = growth.row(Assumptions.ASSUMPTION);
        var columns = new ArrayList<>(level.answers().keySet().stream().filter(column -> figure(level, column).isPresent()).toList());
        columns.sort((one, other) -> Integer.compare(one.year(), other.year()));
        var fits = 0;
        var asFraction = new ArrayList<ColumnKey>();
        ColumnKey wrong = null;
        var implied = 0.0;
        for (var i = 1; i < columns.size(); i++) {
            var column = columns.get(i);
            var given = figure(rates, column);
            if (given.isEmpty() || cites(rates, column) || cites(level, column)) {
                continue;
            }
            var years = column.year() - columns.get(i - 1).year();
            var rate = HUNDRED * (Math.pow(figure(level, column).get() / figure(level, columns.get(i - 1)).get(), 1.0 / years) - 1);
            if (Math.abs(rate - given.get()) > FITS && Math.abs(rate - HUNDRED * given.get()) <= FITS) {
                asFraction.add(column);
            } else if (Math.abs(rate - given.get()) <= FITS) {
                fits++;
            } else if (Math.abs(rate - given.get()) > OFF && wrong == null) {
                wrong = column;
                implied = rate;
            }
        }
        if (fits == 0 && asFraction.size() > 1) {
            found.at(new Place(table.key(), new RowKey(Assumptions.ASSUMPTION, growth.id()), asFraction.getFirst()))
                    .says("fraction", rates.answer(asFraction.getFirst()).orElseThrow(), name(level));
        } else if (fits > 0 && wrong != null) {
            found.at(new Place(table.key(), new RowKey(Assumptions.ASSUMPTION, growth.id()), wrong))
                    .with(rates.answer(wrong).orElseThrow(), String.format(Locale.ROOT, "%.1f", implied), name(level));
        }
    }

    private static Optional<Double> figure(Row row, ColumnKey column) {
        return column.year() != 0 && row.answer(column).orElse(null) instanceof Quantity.Amount amount && amount.value().signum() != 0
                ? Optional.of(amount.value().doubleValue()) : Optional.empty();
    }

    private static boolean cites(Row row, ColumnKey column) {
        return row.answer(column).orElse(null) instanceof Quantity quantity && !quantity.footnotes().isEmpty();
    }

    private static String name(Row row) {
        return FreeText.words(row, ColumnKey.LABEL.column()).orElse("");
    }
}
