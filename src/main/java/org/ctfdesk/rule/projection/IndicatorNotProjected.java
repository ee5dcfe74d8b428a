package org.ctfdesk.rule.projection;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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
    public void check(Report report, Found found) {
        var projected = new HashSet<String>();
        for (var item : Tracked.keyIndicators(report)) {
            var name = Tracked.plain(Scenarios.name(item, KeyIndicators.KEY_INDICATOR));
            if (name.isEmpty()) {
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
                found.at(place, added(report, indicator, rows));
            }
        });
    }

    private static boolean isQuantitative(Row row) {
        return !Tracked.unit(row).equals(Optional.of("qualitative"))
                && row.answers().values().stream()
                        .anyMatch(answer -> answer instanceof Quantity.Amount || answer instanceof Quantity.Range);
    }

    /** A row of table 10 with the unit and the latest level of table 4. */
    private static Edit added(Report report, Item indicator, List<Row> rows) {
        var latest = report.profile().periods().inventoryTo();
        var row = Row.EMPTY.with(ColumnKey.LABEL, indicator.row(Indicators.INDICATOR).answer(ColumnKey.LABEL))
                .with(Tracked.UNIT, rows.stream().flatMap(each -> each.answer(Tracked.UNIT).stream()).findFirst())
                .with(Scenarios.recent(report.profile()), rows.stream()
                        .flatMap(each -> each.answer(new ColumnKey(Progress.YEAR, latest)).stream())
                        .findFirst().filter(Quantity.class::isInstance).map(Scenarios::moved));
        var key = TableKey.of(KeyIndicators.FORM.id());
        var block = report.table(key).block(KeyIndicators.KEY_INDICATOR);
        var item = Item.blank(block.nextId()).with(KeyIndicators.KEY_INDICATOR, row);
        return new Edit.InsertItems(key, KeyIndicators.KEY_INDICATOR, block.size(), List.of(item));
    }
}
