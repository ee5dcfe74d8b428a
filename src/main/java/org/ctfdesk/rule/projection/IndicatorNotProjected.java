package org.ctfdesk.rule.projection;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.Source;
import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.form.ndc.KeyIndicators;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Added;
import org.ctfdesk.rule.Doubt;
import org.ctfdesk.rule.Figures;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;

/** Each quantitative indicator of table 1 is projected, unless flexibility is applied: MPGs, paras. 97 and 102. */
public final class IndicatorNotProjected implements Rule.OfReport {
    @Override
    public String code() {
        return "T10-01";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Source source() {
        return Source.mpgs("97");
    }

    @Override
    public Set<String> forms() {
        return Set.of(Indicators.FORM.id(), Progress.FORM.id(), KeyIndicators.FORM.id());
    }

    @Override
    public Set<String> compared() {
        return Set.of(Indicators.FORM.id(), KeyIndicators.FORM.id());
    }

    @Override
    public void check(Report report, Found found) {
        var projected = new HashSet<String>();
        for (var item : Tracked.keyIndicators(report)) {
            var name = Tracked.plain(Scenarios.name(item, KeyIndicators.KEY_INDICATOR));
            if (name.isEmpty()) {
                found.undecided(new Place(TableKey.of(KeyIndicators.FORM.id()), new RowKey(KeyIndicators.KEY_INDICATOR, item.id()), ColumnKey.LABEL),
                        Doubt.Why.NAME);
                return; // may be any of them
            }
            projected.add(name);
        }
        if (projected.isEmpty() || Scenarios.areFlexible(report)) {
            return; // that nothing is listed is said elsewhere
        }
        Tracked.byName(report).forEach((name, indicator) -> {
            var rows = Tracked.rows(report, indicator);
            if (!projected.contains(name) && rows.stream().anyMatch(IndicatorNotProjected::isQuantitative)) {
                var place = new Place(TableKey.of(Indicators.FORM.id()), new RowKey(Indicators.INDICATOR, indicator.id()), ColumnKey.LABEL);
                added(report, indicator, rows).ifPresentOrElse(edit -> found.at(place, edit), () -> found.at(place));
            }
        });
    }

    private static boolean isQuantitative(Row row) {
        return !Tracked.unit(row).equals(Optional.of("qualitative"))
                && row.answers().values().stream()
                        .anyMatch(answer -> answer instanceof Quantity.Amount || answer instanceof Quantity.Range);
    }

    /** A row of table 10 for an indicator that is a total of table 7; what others will be only the Party knows. */
    private static Optional<Edit> added(Report report, Item indicator, List<Row> rows) {
        var scenario = Figures.of(report, Scenarios.WITH);
        var recent = Scenarios.recent(report.profile());
        var tracked = rows.stream().filter(row -> Tracked.latest(row, report).isPresent()).findFirst();
        var shift = tracked.flatMap(Tracked::unit).map(unit -> Tracked.shift(unit, "ktCo2Eq")).orElse(OptionalInt.empty());
        if (shift.isEmpty()) {
            return Optional.empty();
        }
        var level = Added.of(Tracked.latest(tracked.get(), report).map(answer -> Tracked.shifted(answer, shift.getAsInt())));
        var total = Scenarios.TOTALS.stream()
                .filter(line -> scenario.figure(line, recent).filter(each -> level.filter(each::agreesWith).isPresent()).isPresent())
                .findFirst();
        if (total.isEmpty() || level.get().value().signum() == 0) {
            return Optional.empty();
        }
        var row = Row.EMPTY.with(ColumnKey.LABEL, indicator.row(Indicators.INDICATOR).answer(ColumnKey.LABEL))
                .with(Tracked.UNIT, tracked.get().answer(Tracked.UNIT))
                .with(recent, Tracked.latest(tracked.get(), report).map(Scenarios::moved));
        for (var column : Scenarios.projected(report.profile())) {
            var figure = scenario.figure(total.get(), column);
            if (figure.isEmpty()) {
                return Optional.empty();
            }
            row = row.with(column, Optional.of(Tracked.shifted(figure.get().quantity(), -shift.getAsInt())));
        }
        var key = TableKey.of(KeyIndicators.FORM.id());
        var block = report.table(key).block(KeyIndicators.KEY_INDICATOR);
        var item = Item.blank(block.nextId()).with(KeyIndicators.KEY_INDICATOR, row);
        return Optional.of(new Edit.InsertItems(key, KeyIndicators.KEY_INDICATOR, block.size(), List.of(item)));
    }
}
