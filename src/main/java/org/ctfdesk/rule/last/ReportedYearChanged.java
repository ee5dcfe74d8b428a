package org.ctfdesk.rule.last;

import java.util.List;
import java.util.Optional;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.ndc.Indicators;
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

/**
 * A year of table 4 that the last report gave has the same level, or a note says why not: suspected beside MPGs, para. 76(b),
 * where neither a new footnote nor a new documentation box nor table 1 speaks of it.
 */
public final class ReportedYearChanged extends Rule.OfReport {
    private static final String EMISSIONS = "emissions";

    public ReportedYearChanged() {
        super(warning("T4-23", mpgs("76(b)")).reads(Indicators.FORM, Progress.FORM).unless(SinceLast::notApplicable));
    }

    @Override
    public void check(Report report, Found found) {
        SinceLast.of(report, new Place(report.keysOf(Progress.FORM).getFirst(), RowKey.of(EMISSIONS), ColumnKey.of(Progress.UNIT)), found)
                .ifPresent(since -> {
            var indicators = since.before(TableKey.of(Indicators.FORM.id()), Indicators.INDICATOR);
            for (var table : report.keysOf(Progress.FORM)) {
                since.before(table).ifPresent(before -> {
                    var notes = new NewNotes(report, table, since.last(), before);
                    var now = report.table(table);
                    var then = since.last().table(before);
                    var isTold = now.block(Progress.INDICATOR).items().stream().anyMatch(item -> indicators.containsKey(item.id())
                            && ReferenceRecalculated.isTold(named(report, item), indicators.get(item.id())));
                    if (!isTold) {
                        check(table, RowKey.of(EMISSIONS), now.row(EMISSIONS), then.row(EMISSIONS), notes, found);
                    }
                    for (var item : now.block(Progress.INDICATOR).items()) {
                        var known = indicators.get(item.id());
                        if (known != null && !ReferenceRecalculated.isTold(named(report, item), known)) {
                            check(table, new RowKey(Progress.INDICATOR, item.id()), item.row(Progress.INDICATOR),
                                    then.block(Progress.INDICATOR).item(known.id()).map(same -> same.row(Progress.INDICATOR))
                                            .orElse(Row.EMPTY),
                                    notes, found);
                        }
                    }
                });
            }
        });
    }

    private static Item named(Report report, Item item) {
        return report.table(Indicators.FORM.id()).block(Indicators.INDICATOR).item(item.id()).orElse(item);
    }

    private static void check(TableKey table, RowKey row, Row now, Row before, NewNotes notes, Found found) {
        before.answers().forEach((column, answer) -> {
            var given = now.answer(column);
            var then = SinceLast.inUnitOf(now, before, answer);
            if (column.column().equals(Progress.YEAR) && given.orElse(null) instanceof Quantity changed
                    && then.orElse(null) instanceof Quantity last
                    && !SinceLast.isSame(changed, last) && !notes.explain(changed, column.year())) {
                var place = new Place(table, row, column);
                var kept = last.citing(changed.footnotes());
                found.at(place).with(last.citing(List.of()), changed.citing(List.of()))
                        .mendedBy(new Edit.SetAnswers("takeLast", List.of(new Edit.Change(place, Optional.of(kept)))));
            }
        });
    }
}
