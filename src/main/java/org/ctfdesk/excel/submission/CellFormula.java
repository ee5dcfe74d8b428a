package org.ctfdesk.excel.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.util.CellReference;
import org.ctfdesk.derive.Derived;
import org.ctfdesk.derive.figure.Result;
import org.ctfdesk.form.Formula;
import org.ctfdesk.report.Place;

/**
 * A form's formula as Excel computes it. Gives just what {@link Derived} gives, also when cells are changed in Excel:
 * NO and NA count as nothing; a blank, a range, words or any other key among the terms give a blank; where every term is
 * NO or NA, the keys.
 */
final class CellFormula {
    /** Texts that count as nothing; an asterisk stands for the numbers of footnotes. */
    private static final List<String> NOTHING =
            List.of("NO", "NA", "NO, NA", "NA, NO", "NO (*)", "NA (*)", "NO, NA (*)", "NA, NO (*)");

    private final Function<Place, Optional<CellReference>> cells;
    private final IntSupplier decimals;

    /**
     * @param cells where a place stands on the same sheet, if it does
     * @param decimals to how many the average of the sheet is rounded
     */
    CellFormula(Function<Place, Optional<CellReference>> cells, IntSupplier decimals) {
        this.cells = cells;
        this.decimals = decimals;
    }

    /** The formula; nothing where a term stands outside the sheet, so that Excel could not follow it. */
    Optional<String> of(Result result) {
        var terms = new ArrayList<Term>();
        for (var term : result.terms()) {
            var cell = cells.apply(term.place());
            if (cell.isEmpty()) {
                return Optional.empty();
            }
            terms.add(new Term(term.sign(), term.shift(), cell.get().getRow(), cell.get().getCol()));
        }
        if (terms.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(switch (result.formula()) {
            case Formula.Sum sum -> sum(terms);
            case Formula.Accounting accounting -> accounting(accounting, terms);
            case Formula.ChangePercent change -> change(new Area(terms.get(0)), new Area(terms.get(1)));
        });
    }

    private String accounting(Formula.Accounting formula, List<Term> terms) {
        return switch (formula.step()) {
            case AVERAGE -> average(terms);
            case BALANCE, ADJUSTED_INDICATOR ->
                "IF(COUNT(" + new Area(terms.getFirst()) + ")=0,\"\"," + sum(terms) + ")"; // without emissions no balance
            default -> sum(terms);
        };
    }

    private String average(List<Term> terms) {
        return sum(terms, total -> "ROUND((" + total + ")/" + terms.size() + "," + decimals.getAsInt() + ")");
    }

    private static String change(Area to, Area from) {
        return "IF(SUM(" + from + ")=0,\"\",IF(COUNT(" + to + ")+" + counted(List.of(to)) + "=0,\"\",ROUND((SUM(" + to + ")-SUM("
                + from + "))/SUM(" + from + ")*100,2)))";
    }

    private static String sum(List<Term> terms) {
        return sum(terms, UnaryOperator.identity());
    }

    /** The sum, or what {@code figure} makes of it where it is one. */
    private static String sum(List<Term> terms, UnaryOperator<String> figure) {
        var areas = areas(terms);
        var all = joined(areas);
        var first = new Area(terms.getFirst());
        var keys = "IF(" + holding(areas, "NA") + "=0,\"NO\",IF(" + holding(areas, "NO") + "=0,\"NA\",IF(LEFT(" + first
                + ",2)=\"NA\",\"NA, NO\",\"NO, NA\")))";
        return "IF(COUNT(" + all + ")+" + counted(areas) + "<" + size(areas) + ",\"\",IF(COUNT(" + all + ")=0," + keys + ","
                + figure.apply(total(areas)) + "))";
    }

    private static String total(List<Area> areas) {
        var sums = new TreeMap<Integer, String>();
        areas.stream().map(area -> area.shift).distinct().forEach(shift -> sums.put(shift, total(areas, shift)));
        return String.join("", sums.descendingMap().values()).replaceFirst("^\\+", "");
    }

    /** The sum of what is in one unit, converted to the unit of the result. */
    private static String total(List<Area> areas, int shift) {
        var plus = areas.stream().filter(area -> area.shift == shift && area.sign > 0).toList();
        var minus = areas.stream().filter(area -> area.shift == shift && area.sign < 0).toList();
        var factor = shift == 0 ? "" : shift > 0 ? "*1" + "0".repeat(shift) : "/1" + "0".repeat(-shift);
        return (plus.isEmpty() ? "" : "+SUM(" + joined(plus) + ")" + factor)
                + (minus.isEmpty() ? "" : "-SUM(" + joined(minus) + ")" + factor);
    }

    /** How many cells hold keys that count as nothing. */
    private static String counted(List<Area> areas) {
        var counts = new ArrayList<String>();
        for (var area : areas) {
            NOTHING.forEach(text -> counts.add("COUNTIF(" + area + ",\"" + text + "\")"));
        }
        return String.join("+", counts);
    }

    private static String holding(List<Area> areas, String key) {
        return String.join("+", areas.stream().map(area -> "COUNTIF(" + area + ",\"*" + key + "*\")").toList());
    }

    /** How many cells there are: counted by Excel, so that a row put between is asked for too. */
    private static String size(List<Area> areas) {
        var single = areas.stream().filter(Area::isSingle).count();
        var sizes = new ArrayList<String>();
        for (var area : areas) {
            if (!area.isSingle()) {
                sizes.add((area.top == area.bottom ? "COLUMNS(" : "ROWS(") + area + ")");
            }
        }
        if (single > 0) {
            sizes.add(Long.toString(single));
        }
        return String.join("+", sizes);
    }

    private static String joined(List<Area> areas) {
        return String.join(",", areas.stream().map(Area::toString).toList());
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

    private record Term(int sign, int shift, int row, int column) {}

    private static final class Area {
        private final int sign;
        private final int shift;
        private final int top;
        private final int left;
        private int bottom;
        private int right;

        Area(Term term) {
            sign = term.sign;
            shift = term.shift;
            top = term.row;
            bottom = term.row;
            left = term.column;
            right = term.column;
        }

        /** Grows by a cell right below or to the right. */
        boolean takes(Term term) {
            var below = left == right && term.column == left && term.row == bottom + 1;
            var beside = top == bottom && term.row == top && term.column == right + 1;
            if (term.sign != sign || term.shift != shift || !below && !beside) {
                return false;
            }
            bottom = term.row;
            right = term.column;
            return true;
        }

        boolean isSingle() {
            return top == bottom && left == right;
        }

        @Override
        public String toString() {
            var start = new CellReference(top, left).formatAsString();
            return isSingle() ? start : start + ":" + new CellReference(bottom, right).formatAsString();
        }
    }
}
