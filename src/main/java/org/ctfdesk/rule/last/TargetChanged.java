package org.ctfdesk.rule.last;

import java.util.ArrayList;
import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.report.profile.Ndc;
import org.ctfdesk.report.profile.Periods;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.Placeholder;
import org.ctfdesk.rule.RowUnit;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;

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
            years(now, then, found);
            periods(report.profile().periods(), since.last().profile().periods(), found);
            if (now.cooperation() != then.cooperation() && now.cooperation() != Ndc.Cooperation.NOT_STATED
                    && then.cooperation() != Ndc.Cooperation.NOT_STATED) {
                found.at(UPDATES).as(Severity.INFO).says("cooperation");
            }
            if (report.profile().periods().implementationFrom() == since.last().profile().periods().implementationFrom()) {
                if (now.communicated() != 0 && then.communicated() != 0 && now.communicated() != then.communicated()) {
                    found.at(UPDATES).as(Severity.INFO).says("communicated", String.valueOf(then.communicated()),
                            String.valueOf(now.communicated()));
                }
                scope(now, then, found);
            }
            levels(report, since, found);
        });
    }

    private static void years(Ndc now, Ndc then, Found found) {
        if (now.baseYear() != 0 && then.baseYear() != 0 && now.baseYear() != then.baseYear()) {
            found.at(UPDATES).says("baseYear", String.valueOf(then.baseYear()), String.valueOf(now.baseYear()));
        }
        if ((now.baseYear() == 0) != (then.baseYear() == 0) && now.type() != Ndc.TargetType.NOT_STATED && now.type() == then.type()) {
            found.at(UPDATES).as(Severity.INFO).says(now.baseYear() == 0 ? "noBaseYear" : "newBaseYear",
                    String.valueOf(Math.max(now.baseYear(), then.baseYear())));
        }
        if (now.hasTargetYears() && then.hasTargetYears() && now.targetTo() != then.targetTo()) {
            found.at(UPDATES).says("targetYear", String.valueOf(then.targetTo()), String.valueOf(now.targetTo()));
        }
    }

    /** The implementation period of another NDC begins where that of the former ended; the same NDC keeps its own. */
    private static void periods(Periods now, Periods before, Found found) {
        var begins = now.implementationFrom();
        var ended = before.implementationTo();
        if (begins != before.implementationFrom() && begins > ended + 1) {
            found.at(UPDATES).says("gap", String.valueOf(ended), String.valueOf(begins));
        }
        if (begins == before.implementationFrom() && now.implementationTo() != before.implementationTo()) {
            found.at(UPDATES).says("period", String.valueOf(before.implementationTo()), String.valueOf(now.implementationTo()));
        }
        if (begins != before.implementationFrom() && begins <= ended && now.implementationTo() == ended) {
            found.at(UPDATES).says("begin", String.valueOf(before.implementationFrom()), String.valueOf(begins));
        }
    }

    /** The same NDC is of the same type and covers the same sectors and gases. */
    private static void scope(Ndc now, Ndc then, Found found) {
        if (now.type() != Ndc.TargetType.NOT_STATED && then.type() != Ndc.TargetType.NOT_STATED
                && (now.type() != then.type() || now.multiYear() != then.multiYear())) {
            found.at(UPDATES).says("type");
        }
        if (!now.sectors().isEmpty() && !then.sectors().isEmpty() && !now.sectors().equals(then.sectors())
                || !now.gases().isEmpty() && !then.gases().isEmpty() && !now.gases().equals(then.gases())) {
            found.at(UPDATES).says("scope");
        }
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
                if (isOtherUnit(now.get(), then.get())) {
                    found.at(new Place(table, new RowKey(Progress.INDICATOR, id), ColumnKey.of(Progress.UNIT)))
                            .says("unit", then.get().answer(ColumnKey.of(Progress.UNIT)).orElseThrow(),
                                    now.get().answer(ColumnKey.of(Progress.UNIT)).orElseThrow());
                    continue;
                }
                var year = now.get().answer(ColumnKey.of(Progress.TARGET_YEAR));
                var oldYear = then.get().answer(ColumnKey.of(Progress.TARGET_YEAR));
                if (year.isPresent() && oldYear.isPresent() && !SinceLast.isSame(year.get(), oldYear.get())
                        && report.profile().ndc().targetTo() == since.last().profile().ndc().targetTo()) {
                    found.at(new Place(table, new RowKey(Progress.INDICATOR, id), ColumnKey.of(Progress.TARGET_YEAR)))
                            .says("year", oldYear.get(), year.get());
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

    /** True where the unit is another one into which nothing converts. */
    private static boolean isOtherUnit(Row now, Row then) {
        var is = RowUnit.of(now);
        return is.isPresent() && RowUnit.of(then).filter(was -> was.shiftTo(is.get()).isEmpty()).isPresent();
    }

    /** True where the row on updates says something that the last report did not say. */
    private static boolean isTold(Report report, Report last) {
        var said = said(report);
        return !said.isBlank() && !FreeText.isBareNotApplicable(said) && !Placeholder.isOne(said) && !saysNone(said)
                && !SinceLast.saysNone(said)
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
