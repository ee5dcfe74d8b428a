package org.ctfdesk.excel.submission;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellReference;
import org.ctfdesk.derive.Derived;
import org.ctfdesk.derive.figure.Result;
import org.ctfdesk.derive.figure.Sums;
import org.ctfdesk.excel.submission.plan.Area;
import org.ctfdesk.excel.submission.plan.Area.Term;
import org.ctfdesk.excel.submission.plan.SheetPlan;
import org.ctfdesk.form.Formula;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.RowKey;

/**
 * A form's formula as Excel computes it. Gives just what {@link Derived} gives, also when cells are changed in Excel:
 * NO and NA count as nothing, in a total of all rows IE too where another holds an amount; a blank, a range, words or any other
 * key among the terms give a blank; where every term is NO or NA, the keys. The cell says what is added up; what it shows
 * instead of a figure stands under a name.
 */
final class CellFormula {
    private final Cells cells;
    private final FormulaNames names;

    /** Where the cells of a table stand on its sheet, and what belongs to its columns and rows. */
    interface Cells {
        /** The cell of a place, if it stands on the same sheet. */
        Optional<CellReference> of(Place place);

        /** What the unit cell of a row holds as exported; nothing where the table has no such cells. */
        Optional<String> unit(RowKey row);

        /** To how many decimals the average of the sheet is rounded at least. */
        int decimalsOfAverage();

        /** True where each average runs up to the last year reported, not to its own. */
        boolean averagesAllYears();

        /** True where a heading stands in that row, from 0. */
        boolean isHeading(int row);

        /** The column, from 0, of the last year of the sheet, reported or still to come. */
        int lastYearColumn();
    }

    CellFormula(Cells cells, FormulaNames names) {
        this.cells = cells;
        this.names = names;
    }

    /**
     * @param instead what the cell shows instead of a figure: see {@link Instead}
     * @param figure the figure
     */
    private record Parts(String instead, String figure) {
        Parts within(UnaryOperator<String> condition) {
            return new Parts(condition.apply(instead), figure);
        }
    }

    /**
     * The formula; nothing where a term stands outside the sheet, so that Excel could not follow it.
     *
     * @param at where it is to stand
     */
    Optional<String> of(Place place, Result result, CellReference at) {
        return parts(place, result).map(parts -> {
            var name = names.of(parts.instead(), place, at, result.formula() instanceof Formula.ChangePercent);
            return "IF(ISTEXT(" + name + ")," + name + "," + parts.figure() + ")";
        });
    }

    /**
     * What checks a sum.
     *
     * @param given what is added up, whatever else stands there
     * @param keeping how many cells, or rows put in, keep the total blank
     * @param elsewhere how many cells say that an amount is in another row
     */
    record Check(String given, String keeping, String elsewhere) {}

    /** The check of a sum; nothing where a term stands outside the sheet. */
    Optional<Check> check(Place place, Result result) {
        return located(result.terms()).filter(terms -> !terms.isEmpty()).map(terms -> {
            var areas = summed(areas(terms));
            var nothing = result.formula() instanceof Formula.Sum sum && sum.whole()
                    ? "IF(" + Instead.amounts(areas) + "=0," + Instead.nothing(areas) + "," + Instead.elsewhere(areas) + ")"
                    : "(" + Instead.nothing(areas) + ")";
            return new Check(total(areas), putIn(areas).map(rows -> rows + "+").orElse("") + Instead.size(areas)
                    + "-COUNT(" + Instead.joined(areas) + ")-" + nothing, Instead.beginning(areas, "IE"));
        });
    }

    private Optional<Parts> parts(Place place, Result result) {
        var live = result.live().orElse(Result.Live.of(result.terms()));
        var terms = located(live.terms());
        var otherwise = located(live.otherwise());
        var nothing = located(live.nothing().stream().map(each -> new Result.Term(1, each, Optional.empty())).toList());
        if (terms.isEmpty() || otherwise.isEmpty() || nothing.isEmpty() || terms.get().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(switch (result.formula()) {
            case Formula.Sum sum -> {
                var areas = summed(areas(terms.get()));
                var first = terms.get().getFirst();
                yield new Parts(sum.whole() ? Instead.ofWhole(areas, first) : Instead.of(areas, first), total(areas))
                        .within(instead -> unlessPutIn(areas, instead));
            }
            case Formula.Accounting accounting -> accounting(accounting, terms.get(), otherwise.get(), live)
                    .within(instead -> nothing.get().isEmpty() ? instead : Instead.unlessTransferred(areas(nothing.get()), instead))
                    .within(instead -> inUnits(place, live, instead));
            case Formula.ChangePercent change -> change(new Area(terms.get().get(0)), new Area(terms.get().get(1)));
        });
    }

    private Optional<List<Term>> located(List<Result.Term> all) {
        var terms = new ArrayList<Term>();
        for (var term : all) {
            var cell = cells.of(term.place());
            if (cell.isEmpty()) {
                return Optional.empty();
            }
            terms.add(new Term(term.sign(), term.shift(), cell.get().getRow(), cell.get().getCol()));
        }
        return Optional.of(terms);
    }

    private Parts accounting(Formula.Accounting formula, List<Term> terms, List<Term> otherwise, Result.Live live) {
        return switch (formula.step()) {
            case AVERAGE -> average(terms, live);
            case CUMULATIVE -> sum(List.of(Area.row(terms.getFirst(), terms.getLast().column(), false)), terms);
            case BALANCE, ADJUSTED_INDICATOR -> balance(terms, otherwise, live); // without emissions no balance
            default -> sum(terms, live.constant());
        };
    }

    private static Parts balance(List<Term> terms, List<Term> otherwise, Result.Live live) {
        var parts = sum(terms, live.constant());
        var isBlank = "IF(COUNT(" + new Area(terms.getFirst()) + ")=0,";
        if (otherwise.isEmpty()) {
            return new Parts(isBlank + "\"\"," + parts.instead() + ")", parts.figure());
        }
        var second = sum(otherwise, live.constant());
        return new Parts(isBlank + "IF(COUNT(" + new Area(otherwise.getFirst()) + ")=0,\"\"," + second.instead() + "),"
                + parts.instead() + ")", isBlank + second.figure() + "," + parts.figure() + ")");
    }

    /** A unit that is changed in Excel would need other factors: the figure is then left out. */
    private String inUnits(Place place, Result.Live live, String formula) {
        var rows = new LinkedHashSet<RowKey>();
        Stream.concat(live.terms().stream(), live.otherwise().stream()).forEach(term -> rows.add(term.place().row()));
        rows.add(place.row());
        var found = new ArrayList<String>();
        var asExported = new StringBuilder();
        for (var row : rows) {
            var cell = cells.of(new Place(place.table(), row, ColumnKey.of(Progress.UNIT)));
            var unit = cells.unit(row);
            if (cell.isPresent() && unit.isPresent()) {
                found.add("$" + cell.get().formatAsString());
                asExported.append(unit.get());
            }
        }
        return found.isEmpty() ? formula
                : "IF(" + String.join("&", found) + "=\"" + asExported.toString().replace("\"", "\"\"") + "\"," + formula + ",\"\")";
    }

    /** Over all years up to the last column, so that a year put before those still to come counts. */
    private Parts average(List<Term> terms, Result.Live live) {
        var first = terms.getFirst();
        var last = terms.getLast().column();
        var toCome = cells.averagesAllYears() ? cells.lastYearColumn() - last : 0;
        var area = Area.row(first, last + toCome, cells.averagesAllYears()).without(toCome);
        var decimals = live.terms().stream().flatMap(term -> Sums.figure(term).stream())
                .mapToInt(figure -> figure.stripTrailingZeros().scale()).max().orElse(0);
        var sum = sum(List.of(area), terms);
        return new Parts(sum.instead(),
                "ROUND(" + sum.figure() + "/" + bracketed(area.count()) + "," + Math.max(cells.decimalsOfAverage(), decimals) + ")");
    }

    private static String bracketed(String count) {
        return count.contains("-") ? "(" + count + ")" : count;
    }

    private static Parts change(Area to, Area from) {
        return new Parts("IF(SUM(" + from + ")=0,\"\",IF(COUNT(" + to + ")+" + Instead.nothing(List.of(to)) + "=0,\"\",0))",
                "ROUND((SUM(" + to + ")-SUM(" + from + "))/SUM(" + from + ")*100,2)");
    }

    private static Parts sum(List<Term> terms, Optional<BigDecimal> constant) {
        var areas = areas(terms);
        if (constant.isEmpty()) {
            return sum(areas, terms);
        }
        var total = total(areas);
        return new Parts(Instead.beside(areas), constant.get().toPlainString() + (total.startsWith("-") ? "" : "+") + total);
    }

    /** The areas of a column's sum; the last reaches into the heading below it, so that a row put above that heading counts. */
    private List<Area> summed(List<Area> areas) {
        if (areas.getLast().isDown() && cells.isHeading(areas.getLast().bottom() + 1)) {
            areas.getLast().grow();
        }
        if (areas.getFirst().isDown() && cells.isHeading(areas.getFirst().top() - 1)) {
            areas.getFirst().growUp();
        }
        return areas;
    }

    /**
     * A row that is put in where no area takes it in would be left out of a total without a word: the total is blank then. Counted in
     * the column of labels, from the row above what is added up to the row below it.
     */
    private static String unlessPutIn(List<Area> areas, String formula) {
        return putIn(areas).map(rows -> "IF(" + rows + "<>0,\"\"," + formula + ")").orElse(formula);
    }

    /** How many rows were put in where no area takes them in; nothing where there is no such place. */
    private static Optional<String> putIn(List<Area> areas) {
        var first = areas.getFirst();
        var last = areas.getLast();
        var from = first.reachesAbove() ? first.top() : first.top() - 1;
        var to = last.reachesBelow() ? last.bottom() : last.bottom() + 1;
        if (areas.size() == 1 && first.reachesAbove() && last.reachesBelow()) {
            return Optional.empty();
        }
        var rows = new StringBuilder(rows(from, to));
        var others = to - from + 1;
        for (var area : areas) {
            if (area.isDown()) {
                rows.append('-').append(rows(area.top(), area.bottom()));
                others -= area.bottom() - area.top() + 1;
            }
        }
        return Optional.of(rows + "-" + others);
    }

    private static String rows(int from, int to) {
        var label = "$" + CellReference.convertNumToColString(SheetPlan.FIRST_COLUMN);
        return "ROWS(" + label + (from + 1) + ":" + label + (to + 1) + ")";
    }

    private static Parts sum(List<Area> areas, List<Term> terms) {
        return new Parts(Instead.of(areas, terms.getFirst()), total(areas));
    }

    private static String total(List<Area> areas) {
        var sums = new TreeMap<Integer, String>();
        areas.stream().map(area -> area.shift()).distinct().forEach(shift -> sums.put(shift, total(areas, shift)));
        return String.join("", sums.descendingMap().values()).replaceFirst("^\\+", "");
    }

    /** The sum of what is in one unit, converted to the unit of the result. */
    private static String total(List<Area> areas, int shift) {
        var plus = areas.stream().filter(area -> area.shift() == shift && area.sign() > 0).toList();
        var minus = areas.stream().filter(area -> area.shift() == shift && area.sign() < 0).toList();
        var factor = shift == 0 ? "" : shift > 0 ? "*1" + "0".repeat(shift) : "/1" + "0".repeat(-shift);
        return (plus.isEmpty() ? "" : "+SUM(" + Instead.joined(plus) + ")" + factor)
                + (minus.isEmpty() ? "" : "-SUM(" + Instead.joined(minus) + ")" + factor);
    }

    /** The terms in order, neighbours of one sign in one area. */
    private static List<Area> areas(List<Term> terms) {
        var areas = new ArrayList<Area>();
        for (var term : terms) {
            if (areas.isEmpty() || !areas.getLast().takes(term)) {
                areas.add(new Area(term));
            }
        }
        return areas;
    }
}
