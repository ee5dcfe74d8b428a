package org.ctfdesk.rule.projection;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.ctfdesk.derive.figure.CarbonUnit;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.ndc.Assumptions;
import org.ctfdesk.form.ndc.KeyIndicators;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.RowUnit;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.TableView;

/**
 * A figure of an indicator or a parameter that is many times its neighbours in the row, or a fraction of them, where these agree:
 * suspected to be in another unit or mistyped; MPGs, paras. 96 and 97. A column that repeats the one before it in every row is
 * suspected to be pasted twice.
 */
public final class FigureOutOfRow extends Rule.OfTable {
    private static final List<String> PARTS =
            List.of("supporting", KeyIndicators.INDICATOR, KeyIndicators.KEY_INDICATOR, Assumptions.ASSUMPTION, "ownSector", "ownGas");
    /** In tables 6 to 9 the Party's own rows, which no sum asks about. */
    private static final Set<Form> FORMS = Set.of(Progress.FORM, KeyIndicators.FORM, Assumptions.FORM, Summary.FORM,
            Projections.WITH_MEASURES, Projections.WITH_ADDITIONAL_MEASURES, Projections.WITHOUT_MEASURES);
    private static final List<String> TRAJECTORIES = List.of(Progress.TRAJECTORY, Progress.INDICATIVE_TRAJECTORY);
    private static final BigDecimal QUIET = new BigDecimal("1.10");
    private static final BigDecimal AGREED = new BigDecimal(2);
    private static final BigDecimal FAR = new BigDecimal(6);
    /** Rates may fall to next to nothing. */
    private static final BigDecimal FAR_FOR_RATES = new BigDecimal(9);
    /** Names of totals; the indicator's own stands in table 1. */
    private static final Pattern NET = Pattern.compile("(?i)^(?!.*\\bper\\b).*(emissions|GHG|net\\b)");
    private static final BigDecimal FAR_FOR_ALL = new BigDecimal(300);
    private static final BigDecimal QUARTER_MORE = new BigDecimal("1.25");
    private static final BigDecimal QUARTER_LESS = new BigDecimal("8");
    private static final BigDecimal RATE = BigDecimal.TEN;
    private static final int LEAST_ROWS = 4;

    private static final Pattern PEOPLE = Pattern.compile("(?i)^\\W*(total )?population\\W*$|^population\\b(?!.*growth)");
    private static final BigDecimal ON_EARTH = new BigDecimal("2000000000");

    public FigureOutOfRow() {
        super(warning("OWN-84", mpgs("96(a), 97")).breaks("U-04").on(form -> FORMS.contains(form)));
    }

    @Override
    public void check(TableView table, Found found) {
        for (var line : TRAJECTORIES) {
            straight(table, line, found);
        }
        for (var part : PARTS) {
            if (table.form() == Progress.FORM && part.equals(Progress.INDICATOR)) {
                continue; // T4-22 asks about its jumps
            }
            table.table().block(part).items().forEach(item -> row(table, new RowKey(part, item.id()), item.row(part), found));
        }
        if (table.form() == KeyIndicators.FORM || table.form() == Assumptions.FORM) {
            columns(table, found);
        }
    }

    private static void row(TableView table, RowKey key, Row row, Found found) {
        var columns = row.answers().keySet().stream()
                .filter(column -> amount(row, column).signum() > 0)
                .sorted((one, other) -> Integer.compare(one.year(), other.year()))
                .toList();
        people(table, key, row, found);
        for (var i = 0; i < columns.size(); i++) {
            var neighbours = neighbours(columns, i);
            if (neighbours.size() < 2 || cites(row, columns.get(i))) {
                continue;
            }
            var one = amount(row, neighbours.getFirst());
            var other = amount(row, neighbours.getLast());
            var figure = amount(row, columns.get(i));
            var mean = one.add(other).divide(AGREED, MathContext.DECIMAL64);
            if (ratio(one, other).compareTo(AGREED) <= 0 && ratio(figure, mean).compareTo(far(row, mean)) > 0
                    && (!isNet(row) || isPowerOfTen(ratio(figure, mean)))) {
                found.at(new Place(table.key(), key, columns.get(i)))
                        .says("", row.answer(columns.get(i)).orElseThrow(), row.answer(neighbours.getFirst()).orElseThrow(),
                                row.answer(neighbours.getLast()).orElseThrow());
                return;
            }
        }
    }

    private static boolean isNet(Row row) {
        return CarbonUnit.of(row).isPresent() && FreeText.words(row, ColumnKey.LABEL.column())
                .filter(name -> !NET.matcher(name).find()).isEmpty();
    }

    /** Removals may take nearly all of the emissions of one year, and not of the next: a slip of the unit or a digit is left. */
    private static boolean isPowerOfTen(BigDecimal ratio) {
        var places = ratio.round(new MathContext(1)).precision() - ratio.round(new MathContext(1)).scale();
        var scaled = ratio.movePointLeft(places - 1);
        return ratio.compareTo(FAR_FOR_ALL) > 0 || scaled.compareTo(QUARTER_MORE) < 0 || scaled.compareTo(QUARTER_LESS) > 0;
    }

    /** A trajectory leaves no year out of line: neighbours that are alike, and a figure that is not. */
    private static void straight(TableView table, String line, Found found) {
        var row = table.table().row(line);
        var columns = row.answers().keySet().stream().filter(column -> amount(row, column).signum() > 0 && column.year() != 0)
                .sorted((one, other) -> Integer.compare(one.year(), other.year())).toList();
        for (var i = 1; i + 1 < columns.size(); i++) {
            var before = amount(row, columns.get(i - 1));
            var after = amount(row, columns.get(i + 1));
            var figure = amount(row, columns.get(i));
            if (columns.get(i + 1).year() - columns.get(i - 1).year() == 2 && ratio(before, after).compareTo(QUIET) <= 0
                    && (ratio(figure, before.max(after)).compareTo(QUIET) > 0 && ratio(figure, before.min(after)).compareTo(QUIET) > 0)
                    && !cites(row, columns.get(i))) {
                found.at(new Place(table.key(), RowKey.of(line), columns.get(i))).says("", row.answer(columns.get(i)).orElseThrow(),
                        row.answer(columns.get(i - 1)).orElseThrow(), row.answer(columns.get(i + 1)).orElseThrow());
                return;
            }
        }
    }

    /** More people than live on Earth: the unit of the row is another one. */
    private static void people(TableView table, RowKey key, Row row, Found found) {
        var name = FreeText.words(row, ColumnKey.LABEL.column()).orElse("");
        var unit = RowUnit.of(row).map(RowUnit::written).orElse("").toLowerCase(Locale.ROOT);
        if (!PEOPLE.matcher(name).find() || !unit.matches("millions?|thousands?|persons?|people|inhabitants|capita")) {
            return;
        }
        var places = unit.startsWith("million") ? 6 : unit.startsWith("thousand") ? 3 : 0;
        row.answers().keySet().stream().filter(column -> amount(row, column).movePointRight(places).compareTo(ON_EARTH) > 0).findFirst()
                .ifPresent(column -> found.at(new Place(table.key(), key, column)).says("people", row.answer(column).orElseThrow(), unit));
    }

    private static BigDecimal far(Row row, BigDecimal mean) {
        return RowUnit.of(row).filter(RowUnit.PER_CENT::means).isPresent() && mean.compareTo(RATE) < 0 ? FAR_FOR_RATES : FAR;
    }

    /** One on each side, or two on one; a reference, which has no year, stands before all. */
    private static List<ColumnKey> neighbours(List<ColumnKey> columns, int at) {
        var from = Math.max(0, Math.min(at - 1, columns.size() - 3));
        var near = new ArrayList<>(columns.subList(from, Math.min(columns.size(), from + 3)));
        near.remove(columns.get(at));
        return near;
    }

    private static void columns(TableView table, Found found) {
        var years = table.table().blocks().values().stream().flatMap(block -> block.items().stream())
                .flatMap(item -> item.rows().values().stream()).flatMap(row -> row.answers().keySet().stream())
                .filter(column -> column.year() != 0).distinct()
                .sorted((one, other) -> Integer.compare(one.year(), other.year())).toList();
        for (var i = 1; i < years.size(); i++) {
            var before = years.get(i - 1);
            var column = years.get(i);
            var both = new ArrayList<Place>();
            var differs = false;
            for (var part : PARTS) {
                for (var item : table.table().block(part).items()) {
                    var one = amount(item.row(part), before);
                    var other = amount(item.row(part), column);
                    differs |= one.compareTo(other) != 0;
                    if (one.signum() != 0 && one.compareTo(other) == 0) {
                        both.add(new Place(table.key(), new RowKey(part, item.id()), column));
                    }
                }
            }
            if (!differs && both.size() >= LEAST_ROWS) {
                found.at(both.getFirst()).says("copied", String.valueOf(column.year()), String.valueOf(before.year()));
            }
        }
    }

    private static BigDecimal amount(Row row, ColumnKey column) {
        return switch (row.answer(column).orElse(null)) {
            case Quantity.Amount amount -> amount.value();
            case Quantity.Range range -> range.low().add(range.high()).divide(AGREED, MathContext.DECIMAL64);
            case null, default -> BigDecimal.ZERO;
        };
    }

    private static boolean cites(Row row, ColumnKey column) {
        return row.answer(column).orElse(null) instanceof Quantity quantity && !quantity.footnotes().isEmpty();
    }

    private static BigDecimal ratio(BigDecimal one, BigDecimal other) {
        return one.max(other).divide(one.min(other), MathContext.DECIMAL64);
    }
}
