package org.ctfdesk.rule.projection;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.ctfdesk.derive.figure.CarbonUnit;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.Years;
import org.ctfdesk.form.ndc.Assumptions;
import org.ctfdesk.form.ndc.KeyIndicators;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.rule.TableView;

/**
 * A figure of an indicator or parameter that has the other sign than its row, is zero between figures, or is missing between them
 * (suspected: a minus too much or too little, a zero for what is not known): MPGs, paras. 68, 96 and 97.
 */
public final class FigureAgainstRow extends Rule.OfTable {
    private static final List<String> PARTS =
            List.of(Progress.INDICATOR, "supporting", KeyIndicators.KEY_INDICATOR, Assumptions.ASSUMPTION);
    private static final Pattern SWINGS = Pattern.compile("(?i)growth|change|net\\b|balance|deviation|anomal|difference|increase"
            + "|decrease|trend"
            + "|temperature|lulucf|land use|croissance|crecimiento|variation");
    private static final BigDecimal ALIKE = new BigDecimal("0.15");
    private static final BigDecimal MIRROR = new BigDecimal("0.50");
    private static final BigDecimal AT_END = new BigDecimal("1.8");
    private static final BigDecimal ABOVE = new BigDecimal("1.15");
    private static final BigDecimal APART = new BigDecimal("1.04");
    private static final int LEAST_TO_BEND = 4;
    private static final BigDecimal QUIET = new BigDecimal("0.80");

    public FigureAgainstRow() {
        super(warning("OWN-132", mpgs("96(a), 97")).on(Progress.FORM, KeyIndicators.FORM, Assumptions.FORM));
    }

    @Override
    public void check(TableView table, Found found) {
        for (var part : PARTS) {
            table.table().block(part).items().forEach(item -> row(table, new RowKey(part, item.id()), item.row(part), found));
        }
    }

    private static void row(TableView table, RowKey key, Row row, Found found) {
        var columns = columns(table, row);
        var given = columns.stream().filter(column -> row.answer(column).isPresent()).toList();
        if (given.size() < 2) {
            return;
        }
        if (bends(table, key, row, columns, found) || exchanged(table, key, row, columns, found)
                || repeated(table, key, row, columns, found)) {
            return;
        }
        var name = FreeText.words(row, ColumnKey.LABEL.column()).orElse("");
        for (var i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            var near = near(row, columns, i);
            if (row.answer(column).isEmpty() && key.line().equals("supporting") && near.size() == 2) {
                found.at(new Place(table.key(), key, column)).as(Severity.INFO).says("blank");
                return;
            }
            var figure = amount(row, column);
            if (figure.isEmpty() || near.size() < 2 || cites(row, column)) {
                continue;
            }
            if (figure.get().signum() == 0 && breaksOff(near, i == 0 || i + 1 == columns.size())) {
                found.at(new Place(table.key(), key, column)).says("zero", Quantity.of(near.getFirst()), Quantity.of(near.getLast()));
                return;
            }
            var swings = key.line().equals(Progress.INDICATOR) || CarbonUnit.of(row).isPresent() || SWINGS.matcher(name).find();
            if (isMirrored(figure.get(), near, swings)) {
                found.at(new Place(table.key(), key, column))
                        .says("sign", row.answer(column).orElseThrow(), Quantity.of(near.getFirst()), Quantity.of(near.getLast()))
                        .mendedBy(Edit.type(new Place(table.key(), key, column), Optional.of(Quantity.of(figure.get().negate()))));
                return;
            }
        }
    }

    /** The other figures only rise, or only fall, and this one lies well outside of its neighbours. */
    private static boolean bends(TableView table, RowKey key, Row row, List<ColumnKey> columns, Found found) {
        var figures = columns.stream().filter(column -> amount(row, column).filter(value -> value.signum() > 0).isPresent()).toList();
        if (key.line().equals(Progress.INDICATOR) || figures.size() < LEAST_TO_BEND
                || CarbonUnit.of(row).isPresent() && table.form() != Progress.FORM) {
            return false;
        }
        var bent = figures.stream().filter(column -> !cites(row, column) && isBend(row, figures, column))
                .toList();
        if (bent.size() == 1) {
            var at = figures.indexOf(bent.getFirst());
            found.at(new Place(table.key(), key, bent.getFirst())).as(Severity.INFO).says("bend", row.answer(bent.getFirst()).orElseThrow(),
                    row.answer(figures.get(at == 0 ? 1 : at - 1)).orElseThrow(),
                    row.answer(figures.get(at == figures.size() - 1 ? at - 1 : at + 1)).orElseThrow());
        }
        return bent.size() == 1;
    }

    /** A row of four figures or more that would only rise, or only fall, if two neighbours changed places. */
    private static boolean exchanged(TableView table, RowKey key, Row row, List<ColumnKey> columns, Found found) {
        var figures = columns.stream().filter(column -> amount(row, column).filter(value -> value.signum() > 0).isPresent()).toList();
        if (table.form() == Progress.FORM || figures.size() < LEAST_TO_BEND || CarbonUnit.of(row).isPresent()) {
            return false;
        }
        var values = new ArrayList<>(figures.stream().map(column -> amount(row, column).orElseThrow()).toList());
        if (isOneWay(values)) {
            return false;
        }
        for (var i = 0; i + 1 < values.size(); i++) {
            Collections.swap(values, i, i + 1);
            var fits = isOneWay(values);
            Collections.swap(values, i, i + 1);
            if (fits && !cites(row, figures.get(i)) && values.get(i).max(values.get(i + 1))
                    .compareTo(values.get(i).min(values.get(i + 1)).multiply(APART)) > 0) {
                found.at(new Place(table.key(), key, figures.get(i))).as(Severity.INFO).says("exchanged", row.answer(figures.get(i))
                        .orElseThrow(), row.answer(figures.get(i + 1)).orElseThrow(), String.valueOf(figures.get(i + 1).year()));
                return true;
            }
        }
        return false;
    }

    /** The first projection is the recent figure, while each later one moves well on: the recent one was pasted once more. */
    private static boolean repeated(TableView table, RowKey key, Row row, List<ColumnKey> columns, Found found) {
        var figures = columns.stream().filter(column -> amount(row, column).filter(value -> value.signum() > 0).isPresent()).toList();
        if (table.form() == Progress.FORM || figures.size() < LEAST_TO_BEND || cites(row, figures.get(1))
                || SWINGS.matcher(FreeText.words(row, ColumnKey.LABEL.column()).orElse("")).find()
                || amount(row, figures.get(0)).orElseThrow().compareTo(amount(row, figures.get(1)).orElseThrow()) != 0) {
            return false;
        }
        for (var i = 2; i < figures.size(); i++) {
            var one = amount(row, figures.get(i - 1)).orElseThrow();
            var other = amount(row, figures.get(i)).orElseThrow();
            if (one.max(other).compareTo(one.min(other).multiply(APART)) <= 0) {
                return false;
            }
        }
        found.at(new Place(table.key(), key, figures.get(1))).as(Severity.INFO).says("repeated", row.answer(figures.get(1)).orElseThrow(),
                String.valueOf(figures.get(0).year()));
        return true;
    }

    private static boolean isOneWay(List<BigDecimal> values) {
        return IntStream.range(1, values.size()).map(i -> values.get(i).compareTo(values.get(i - 1))).filter(step -> step != 0)
                .distinct().count() == 1;
    }

    private static boolean isBend(Row row, List<ColumnKey> figures, ColumnKey column) {
        var rest = figures.stream().filter(each -> !each.equals(column)).map(each -> amount(row, each).orElseThrow()).toList();
        var steps = IntStream.range(1, rest.size()).map(i -> rest.get(i).compareTo(rest.get(i - 1))).distinct().toArray();
        if (steps.length != 1 || steps[0] == 0) {
            return false;
        }
        var at = figures.indexOf(column);
        var figure = amount(row, column).orElseThrow();
        if (at == 0 || at == figures.size() - 1) {
            var next = amount(row, figures.get(at == 0 ? 1 : at - 1)).orElseThrow();
            var isAgainst = figure.compareTo(next) == (at == 0 ? steps[0] : -steps[0]);
            return isAgainst && figure.max(next).compareTo(figure.min(next).multiply(AT_END)) > 0;
        }
        var before = amount(row, figures.get(at - 1)).orElseThrow();
        var after = amount(row, figures.get(at + 1)).orElseThrow();
        return figure.compareTo(before.max(after).multiply(ABOVE)) > 0 || figure.multiply(ABOVE).compareTo(before.min(after)) < 0;
    }

    /** The years that are reported, or projected, from left to right. */
    private static List<ColumnKey> columns(TableView table, Row row) {
        if (table.form() == Progress.FORM) {
            return table.profile().periods().of(Years.IMPLEMENTATION).stream()
                    .filter(year -> year <= table.profile().periods().inventoryTo()).map(year -> new ColumnKey(Progress.YEAR, year))
                    .toList();
        }
        return row.answers().keySet().stream().filter(column -> column.year() != 0)
                .sorted((one, other) -> Integer.compare(one.year(), other.year())).toList();
    }

    /** One figure on each side, or two on one. */
    private static List<BigDecimal> near(Row row, List<ColumnKey> columns, int at) {
        var from = Math.max(0, Math.min(at - 1, columns.size() - 3));
        return columns.subList(from, Math.min(columns.size(), from + 3)).stream().filter(column -> !column.equals(columns.get(at)))
                .flatMap(column -> amount(row, column).stream()).filter(value -> value.signum() != 0).toList();
    }

    /** At the ends of a row zero is right where the row comes from it or goes to it. */
    private static boolean breaksOff(List<BigDecimal> near, boolean isEnd) {
        var less = near.getFirst().abs().min(near.getLast().abs());
        return !isEnd || less.divide(near.getFirst().abs().max(near.getLast().abs()), MathContext.DECIMAL64).compareTo(QUIET) >= 0;
    }

    /** The other sign than both, and without it between them or near the nearest. */
    private static boolean isMirrored(BigDecimal figure, List<BigDecimal> near, boolean swings) {
        if (figure.signum() == 0 || near.stream().anyMatch(each -> each.signum() != -figure.signum())) {
            return false;
        }
        if (!swings && figure.signum() < 0 && figure.abs().compareTo(near.getFirst().max(near.getLast())) > 0) {
            return true;
        }
        var size = figure.abs();
        var less = near.getFirst().abs().min(near.getLast().abs());
        var more = near.getFirst().abs().max(near.getLast().abs());
        return !swings && less.compareTo(size) <= 0 && size.compareTo(more) <= 0
                || near.stream().anyMatch(each -> each.add(figure).abs().compareTo(each.abs().multiply(swings ? ALIKE : MIRROR)) <= 0);
    }

    private static Optional<BigDecimal> amount(Row row, ColumnKey column) {
        return row.answer(column).filter(Quantity.Amount.class::isInstance).map(answer -> ((Quantity.Amount) answer).value());
    }

    private static boolean cites(Row row, ColumnKey column) {
        return row.answer(column).orElse(null) instanceof Quantity quantity && !quantity.footnotes().isEmpty();
    }
}
