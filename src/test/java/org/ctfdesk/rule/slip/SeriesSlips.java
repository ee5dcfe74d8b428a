package org.ctfdesk.rule.slip;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.slip.Slip.Cell;
import org.ctfdesk.rule.slip.Slip.Planted;

/** Slips in a whole row, column or table: pasted at the wrong place, in another unit, with another report's metric. */
final class SeriesSlips {
    private static final List<String> TABLES = List.of("table6", "table7", "table8", "table9");
    private static final List<String> SECTORS = List.of("energy", "industry", "agriculture", "waste", "lulucf");
    private static final BigDecimal CH4 = new BigDecimal("0.8929");
    private static final BigDecimal N2O = new BigDecimal("1.1245");

    private SeriesSlips() {}

    static List<Slip> all() {
        var all = new ArrayList<Slip>();
        for (var table : TABLES) {
            all.add(new Slip("series/rowsSwapped/" + table, (report, random) -> {
                var one = SECTORS.get(random.nextInt(5));
                var other = SECTORS.get((SECTORS.indexOf(one) + 1 + random.nextInt(4)) % 5);
                return swapped(report, table, place -> place.row().line().equals(one), place -> at(place, table, other, place.column()));
            }));
            all.add(new Slip("series/cellsSwapped/" + table, (report, random) -> {
                var one = SECTORS.get(random.nextInt(4));
                var other = SECTORS.get((SECTORS.indexOf(one) + 1 + random.nextInt(3)) % 4);
                var column = Slip.any(years(report, table), random);
                return column.flatMap(year -> swapped(report, table, place -> place.row().line().equals(one) && place.column().equals(year),
                        place -> at(place, table, other, year)));
            }));
            all.add(new Slip("series/columnsSwapped/" + table, (report, random) -> {
                var years = years(report, table);
                var i = table.equals("table6") ? years.size() - 2 : random.nextInt(years.size() - 1); // other years are much alike
                return swapped(report, table, place -> place.column().equals(years.get(i)), place -> new Place(place.table(), place.row(),
                        years.get(i + 1)));
            }));
            all.add(new Slip("series/yearCopied/" + table, (report, random) -> {
                var years = years(report, table);
                var i = random.nextInt(years.size() - 1);
                return copied(report, table, years.get(i), years.get(i + 1));
            }));
            all.add(new Slip("series/rowShifted/" + table, (report, random) -> {
                var row = SECTORS.get(random.nextInt(4));
                return shifted(report, table, row);
            }));
            all.add(new Slip("series/rowCopied/" + table, (report, random) -> {
                var i = random.nextInt(4);
                return rowCopied(report, table, SECTORS.get(i), SECTORS.get((i + 1) % 4));
            }));
            all.add(scaled("series/rowMt/" + table, table, (cell, row) -> cell.place().row().line().equals(row), 3));
            all.add(scaled("series/tableMt/" + table, table, (cell, row) -> true, 3));
            all.add(new Slip("series/columnMt/" + table, (report, random) -> {
                var year = Slip.any(years(report, table), random).orElseThrow();
                return each(report, table, cell -> cell.place().column().equals(year), value -> value.movePointLeft(3));
            }));
            all.add(metric("series/fourthReport/" + table, table, true));
            all.add(metric("series/fourthReportOneYear/" + table, table, false));
            all.add(new Slip("series/lulucfMixed/" + table, (report, random) -> swapped(report, table,
                    place -> place.row().line().startsWith("co2") && place.row().line().matches(".*(With|Including)"),
                    place -> at(place, table, table.equals("table6") ? "co2Without" : "co2Excluding", place.column()))));
            all.add(new Slip("series/totalOld/" + table, (report, random) -> totalOld(report, table, Slip.any(years(report, table), random)
                    .orElseThrow())));
            all.add(new Slip("series/rowCleared/" + table, (report, random) -> {
                var row = SECTORS.get(random.nextInt(4));
                return cleared(report, table, cell -> cell.place().row().line().equals(row));
            }));
            all.add(new Slip("series/columnCleared/" + table, (report, random) -> {
                var year = Slip.any(years(report, table), random).orElseThrow();
                return cleared(report, table, cell -> cell.place().column().equals(year));
            }));
        }
        all.add(new Slip("series/scenariosSwapped", (report, random) -> {
            var two = List.of("table7 table8", "table7 table9", "table8 table9").get(random.nextInt(3)).split(" ");
            return swapped(report, two[0], place -> true, place -> new Place(TableKey.of(two[1]), place.row(), place.column()));
        }));
        all.add(new Slip("series/indicatorWithoutLulucf", (report, random) -> each(report, "table4/1",
                cell -> cell.place().path().matches("table4/1:indicator/1:year@.*"), value -> value.multiply(new BigDecimal("1.27"),
                        new MathContext(6)))));
        for (var table : List.of("table10", "table11")) {
            all.add(new Slip("series/parameterThousandth/" + table, (report, random) -> Slip.any(FigureSlips.amounts(report, table
                    + ":.*@.*"),
                    random).flatMap(cell -> each(report, table, each -> each.place().row().equals(cell.place().row()),
                            value -> value.movePointLeft(3)))));
            all.add(new Slip("series/parametersSwapped/" + table, (report, random) -> {
                var rows = FigureSlips.amounts(report, table + ":.*@.*").stream().map(cell -> cell.place().row()).distinct().toList();
                if (rows.size() < 2) {
                    return Optional.empty();
                }
                var i = random.nextInt(rows.size() - 1);
                return swapped(report, table, place -> place.row().equals(rows.get(i)) && place.column().year() != 0, place ->
                        new Place(place.table(), rows.get(i + 1), place.column()));
            }));
        }
        return all;
    }

    private static Place at(Place place, String table, String row, ColumnKey column) {
        return new Place(TableKey.ofPath(table), RowKey.of(row), column);
    }

    private static List<ColumnKey> years(Report report, String table) {
        return report.table(table).row("energy").answers().keySet().stream()
                .filter(column -> column.year() != 0).sorted((one, other) -> Integer.compare(one.year(), other.year())).toList();
    }

    private static Optional<Planted> swapped(Report report, String table, Predicate<Place> which, UnaryOperator<Place> other) {
        var changes = new ArrayList<Edit.Change>();
        for (var cell : Slip.cells(report, table + ":.*")) {
            if (which.test(cell.place()) && !cell.place().column().equals(ColumnKey.LABEL)) {
                var partner = other.apply(cell.place());
                if (report.answer(partner).equals(Optional.of(cell.answer()))) {
                    continue;
                }
                changes.add(new Edit.Change(cell.place(), report.answer(partner)));
                changes.add(new Edit.Change(partner, Optional.of(cell.answer())));
            }
        }
        return changes.isEmpty() ? Optional.empty() : Optional.of(Slip.changed(told(changes) + " exchanged", report, changes));
    }

    private static String told(List<Edit.Change> changes) {
        return changes.getFirst().place().path() + " and " + changes.get(Math.min(1, changes.size() - 1)).place().path();
    }

    private static Optional<Planted> copied(Report report, String table, ColumnKey from, ColumnKey to) {
        var changes = new ArrayList<Edit.Change>();
        for (var cell : Slip.cells(report, table + ":[^/]*")) {
            if (cell.place().column().equals(to)) {
                changes.add(new Edit.Change(cell.place(), report.answer(new Place(cell.place().table(), cell.place().row(), from))));
            }
        }
        return Optional.of(Slip.changed(table + " " + from.path() + " pasted as " + to.path(), report, changes));
    }

    private static Optional<Planted> rowCopied(Report report, String table, String from, String to) {
        var changes = new ArrayList<Edit.Change>();
        for (var cell : Slip.cells(report, table + ":" + from + ":.*@.*")) {
            changes.add(new Edit.Change(at(cell.place(), table, to, cell.place().column()), Optional.of(cell.answer())));
        }
        return changes.isEmpty() ? Optional.empty() : Optional.of(Slip.changed(table + " " + from + " pasted over " + to, report, changes));
    }

    /** Each figure of a row stands one year too early. */
    private static Optional<Planted> shifted(Report report, String table, String row) {
        var years = years(report, table);
        var changes = new ArrayList<Edit.Change>();
        for (var i = 0; i + 1 < years.size(); i++) {
            var key = TableKey.of(table);
            changes.add(new Edit.Change(new Place(key, RowKey.of(row), years.get(i)),
                    report.answer(new Place(key, RowKey.of(row), years.get(i + 1)))));
        }
        return Optional.of(Slip.changed(table + " " + row + " one year early", report, changes));
    }

    /** Which cells of a row that was drawn. */
    private interface Which {
        boolean test(Cell cell, String row);
    }

    private static Slip scaled(String name, String table, Which which, int places) {
        return new Slip(name, (report, random) -> {
            var row = SECTORS.get(random.nextInt(4));
            return each(report, table, cell -> which.test(cell, row), value -> value.movePointLeft(places));
        });
    }

    private static Slip metric(String name, String table, boolean allYears) {
        return new Slip(name, (report, random) -> {
            var year = Slip.any(years(report, table), random).orElseThrow();
            var one = each(report, table, cell -> cell.place().row().line().startsWith("ch4") && (allYears
                    || cell.place().column().equals(year)),
                    value -> value.multiply(CH4, new MathContext(8)));
            return one.flatMap(planted -> each(planted.report(), table, cell -> cell.place().row().line().startsWith("n2o")
                    && (allYears || cell.place().column().equals(year)), value -> value.multiply(N2O, new MathContext(8))));
        });
    }

    static Optional<Planted> each(Report report, String table, Predicate<Cell> which, UnaryOperator<BigDecimal> change) {
        var changes = new ArrayList<Edit.Change>();
        for (var cell : FigureSlips.amounts(report, table + ":.*")) {
            if (which.test(cell)) {
                var value = change.apply(cell.amount().orElseThrow().value());
                changes.add(new Edit.Change(cell.place(), Optional.of(Quantity.of(value.setScale(Math.max(0, value.scale()))))));
            }
        }
        return changes.isEmpty() ? Optional.empty()
                : Optional.of(Slip.changed(changes.getFirst().place().path() + " and so on changed", report, changes));
    }

    private static Optional<Planted> cleared(Report report, String table, Predicate<Cell> which) {
        var changes = new ArrayList<Edit.Change>();
        for (var cell : Slip.cells(report, table + ":.*")) {
            if (which.test(cell)) {
                changes.add(new Edit.Change(cell.place(), Optional.empty()));
            }
        }
        return changes.isEmpty() ? Optional.empty() : Optional.of(Slip.changed(changes.getFirst().place().path() + " and so on cleared",
                report, changes));
    }

    /** A total typed before a row was changed. */
    private static Optional<Planted> totalOld(Report report, String table, ColumnKey year) {
        var of = new ArrayList<Answer>();
        var sum = BigDecimal.ZERO;
        for (var sector : List.of("energy", "transport", "industry", "agriculture", "waste")) {
            var answer = report.answer(new Place(TableKey.of(table), RowKey.of(sector), year));
            answer.ifPresent(of::add);
            sum = sum.add(answer.filter(Quantity.Amount.class::isInstance).map(each -> ((Quantity.Amount) each).value())
                    .orElse(BigDecimal.ZERO));
        }
        var old = sum.multiply(new BigDecimal("0.985"), new MathContext(7));
        return Optional.of(Slip.typed(report, new Place(TableKey.of(table), RowKey.of("totalWithout"), year), old.toPlainString()));
    }
}
