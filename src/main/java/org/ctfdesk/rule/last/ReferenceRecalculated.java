package org.ctfdesk.rule.last;

import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.Placeholder;
import org.ctfdesk.rule.Rule;

/**
 * Where the reference level of an indicator is another one than in the last report, table 1 says what was recalculated: MPGs,
 * para. 67.
 */
public final class ReferenceRecalculated extends Rule.OfReport {
    private static final ColumnKey REFERENCE = ColumnKey.of(Progress.REFERENCE);

    public ReferenceRecalculated() {
        super(warning("T1-04", mpgs("67")).reads(Indicators.FORM, Progress.FORM).unless(SinceLast::notApplicable));
    }

    @Override
    public void check(Report report, Found found) {
        SinceLast.of(report, Place.of(Indicators.FORM.id(), Indicators.RECALCULATION + "/1", Indicators.DESCRIPTION), found)
                .ifPresent(since -> {
            var indicators = TableKey.of(Indicators.FORM.id());
            since.before(indicators, Indicators.INDICATOR).forEach((id, before) -> {
                var now = report.table(indicators).block(Indicators.INDICATOR).item(id).orElseThrow();
                if (!isTold(now, before)) {
                    check(report, since, id, before.id(), found);
                }
            });
        });
    }

    /** True where table 1 says something of a recalculation that the last report did not say. */
    static boolean isTold(Item now, Item before) {
        var said = FreeText.words(now.row(Indicators.RECALCULATION),
                Indicators.DESCRIPTION)
                .filter(text -> !FreeText.isBareNotApplicable(text) && !Placeholder.isOne(text) && !SinceLast.saysNone(text))
                .map(FreeText::plain).filter(text -> !text.isEmpty());
        return said.isPresent() && !said.equals(FreeText.words(before.row(Indicators.RECALCULATION),
                Indicators.DESCRIPTION).map(FreeText::plain));
    }

    private static void check(Report report, SinceLast since, String id, String beforeId, Found found) {
        for (var table : report.keysOf(Progress.FORM)) {
            var now = report.table(table).block(Progress.INDICATOR).item(id).map(item -> item.row(Progress.INDICATOR)).orElse(Row.EMPTY);
            var before = since.before(table).flatMap(key -> since.last().table(key).block(Progress.INDICATOR).item(beforeId))
                    .map(item -> item.row(Progress.INDICATOR)).orElse(Row.EMPTY);
            var level = now.answer(REFERENCE);
            var then = before.answer(REFERENCE).flatMap(answer -> SinceLast.inUnitOf(now, before, answer));
            if (level.isPresent() && then.isPresent() && !SinceLast.isSame(level.get(), then.get())) {
                found.at(new Place(TableKey.of(Indicators.FORM.id()), new RowKey(Indicators.RECALCULATION, id),
                        ColumnKey.of(Indicators.DESCRIPTION)))
                        .with(then.get(), level.get());
                return;
            }
        }
    }
}
