package org.ctfdesk.rule.last;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.ctfdesk.form.ndc.Assumptions;
import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.form.ndc.KeyIndicators;
import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.Table;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;

/**
 * Projections of a year that the last report projected, too, and that are another figure now are explained below their table (a
 * reminder): MPGs, paras. 96(b) and 97. So is a horizon that is nearer, and another year of expected reductions. One finding for a table.
 */
public final class ProjectionsChanged extends Rule.OfReport {
    private static final List<String> LINES = List.of("totalWith", "totalWithout", "energy", "transport", "industry", "agriculture",
            "lulucf", "waste");
    private static final BigDecimal MOVED = new BigDecimal("0.05");

    public ProjectionsChanged() {
        super(info("OWN-179", mpgs("96(b)")).breaks("T7-19")
                .reads(Indicators.FORM, Projections.WITH_MEASURES, Projections.WITH_ADDITIONAL_MEASURES, Projections.WITHOUT_MEASURES,
                        KeyIndicators.FORM,
                        Assumptions.FORM)
                .unless(SinceLast::notApplicable));
    }

    @Override
    public void check(Report report, Found found) {
        var first = new Place(TableKey.of(Projections.WITH_MEASURES.id()), RowKey.of("energy"), ColumnKey.LABEL);
        SinceLast.of(report, first, found).ifPresent(since -> {
            for (var form : List.of(Projections.WITH_MEASURES, Projections.WITH_ADDITIONAL_MEASURES, Projections.WITHOUT_MEASURES)) {
                var key = TableKey.of(form.id());
                if (notes(report, since, key).box().isEmpty()) {
                    LINES.stream().flatMap(line -> changed(key, RowKey.of(line), report.table(key).row(line),
                            since.last().table(key).row(line)).stream()).findFirst().ifPresent(each -> tell(each, found));
                }
            }
            indicators(report, since, found);
            items(report, since, KeyIndicators.FORM.id(), KeyIndicators.KEY_INDICATOR, found);
            items(report, since, Assumptions.FORM.id(), Assumptions.ASSUMPTION, found);
            horizon(report, since, found);
        });
    }

    /** A figure that is another one now. */
    private record Changed(Place place, Quantity was, Quantity is) {}

    private static void tell(Changed each, Found found) {
        found.at(each.place()).says("figure", each.was(), each.is());
    }

    private static NewNotes notes(Report report, SinceLast since, TableKey key) {
        return new NewNotes(report, key, since.last(), key);
    }

    private static void items(Report report, SinceLast since, String form, String part, Found found) {
        var key = TableKey.of(form);
        if (notes(report, since, key).box().isPresent()) {
            return;
        }
        since.before(key, part).entrySet().stream()
                .flatMap(entry -> changed(key, new RowKey(part, entry.getKey()), report.table(key).block(part).item(entry.getKey())
                        .orElseGet(() -> Item.blank("")).row(part), entry.getValue().row(part)).stream())
                .findFirst().ifPresent(each -> tell(each, found));
    }

    /** The indicators of table 10 bear the names that table 1 gives them. */
    private static void indicators(Report report, SinceLast since, Found found) {
        var key = TableKey.of(KeyIndicators.FORM.id());
        if (notes(report, since, key).box().isPresent()) {
            return;
        }
        since.before(TableKey.of(Indicators.FORM.id()), Indicators.INDICATOR).entrySet().stream()
                .flatMap(entry -> changed(key, new RowKey(Indicators.INDICATOR, entry.getKey()),
                        row(report.table(key), entry.getKey()), row(since.last().table(key), entry.getValue().id())).stream())
                .findFirst().ifPresent(each -> tell(each, found));
    }

    private static Row row(Table table, String indicator) {
        return table.block(Indicators.INDICATOR).item(indicator).map(item -> item.row(Indicators.INDICATOR)).orElse(Row.EMPTY);
    }

    private static Optional<Changed> changed(TableKey key, RowKey line, Row now, Row then) {
        return now.answers().keySet().stream().filter(column -> column.column().equals(Projections.PROJECTION))
                .filter(column -> isMoved(now, then, column)).findFirst()
                .map(column -> new Changed(new Place(key, line, column), ((Quantity) then.answer(column).orElseThrow()).citing(List.of()),
                        ((Quantity) now.answer(column).orElseThrow()).citing(List.of())));
    }

    private static boolean isMoved(Row now, Row then, ColumnKey column) {
        var is = now.answer(column);
        var was = then.answer(column).flatMap(answer -> SinceLast.inUnitOf(now, then, answer));
        return is.orElse(null) instanceof Quantity.Amount one && was.orElse(null) instanceof Quantity.Amount other
                && one.footnotes().isEmpty() && other.value().signum() != 0
                && one.value().subtract(other.value()).abs().divide(other.value().abs(), MathContext.DECIMAL64).compareTo(MOVED) > 0;
    }

    private static void horizon(Report report, SinceLast since, Found found) {
        var now = report.profile().periods();
        var then = since.last().profile().periods();
        var box = new Place(Report.footOf(TableKey.of(Projections.WITH_MEASURES.id())), RowKey.of("box"), ColumnKey.of("text"));
        if (now.projectionTo() != 0 && then.projectionTo() > now.projectionTo()) {
            found.at(box).says("horizon", String.valueOf(then.projectionTo()), String.valueOf(now.projectionTo()));
        }
        if (!then.expected().isEmpty() && !now.expected().isEmpty() && then.expected().stream().noneMatch(now.expected()::contains)) {
            found.at(new Place(Report.footOf(TableKey.of("table5")), RowKey.of("box"), ColumnKey.of("text")))
                    .says("expected", String.valueOf(then.expected().getLast()), String.valueOf(now.expected().getLast()));
        }
    }
}
