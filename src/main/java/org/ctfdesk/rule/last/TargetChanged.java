package org.ctfdesk.rule.last;

import java.util.ArrayList;
import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.Placeholder;
import org.ctfdesk.rule.Rule;

/**
 * Where target level, target year, base year or the period of the NDC are others than in the last report, the description of the
 * NDC says what was updated: MPGs, para. 64(g).
 */
public final class TargetChanged extends Rule.OfReport {
    private static final Place UPDATES = new Place(
            TableKey.of(Description.FORM.id()), RowKey.of(Description.UPDATES), ColumnKey.of(Description.DESCRIPTION));

    public TargetChanged() {
        super(warning("OWN-15", mpgs("64(g)")).breaks("A-08")
                .reads(Description.FORM, Progress.FORM, Indicators.FORM).unless(SinceLast::notApplicable));
    }

    @Override
    public void check(Report report, Found found) {
        SinceLast.of(report, UPDATES, found).ifPresent(since -> {
            if (isTold(report, since.last())) {
                return;
            }
            var now = report.profile().ndc();
            var then = since.last().profile().ndc();
            if (now.baseYear() != 0 && then.baseYear() != 0 && now.baseYear() != then.baseYear()) {
                found.at(UPDATES).says("baseYear", String.valueOf(then.baseYear()), String.valueOf(now.baseYear()));
            }
            if (now.hasTargetYears() && then.hasTargetYears() && now.targetTo() != then.targetTo()) {
                found.at(UPDATES).says("targetYear", String.valueOf(then.targetTo()), String.valueOf(now.targetTo()));
            }
            var begins = report.profile().periods().implementationFrom();
            var ended = since.last().profile().periods().implementationTo();
            if (begins != since.last().profile().periods().implementationFrom() && begins > ended + 1) {
                found.at(UPDATES).says("gap", String.valueOf(ended), String.valueOf(begins));
            }
            levels(report, since, found);
        });
    }

    private static void levels(Report report, SinceLast since, Found found) {
        var changed = new ArrayList<Runnable>();
        since.before(TableKey.of(Indicators.FORM.id()), Indicators.INDICATOR).forEach((id, before) -> {
            for (var table : report.keysOf(Progress.FORM)) {
                var now = report.table(table).block(Progress.INDICATOR).item(id).map(item -> item.row(Progress.INDICATOR));
                var then = since.before(table).flatMap(key -> since.last().table(key).block(Progress.INDICATOR).item(before.id()))
                        .map(item -> item.row(Progress.INDICATOR));
                if (now.isEmpty() || then.isEmpty()) {
                    continue;
                }
                var level = now.get().answer(ColumnKey.of(Progress.TARGET_LEVEL));
                var old = then.get().answer(ColumnKey.of(Progress.TARGET_LEVEL))
                        .flatMap(answer -> SinceLast.inUnitOf(now.get(), then.get(), answer));
                if (level.isPresent() && old.isPresent() && !SinceLast.isSame(level.get(), old.get())) {
                    changed.add(() -> found.at(UPDATES).says("level", old.get(), level.get()));
                }
            }
        });
        changed.stream().findFirst().ifPresent(Runnable::run);
    }

    /** True where the row on updates says something that the last report did not say. */
    private static boolean isTold(Report report, Report last) {
        var said = said(report);
        return !said.isBlank() && !FreeText.isBareNotApplicable(said) && !Placeholder.isOne(said) && !saysNone(said)
                && !FreeText.plain(said).equals(FreeText.plain(said(last)));
    }

    /** "None since the last report", "No changes." and the like in English. */
    private static boolean saysNone(String said) {
        return said.strip().matches("(?i)(none|no (changes?|updates?|clarifications?|new information)|nothing)\\b.{0,60}");
    }

    private static String said(Report report) {
        return FreeText.words(report.table(Description.FORM.id()).row(Description.UPDATES), Description.DESCRIPTION).orElse("");
    }
}
