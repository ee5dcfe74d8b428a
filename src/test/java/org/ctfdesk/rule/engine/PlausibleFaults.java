package org.ctfdesk.rule.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.Kind;
import org.ctfdesk.form.Need;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;

/** Slips as compilers make them, planted one at a time into a complete report; the same seed plants the same slips. */
final class PlausibleFaults {
    private static final List<String> SERIES = List.of("table6", "table7");
    private static final List<String> SECTORS = List.of("energy", "industry", "agriculture", "waste");
    private static final List<String> NO_ANSWERS =
            List.of("tbd", "TBC", "to be completed", "[to be drafted by MoE]", "…", "FX", "[FX]", "FX-85", "xxx",
                    "To be confirmed by the line ministry");

    /** A report with one slip in it. */
    record Planted(String what, Report report) {}

    private final Random random;
    private final Report clean;

    PlausibleFaults(Report clean, long seed) {
        this.clean = clean;
        random = new Random(seed);
    }

    List<Planted> all() {
        var all = new ArrayList<Planted>();
        for (var table : SERIES) {
            var years = years(table);
            for (var i = 0; i < 6; i++) {
                var column = any(years.subList(1, years.size() - 1));
                var places = random.nextBoolean() ? 3 : -3;
                all.add(column(table, column + " in another unit", each -> each.equals(column), value -> value.movePointRight(places)));
                all.add(copied(table, years.get(years.indexOf(column) - 1), column));
                var line = any(SECTORS);
                all.add(cell(table, line, column, "×" + places, value -> value.movePointRight(places)));
                all.add(cell(table, line, column, "sign", BigDecimal::negate));
                all.add(cell(table, line, column, "tenfold", value -> value.movePointRight(1)));
            }
            all.add(column(table, "all in Mt", each -> !each.column().equals("change"), value -> value.movePointLeft(3)));
        }
        words(all);
        claims(all);
        return all;
    }

    private void words(List<Planted> all) {
        var asked = new ArrayList<Place>();
        for (var form : List.of("description", "table1", "table3", "table5")) {
            var key = TableKey.of(form);
            clean.table(key).rows().forEach((line, row) -> row.answers().forEach((column, answer) ->
                    add(asked, form, new Place(key, RowKey.of(line), column), answer)));
            clean.table(key).blocks().values().forEach(block -> block.items().forEach(item -> item.rows().forEach((line, row) ->
                    row.answers().forEach((column, answer) ->
                            add(asked, form, new Place(key, new RowKey(line, item.id()), column), answer)))));
        }
        for (var i = 0; i < 40; i++) {
            var place = any(asked);
            var text = any(NO_ANSWERS);
            all.add(new Planted(place.path() + " = " + text, clean.with(place, Optional.of(new Answer.Words(text)))));
        }
    }

    private static void add(List<Place> asked, String form, Place place, Answer answer) {
        var line = Forms.of(form).line(place.row().line()).orElseThrow();
        var isText = place.column().equals(ColumnKey.LABEL) || Forms.of(form).column(place.column().column()).kind() instanceof Kind.Text;
        if (answer instanceof Answer.Words && isText && line.need() == Need.SHALL) {
            asked.add(place);
        }
    }

    private void claims(List<Planted> all) {
        for (var i = 0; i < clean.claims().size(); i++) {
            for (var nothing : List.of("n/a", "tbd", "")) {
                var claims = new ArrayList<>(clean.claims());
                claims.set(i, claims.get(i).withCapacityConstraint(nothing));
                all.add(new Planted("constraint " + i + " “" + nothing + "”", clean.with(new ReportPart.Claims(claims))));
                claims.set(i, clean.claims().get(i).withTimeFrame(nothing));
                all.add(new Planted("time frame " + i + " “" + nothing + "”", clean.with(new ReportPart.Claims(claims))));
            }
            var twice = new ArrayList<>(clean.claims());
            twice.add(twice.get(i));
            all.add(new Planted("claim " + i + " twice", clean.with(new ReportPart.Claims(twice))));
        }
        if (clean.profile().circumstances().cooperates()) {
            all.add(new Planted("cooperation switched off",
                    clean.with(clean.profile().with(clean.profile().circumstances().withCooperates(false)))));
        }
    }

    private Planted column(String table, String what, Predicate<ColumnKey> which, UnaryOperator<BigDecimal> change) {
        var key = TableKey.of(table);
        var changes = new ArrayList<Edit.Change>();
        clean.table(key).rows().forEach((line, row) -> row.answers().forEach((column, answer) -> {
            if (which.test(column) && answer instanceof Quantity.Amount amount) {
                changes.add(new Edit.Change(new Place(key, RowKey.of(line), column),
                        Optional.of(new Quantity.Amount(change.apply(amount.value()), amount.footnotes()))));
            }
        }));
        return new Planted(table + " " + what, new Edit.SetAnswers("type", changes).applyTo(clean));
    }

    private Planted copied(String table, ColumnKey from, ColumnKey to) {
        var key = TableKey.of(table);
        var changes = new ArrayList<Edit.Change>();
        clean.table(key).rows().forEach((line, row) -> row.answer(from).ifPresent(answer ->
                changes.add(new Edit.Change(new Place(key, RowKey.of(line), to), Optional.of(answer)))));
        return new Planted(table + " " + from.path() + " pasted as " + to.path(), new Edit.SetAnswers("type", changes).applyTo(clean));
    }

    private Planted cell(String table, String line, ColumnKey column, String what, UnaryOperator<BigDecimal> change) {
        var place = new Place(TableKey.of(table), RowKey.of(line), column);
        var answer = clean.answer(place).map(each -> each instanceof Quantity.Amount amount
                ? new Quantity.Amount(change.apply(amount.value()), amount.footnotes()) : each);
        return new Planted(place.path() + " " + what, clean.with(place, answer));
    }

    private List<ColumnKey> years(String table) {
        return clean.table(table).row("energy").answers().keySet().stream()
                .filter(column -> column.year() != 0).sorted((one, other) -> Integer.compare(one.year(), other.year())).toList();
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
