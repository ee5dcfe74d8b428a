package org.ctfdesk.account.standing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ctfdesk.derive.figure.CarbonUnit;
import org.ctfdesk.derive.ledger.LedgerLines;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.report.profile.Target;

/** The target levels of the indicators that track a target, in table 4. */
final class TargetLevels {
    private static final ColumnKey LEVEL = ColumnKey.of(Progress.TARGET_LEVEL);

    private final Target target;
    private final List<Level> all = new ArrayList<>();

    /**
     * One of them.
     *
     * @param unit in carbon dioxide equivalent, where it is
     * @param unitName the unit as it is compared; "" where none stands there
     * @param reference the level at the reference point, where that is a figure
     * @param reported the indicator in the year
     */
    record Level(Place place, BigDecimal figure, Optional<CarbonUnit> unit, String unitName, Optional<BigDecimal> reference,
            Optional<BigDecimal> reported) {
        Optional<BigDecimal> amount() {
            return Optional.of(figure);
        }

        /** In another unit; nothing where one of the two is none of carbon dioxide. */
        Optional<BigDecimal> in(Optional<CarbonUnit> other) {
            return unit.flatMap(from -> other.map(to -> TableRows.moved(figure, from.placesTo(to))));
        }

        /** Outcomes of a metric are mostly to rise: only a target below its reference is not. */
        boolean isToRise() {
            return reference.filter(start -> start.compareTo(figure) > 0).isEmpty();
        }
    }

    /**
     * What was looked for.
     *
     * @param only the one that serves
     * @param why why none serves
     */
    record Found(Optional<Level> only, Assessment.Why why) {}

    TargetLevels(Report report, Target target, int year) {
        this.target = target;
        var table = new TableKey(Progress.FORM.id(), target.id());
        var part = Progress.FORM.repeated(Progress.INDICATOR).orElseThrow();
        for (var item : report.items(table, part)) {
            var row = report.table(table).block(part.id()).item(item.id()).map(own -> own.row(Progress.INDICATOR)).orElse(Row.EMPTY);
            amount(row, LEVEL).ifPresent(figure -> all.add(new Level(
                    new Place(table, new RowKey(Progress.INDICATOR, item.id()), LEVEL), figure, CarbonUnit.of(row), unitName(row),
                    amount(row, ColumnKey.of(Progress.REFERENCE)), amount(row, new ColumnKey(Progress.YEAR, year)))));
        }
    }

    private static Optional<BigDecimal> amount(Row row, ColumnKey column) {
        return row.answer(column).flatMap(answer -> answer instanceof Quantity.Amount amount ? Optional.of(amount.value())
                : Optional.empty());
    }

    private static String unitName(Row row) {
        return row.chosen(ColumnKey.of(Progress.UNIT)).stream().findFirst().orElse("");
    }

    /** The one in a unit of carbon dioxide equivalent. */
    Found inCarbon() {
        return only(level -> level.unit().isPresent());
    }

    /** The one of an intensity: a unit that is neither of carbon dioxide nor per cent. */
    Found intensity() {
        return only(this::isOwnUnit);
    }

    /** The one in the target's metric; where none is written so, the only one that is neither carbon dioxide nor per cent. */
    Found inMetric() {
        var metric = LedgerLines.plain(target.metric());
        return all.stream().anyMatch(level -> LedgerLines.plain(level.unitName()).equals(metric))
                ? only(level -> LedgerLines.plain(level.unitName()).equals(metric))
                : only(this::isOwnUnit);
    }

    private boolean isOwnUnit(Level level) {
        return level.unit().isEmpty() && !level.unitName().isEmpty() && !level.unitName().equals("perCent");
    }

    private Found only(Predicate<Level> wanted) {
        var found = all.stream().filter(wanted).toList();
        if (found.size() == 1) {
            return new Found(Optional.of(found.getFirst()), Assessment.Why.NO_TARGET_LEVEL);
        }
        return new Found(Optional.empty(), all.isEmpty()
                ? Assessment.Why.NO_TARGET_LEVEL
                : found.isEmpty() ? Assessment.Why.OTHER_UNIT : Assessment.Why.SEVERAL_TARGET_LEVELS);
    }
}
