package org.ctfdesk.derive;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ctfdesk.derive.article6.TableFour;
import org.ctfdesk.derive.figure.Result;
import org.ctfdesk.derive.figure.Sums;
import org.ctfdesk.form.Column;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Formula;
import org.ctfdesk.form.Part;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.form.article6.Authorizations;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;

/**
 * The computed cells of one table. A sum counts NO and NA as nothing; a total of all rows counts IE so, too, where another of them
 * holds an amount. It is not decided where a term is blank, a range, words, or any other key (NE, IE, C, FX). Where the Party typed
 * into a computed cell, what it typed goes into further sums, and a check compares the two.
 */
public final class Derived {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final Report report;
    private final TableKey table;
    private final Form form;
    private final Map<Place, Result> results = new HashMap<>();
    private final TableFour accounts;

    private Derived(Report report, TableKey table) {
        this.report = report;
        this.table = table;
        this.form = Forms.of(table.form());
        this.accounts = new TableFour(report, table, (line, year) -> term(1, RowKey.of(line), new ColumnKey(Progress.YEAR, year)).answer());
    }

    /** Every computed cell of a table, by place. */
    public static Map<Place, Result> of(Report report, TableKey table) {
        var derived = new Derived(report, table);
        if (!derived.form.hasFormulas()) {
            return Map.of();
        }
        for (var part : derived.form.parts()) {
            switch (part) {
                case Part.Heading heading -> {}
                case Part.Line line -> derived.add(line, RowKey.of(line.id()));
                case Part.Repeated repeated -> {
                    for (var item : report.items(table, repeated)) {
                        repeated.lines().forEach(line -> derived.add(line, new RowKey(line.id(), item.id())));
                    }
                }
            }
        }
        return derived.results;
    }

    /** The other tables that a form's computed cells follow from. */
    public static List<TableKey> sourcesOf(Form form) {
        return form == Progress.FORM ? List.of(TableKey.of(Actions.FORM.id()), TableKey.of(Authorizations.FORM.id())) : List.of();
    }

    private void add(Part.Line line, RowKey row) {
        for (var column : form.columns()) {
            var formula = Optional.ofNullable(line.formulas().get(column.id())).or(column::formula);
            if (formula.isPresent()) {
                for (var key : keysOf(column)) {
                    result(formula.get(), row, key);
                }
            }
        }
    }

    private List<ColumnKey> keysOf(Column column) {
        return column.isYearly()
                ? report.profile().periods().of(column.years()).stream().map(year -> new ColumnKey(column.id(), year)).toList()
                : List.of(ColumnKey.of(column.id()));
    }

    /** What a formula gives; nothing where it does not apply: an average without averaging, a year that is still to come. */
    private Optional<Result> result(Formula formula, RowKey row, ColumnKey column) {
        var place = new Place(table, row, column);
        var known = Optional.ofNullable(results.get(place));
        if (known.isEmpty()) {
            known = switch (formula) {
                case Formula.Sum sum -> Optional.of(sum(sum, column));
                case Formula.ChangePercent change -> Optional.of(change(change, row));
                case Formula.Accounting accounting -> accounts.result(accounting, column.year());
            };
            known.ifPresent(result -> results.put(place, result));
        }
        return known;
    }

    private Result sum(Formula.Sum sum, ColumnKey column) {
        var terms = new ArrayList<Result.Term>();
        for (var term : sum.terms()) {
            if (term.block()) {
                var part = form.repeated(term.line()).orElseThrow();
                for (var item : report.items(table, part)) {
                    terms.add(term(term.sign(), new RowKey(part.lines().getFirst().id(), item.id()), column));
                }
            } else {
                terms.add(term(term.sign(), RowKey.of(term.line()), column));
            }
        }
        return Sums.of(sum, terms);
    }

    private Result change(Formula.ChangePercent change, RowKey row) {
        var years = report.profile().periods().of(form.column(change.column()).years());
        var from = term(-1, row, new ColumnKey(change.column(), change.from()));
        var to = term(1, row, new ColumnKey(change.column(), years.isEmpty() ? change.from() : years.getLast()));
        var terms = List.of(to, from);
        var blocking = terms.stream().filter(term -> Sums.figure(term).isEmpty()).toList();
        if (!blocking.isEmpty() || Sums.figure(from).orElseThrow().signum() == 0) {
            return new Result(change, Optional.empty(), terms, blocking.isEmpty() ? List.of(from) : blocking);
        }
        var base = Sums.figure(from).orElseThrow();
        var per = Sums.figure(to).orElseThrow().subtract(base).multiply(HUNDRED).divide(base, MathContext.DECIMAL64)
                .setScale(2, RoundingMode.HALF_UP);
        return new Result(change, Optional.of(Quantity.of(per)), terms, List.of());
    }

    /** What stands at a place of this table: typed, or else computed. */
    private Result.Term term(int sign, RowKey row, ColumnKey column) {
        var place = new Place(table, row, column);
        var typed = report.answer(place);
        if (typed.isPresent()) {
            return new Result.Term(sign, place, typed);
        }
        var formula = form.line(row.line()).flatMap(line -> Optional.ofNullable(line.formulas().get(column.column())));
        return new Result.Term(sign, place, formula.flatMap(how -> result(how, row, column)).flatMap(Result::value));
    }
}
